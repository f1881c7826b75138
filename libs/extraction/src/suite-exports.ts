import type { FieldName } from './field-names.js';

/** What columns mean in the exports of one kind of program, known by a column that only these have; null for nothing that is a field. */
interface Suite {
  /** Folded names of columns; one of them tells the kind. */
  signs?: string;
  /** Names that may be anybody's: two of these tell it, or one beside a column of `outlets`. */
  hints?: string;
  outlets?: string;
  /** Whether this holds only where labels are found. */
  isInferred?: true;
  fields: Readonly<Record<string, FieldName | null>>;
}

const SUITES: readonly Suite[] = [
  {
    // Who counts an outlet's readers tells the outlet's country, not what the article is about.
    signs: 'reachnew totalreach potentialreach nationalreach globalreach uvpm ave eae',
    hints: 'reach audience circulation impressions portee diffusion tirage reichweite auflage alcance audiencia',
    outlets: 'medianame support outlet outletname medium nomdumedia nomdusupport titremedia',
    fields: {
      country: null,
      countrycode: null,
      pays: null,
      codepays: null,
      land: null,
      support: 'source',
      medium: null,
      lienweb: 'url',
    },
  },
  // In exports of Media Cloud, `media_url` is the address of the outlet, not of a picture.
  { signs: 'medianame mediaid', fields: { mediaurl: null } },
  // Event Registry files every article under general headings by itself.
  { signs: 'datetimepub', fields: { categories: null } },
  // The press archives index by hundreds of terms of their own.
  { signs: 'loaddate accessionnumber publicationtype', fields: { subject: 'tags', subjects: 'tags' } },
  // Of our own lists of articles: what was found of an article is found anew, as it was not said by it; unless that is wanted.
  {
    isInferred: true,
    hints: 'dateprecision',
    outlets: 'storyid storysize',
    fields: { language: null, topics: null, countries: null },
  },
];

const ENOUGH = 4;
const HINT = 3;
const OUTLET = 1;

// How much a column tells of kinds of programs.
const BY_COLUMN = new Map<string, { suite: Suite; worth: number }[]>();
for (const suite of SUITES) {
  const lists = [
    [suite.signs, ENOUGH],
    [suite.hints, HINT],
    [suite.outlets, OUTLET],
  ] as const;
  for (const [names, worth] of lists)
    for (const name of names?.split(' ') ?? []) BY_COLUMN.set(name, [...(BY_COLUMN.get(name) ?? []), { suite, worth }]);
}

const NOTHING: ReadonlyMap<string, FieldName | null> = new Map();

/** What single columns mean where others beside them tell whose export this is; keys are folded. */
export function suiteFields(
  keys: Iterable<{ folded: string }>,
  labels: 'infer' | 'given',
): ReadonlyMap<string, FieldName | null> {
  const told = new Map<Suite, number>();
  for (const { folded } of keys)
    for (const { suite, worth } of BY_COLUMN.get(folded) ?? []) told.set(suite, (told.get(suite) ?? 0) + worth);
  if (told.size === 0) return NOTHING;
  const isMeant = ([{ isInferred }, worth]: [Suite, number]) =>
    worth >= ENOUGH && (isInferred === undefined || labels === 'infer');
  return new Map([...told].filter(isMeant).flatMap(([{ fields }]) => Object.entries(fields)));
}
