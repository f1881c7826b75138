import type {
  AttentionQuestion,
  Dimension,
  FacetsQuestion,
  ListQuestion,
  MatrixQuestion,
  Question,
} from '@vigie/article';
import fc from 'fast-check';

/** Every dimension. */
export const DIMENSIONS: Dimension[] = ['topic', 'source', 'country', 'sourceCountry', 'language', 'tag', 'collection'];

const dimension = fc.constantFrom(...DIMENSIONS);

/** Charts of any interval, split, measure and share. */
const charts = (top: number): fc.Arbitrary<AttentionQuestion> =>
  fc.record({
    kind: fc.constant('attention' as const),
    interval: fc.constantFrom(...(['auto', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const)),
    most: fc.constantFrom(1, 5, 24, 60, 400),
    split: fc.oneof({ weight: 1, arbitrary: fc.constant('none' as const) }, { weight: 3, arbitrary: dimension }),
    top: fc.integer({ min: 1, max: top }),
    measure: fc.constantFrom(...(['articles', 'stories', 'sources'] as const)),
    share: fc.constantFrom(...(['none', 'none', 'corpus', 'source', 'language', 'collection'] as const)),
  });

/** Lists of the most frequent values. */
const facetLists = (top: number): fc.Arbitrary<FacetsQuestion> =>
  fc.record({
    kind: fc.constant('facets' as const),
    by: fc.uniqueArray(dimension, { minLength: 1 }),
    limit: fc.constantFrom(1, top, 20),
    stories: fc.boolean(),
    subtopics: fc.boolean(),
  });

/** Tables of two dimensions, or of one and times. */
const matrices = (top: number): fc.Arbitrary<MatrixQuestion> =>
  fc.record({
    kind: fc.constant('matrix' as const),
    rows: dimension,
    columns: fc.constantFrom(...DIMENSIONS, ...(['day', 'week', 'month', 'quarter', 'year'] as const)),
    top: fc.integer({ min: 1, max: top }),
  });

/** Pages of lists; places that may stand before, after, or between articles. */
const lists: fc.Arbitrary<ListQuestion> = fc.record({
  kind: fc.constant('list' as const),
  order: fc.constantFrom('publishedAt' as const, '-publishedAt' as const),
  limit: fc.constantFrom(1, 3, 50),
  after: fc.option(
    fc.record({
      id: fc.integer({ min: 0, max: 41 }),
      at: fc.oneof(
        fc.constant(null),
        fc.constantFrom('2024-03-10', '2024-04-01', '2024-10-27', '2024-12-30').map((day) => Date.parse(day) * 1000),
      ),
    }),
  ),
});

/** All questions of a page: at most so many, with at most so many series, rows or values. */
export function pagesWithin({ top, questions }: { top: number; questions: number }): fc.Arbitrary<Question[]> {
  return fc.array(fc.oneof(charts(top), charts(top), facetLists(top), matrices(top), lists), {
    minLength: 1,
    maxLength: questions,
  });
}

/** Pages for a small corpus. */
export const pages = pagesWithin({ top: 4, questions: 6 });
