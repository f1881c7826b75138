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
const few = fc.integer({ min: 1, max: 4 });

/** Charts of any interval, split, measure and share. */
export const charts: fc.Arbitrary<AttentionQuestion> = fc.record({
  kind: fc.constant('attention' as const),
  interval: fc.constantFrom(...(['auto', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const)),
  most: fc.constantFrom(1, 5, 24, 60, 400),
  split: fc.oneof({ weight: 1, arbitrary: fc.constant('none' as const) }, { weight: 3, arbitrary: dimension }),
  top: few,
  measure: fc.constantFrom(...(['articles', 'stories', 'sources'] as const)),
  share: fc.constantFrom(...(['none', 'none', 'corpus', 'source', 'language', 'collection'] as const)),
});

/** Lists of the most frequent values. */
export const facetLists: fc.Arbitrary<FacetsQuestion> = fc.record({
  kind: fc.constant('facets' as const),
  by: fc.uniqueArray(dimension, { minLength: 1 }),
  limit: fc.constantFrom(1, 2, 3, 20),
});

/** Tables of two dimensions, or of one and times. */
export const matrices: fc.Arbitrary<MatrixQuestion> = fc.record({
  kind: fc.constant('matrix' as const),
  rows: dimension,
  columns: fc.constantFrom(...DIMENSIONS, ...(['day', 'week', 'month', 'quarter', 'year'] as const)),
  top: few,
});

/** Pages of lists; places that may stand before, after, or between those of a small corpus. */
export const lists: fc.Arbitrary<ListQuestion> = fc.record({
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

/** All questions of a page. */
export const pages: fc.Arbitrary<Question[]> = fc.array(fc.oneof(charts, charts, facetLists, matrices, lists), {
  minLength: 2,
  maxLength: 6,
});
