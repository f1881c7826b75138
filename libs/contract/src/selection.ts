import { type DateRange, fromAlphaThree, type Selection, type ValueFilter } from '@vigie/article';
import { z } from 'zod';
import { Day } from './scalars.js';
import { SELECTION_DIMENSIONS } from './selection-dimensions.js';

/** Each of them is a condition of its own. */
const MOST_TOGETHER = 20;

/** A parameter that may be repeated: one value or several, none of them empty. */
function repeatable(value: z.ZodString) {
  const checked = value.min(1, 'must not be empty').max(400);
  const list = z.array(checked).min(1).max(200);
  const fewTogether = (values: string[]) => new Set(values.filter((one) => one.startsWith('!!'))).size <= MOST_TOGETHER;
  const together = `may have at most ${MOST_TOGETHER} values with !! in front`;
  return z.union([checked, list.refine(fewTogether, together)]).optional();
}

const anyValue = repeatable(z.string().refine((text) => !/^!!?$/.test(text), 'must name what is excluded'));
const code = (pattern: RegExp, what: string) =>
  repeatable(z.string().regex(pattern, `must be ${what}, or none, with ! in front to exclude`));
const TWO_LETTERS = 'must be a two-letter country code, or none, with ! in front to exclude';
const country = repeatable(
  z.string().regex(/^!{0,2}(?:[A-Za-z]{2}|none)$/, {
    error: ({ input }) => {
      const written = String(input).replace(/^!{1,2}/, '');
      const code = fromAlphaThree(written);
      return code === null ? TWO_LETTERS : `${TWO_LETTERS}; ${written} is written ${code}`;
    },
  }),
);
const language = code(/^!{0,2}(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*|none)$/, 'a language code');
const id = code(/^!{0,2}(?:[1-9][0-9]{0,17}|none)$/, 'an identifier in digits');

const InstantWithOffset = z.iso.datetime({ offset: true });
const dateBound = z
  .string()
  .refine((text) => Day.safeParse(text).success || InstantWithOffset.safeParse(text).success, {
    message: 'must be a day (YYYY-MM-DD) or an instant (RFC 3339)',
  });

/** Abbreviations that JavaScript takes for zones and IANA does not; Postgres knows some of them as other ones. */
const NO_ZONES = new Set(
  'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST'.split(' '),
);

function isTimezone(name: string): boolean {
  if (NO_ZONES.has(name.toUpperCase())) return false;
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** An IANA time zone name that this machine knows. */
export const Timezone = z.string().max(64).refine(isTimezone, 'must be an IANA time zone such as Africa/Niamey');

/** The query parameters that every reading route shares. */
export const selectionShape = {
  // Not trimmed: positions of faults are counted in what was sent.
  q: z.string().regex(/\S/u, 'must not be empty').max(2000).optional(),
  from: dateBound.optional(),
  to: dateBound.optional(),
  tz: Timezone.optional(),
  source: anyValue,
  sourceCountry: country,
  collection: anyValue,
  country,
  countryRole: z.enum(['any', 'focus']).optional(),
  topic: anyValue,
  language,
  tag: anyValue,
  upload: id,
  story: id,
};

const SelectionQuery = z.strictObject(selectionShape);
export type SelectionQuery = z.infer<typeof SelectionQuery>;

/** Checks what single parameters cannot tell: both bounds of one kind, and in order. */
export function checkDates(
  query: { from?: string | undefined; to?: string | undefined },
  context: z.RefinementCtx,
): void {
  const { from, to } = query;
  if (from === undefined || to === undefined) return;
  const fromIsDay = Day.safeParse(from).success;
  if (fromIsDay !== Day.safeParse(to).success) {
    context.addIssue({ code: 'custom', path: ['to'], message: 'from and to must both be days or both be instants' });
    return;
  }
  const reversed = fromIsDay ? from > to : Date.parse(from) > Date.parse(to);
  if (reversed) context.addIssue({ code: 'custom', path: ['from'], message: 'from must not be after to' });
}

function toFilter(values: string | string[], spell: (value: string) => string): ValueFilter {
  const all = Array.isArray(values) ? values : [values];
  const marked = (mark: RegExp) => {
    const found = all.filter((value) => mark.test(value)).map((value) => spell(value.replace(mark, '')));
    return [...new Set(found)];
  };
  const every = marked(/^!!/);
  return { include: marked(/^(?!!)/), ...(every.length > 0 ? { every } : {}), exclude: marked(/^!(?!!)/) };
}

function toDates(from: string | undefined, to: string | undefined): DateRange | null {
  const known = from ?? to;
  if (known === undefined) return null;
  const kind = Day.safeParse(known).success ? 'days' : 'instants';
  const bound = (text: string | undefined) =>
    text === undefined ? null : kind === 'days' ? text : new Date(text).toISOString();
  return { kind, from: bound(from), to: bound(to) };
}

const upperCased = new Set<string>(['country', 'sourceCountry']);

/** The checked parameters as the domain's selection: `!` read, country codes in capitals, zone UTC unless given. */
export function toSelection(query: SelectionQuery): Selection {
  const filters: Selection['filters'] = {};
  for (const dimension of SELECTION_DIMENSIONS) {
    const values = query[dimension];
    if (values === undefined) continue;
    const spell = (value: string) => (upperCased.has(dimension) && value !== 'none' ? value.toUpperCase() : value);
    filters[dimension] = toFilter(values, spell);
  }
  return {
    q: query.q ?? null,
    dates: toDates(query.from, query.to),
    timezone: query.tz ?? 'UTC',
    countryRole: query.countryRole ?? 'any',
    filters,
  };
}
