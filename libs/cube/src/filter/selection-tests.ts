import type { ArticleIds, Dimension, Selection, Where, ZoneRules } from '@vigie/article';
import { checkYears } from '@vigie/article';
import type { Corpus } from '../columns/corpus.js';
import type { DimensionNames } from '../names/dimension-names.js';
import { dateSpans } from '../time/date-spans.js';
import { periodsInRange } from '../time/period-range.js';
import { idsTest } from './ids-test.js';
import { listTest, type Wanted } from './list-bits.js';
import { rowsKey } from './rows-key.js';
import type { ListColumn, Test } from './test.js';

type Filters = Selection['filters'];
type Filtered = keyof Filters;

/** What the tests of a selection are made from. */
export interface Meaning {
  corpus: Corpus;
  names: DimensionNames;
  zone: ZoneRules;
  countryRole: Selection['countryRole'];
}

const LISTS: Partial<Record<Filtered, ListColumn>> = { topic: 'topics', country: 'countries', tag: 'tags' };

/** The tests that articles of a selection pass, all of them; a text query comes as `where`. */
export function selectionTests(
  meaning: Meaning,
  dates: Selection['dates'],
  filters: Filters,
  where: Where<ArticleIds> | null,
): Test[] {
  const tests: Test[] = [];
  if (dates !== null && (dates.from !== null || dates.to !== null)) tests.push(datesTest(dates, meaning));
  for (const [name, { include, every = [], exclude }] of Object.entries(filters)) {
    const dimension = name as Filtered;
    if (include.length > 0 || exclude.length > 0) tests.push(...valueTests(dimension, include, exclude, meaning));
    for (const value of every) tests.push(...valueTests(dimension, [value], [], meaning));
  }
  if (where !== null) tests.push(...parts(whereTest(where, meaning)));
  return tests;
}

/** Keeps no article. */
const NOTHING: Test = { kind: 'or', parts: [] };

function parts(test: Test): Test[] {
  return test.kind === 'and' ? test.parts.flatMap(parts) : [test];
}

function datesTest(dates: NonNullable<Selection['dates']>, { zone, corpus }: Meaning): Test {
  checkYears(dates);
  return { kind: 'dates', spans: dateSpans(dates, zone), periods: periodsInRange(dates, zone, corpus.periods) };
}

function valueTests(dimension: Filtered, include: string[], exclude: string[], meaning: Meaning): Test[] {
  if (dimension === 'story') return storyTests(include, exclude, meaning);
  const { names, countryRole } = meaning;
  const flags = (values: string[]) => (values.length === 0 ? null : names.accepted(dimension, values));
  const wanted: Wanted = { include: flags(include), exclude: flags(exclude) };
  const column = LISTS[dimension];
  if (column !== undefined)
    return [listTest(column, wanted, names.size(dimension as Dimension), countryRole === 'focus')];
  const first = wanted.include ?? wanted.exclude!;
  const both = first.map((_, value) => ((wanted.include?.[value] ?? 1) && !wanted.exclude?.[value] ? 1 : 0));
  const one = dimension === 'language' ? 'language' : dimension === 'upload' ? 'uploads' : 'source';
  return [{ kind: 'one', column: one, flags: both, key: rowsKey(one, both) }];
}

function storyTests(include: string[], exclude: string[], { names, corpus }: Meaning): Test[] {
  const rows = (values: string[]): Test => {
    const found = names.stories(values).flatMap((story) => corpus.rowsOfStory(story));
    return { kind: 'rows', rows: Int32Array.from(found).sort() };
  };
  const tests: Test[] = [];
  if (include.length > 0) tests.push(rows(include));
  if (exclude.length > 0) tests.push({ kind: 'not', part: rows(exclude) });
  return tests;
}

function whereTest(where: Where<ArticleIds>, meaning: Meaning): Test {
  switch (where.kind) {
    case 'and':
    case 'or':
      return { kind: where.kind, parts: where.parts.map((part) => whereTest(part, meaning)) };
    case 'not':
      return { kind: 'not', part: whereTest(where.part, meaning) };
    case 'values': {
      const [test] = where.values.length === 0 ? [] : valueTests(where.dimension, where.values, [], meaning);
      return test ?? NOTHING;
    }
    case 'dates':
      return where.dates.from === null && where.dates.to === null
        ? { kind: 'and', parts: [] }
        : datesTest(where.dates, meaning);
    case 'text':
      return idsTest(where.text, meaning.corpus.segments, meaning.corpus.articles);
    case 'nothing':
      return NOTHING;
  }
}
