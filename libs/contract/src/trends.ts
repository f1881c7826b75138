import type { Dimension, Interval, Measure, ShareKind } from '@vigie/article';
import { z } from 'zod';
import { Instant, Labelled, wholeUpTo } from './scalars.js';
import { checkDates, selectionShape } from './selection.js';

/** What articles are counted by. */
export const Dimensions = z.enum([
  'topic',
  'source',
  'country',
  'sourceCountry',
  'language',
  'tag',
  'collection',
]) satisfies z.ZodType<Dimension>;
/** How long a bucket of a chart is. */
export const Intervals = z.enum(['hour', 'day', 'week', 'month', 'quarter', 'year']) satisfies z.ZodType<Interval>;
/** What a chart counts. */
export const Measures = z.enum(['articles', 'stories', 'sources']) satisfies z.ZodType<Measure>;
/** What shares are fractions of. */
export const Shares = z.enum(['none', 'corpus', 'source', 'language', 'collection']) satisfies z.ZodType<ShareKind>;
/** What a chart is split by. */
export const Splits = z.enum(['none', ...Dimensions.options]);
/** What stands across a matrix: another dimension, or time. */
export const Columns = z.enum([...Dimensions.options, 'day', 'week', 'month', 'quarter', 'year']);
const Format = z.enum(['json', 'csv']).optional();

/** Query of `GET /attention`. */
export const AttentionQuery = z
  .strictObject({
    ...selectionShape,
    interval: Intervals.optional(),
    split: Splits.optional(),
    top: wholeUpTo(500).optional(),
    measure: Measures.optional(),
    share: Shares.optional(),
    format: Format,
  })
  .superRefine(checkDates);
export type AttentionQuery = z.infer<typeof AttentionQuery>;

const Value = z.number().nullable();

/** How much was published over time. Values are counts, or fractions 0–1 of `denominator.values` (null for 0/0). */
export const Attention = z.object({
  interval: Intervals,
  tz: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  buckets: z.array(z.string()),
  series: z.array(Labelled.extend({ values: z.array(Value), total: Value })),
  other: z.object({ values: z.array(Value), total: Value }).nullable(),
  totals: z.object({ values: z.array(Value), total: Value }),
  denominator: z.object({ kind: z.string(), values: z.array(z.number().int()) }).nullable(),
  undated: z.number().int(),
  asOf: Instant,
});
export type Attention = z.infer<typeof Attention>;

const facetNames = Dimensions.options.join('|');

/** Query of `GET /facets`; `by` is a comma-separated list of dimensions. With `stories=false` values have articles alone; with
 * `subtopics=true` topics also have the articles of all topics below them. */
export const FacetsQuery = z
  .strictObject({
    ...selectionShape,
    by: z
      .string()
      .regex(
        new RegExp(`^(?:${facetNames})(?:,(?:${facetNames}))*$`),
        `must list some of ${Dimensions.options.join(', ')}`,
      )
      .transform((list) => [...new Set(list.split(','))] as Dimension[])
      .optional(),
    limit: wholeUpTo(200).optional(),
    stories: z.enum(['true', 'false']).optional(),
    subtopics: z.enum(['true', 'false']).optional(),
    format: Format,
  })
  .superRefine(checkDates);
export type FacetsQuery = z.infer<typeof FacetsQuery>;

/** What a selection holds: distinct counts, and the most frequent values of each dimension asked for. */
export const Facets = z.object({
  total: z.object({ articles: z.number().int(), stories: z.number().int(), sources: z.number().int() }),
  facets: z.partialRecord(
    Dimensions,
    z.array(
      Labelled.extend({
        articles: z.number().int(),
        stories: z.number().int().optional(),
        withSubtopics: z.number().int().optional(),
      }),
    ),
  ),
  asOf: Instant,
});
export type Facets = z.infer<typeof Facets>;

/** Query of `GET /matrix`. */
export const MatrixQuery = z
  .strictObject({
    ...selectionShape,
    rows: Dimensions.optional(),
    columns: Columns.optional(),
    top: wholeUpTo(200).optional(),
    format: Format,
  })
  .superRefine(checkDates);
export type MatrixQuery = z.infer<typeof MatrixQuery>;

/** How often two keys stand in the same article; `cells[row][column]`. */
export const Matrix = z.object({
  rows: z.array(Labelled),
  columns: z.array(Labelled),
  cells: z.array(z.array(z.number().int())),
  asOf: Instant,
});
export type Matrix = z.infer<typeof Matrix>;
