import { z } from 'zod';
import { Instant } from './scalars.js';
import { checkDates, selectionShape } from './selection.js';
import { Attention, Columns, Dimensions, Facets, Intervals, Matrix, Measures, Shares, Splits } from './trends.js';

const upTo = (max: number) => z.number().int().min(1).max(max);

const AttentionOfPage = z
  .strictObject({
    kind: z.literal('attention'),
    interval: z.enum([...Intervals.options, 'auto']).optional(),
    most: upTo(1000).optional(),
    split: Splits.optional(),
    top: upTo(500).optional(),
    measure: Measures.optional(),
    share: Shares.optional(),
  })
  .superRefine(({ interval, most }, context) => {
    if (most !== undefined && interval !== 'auto')
      context.addIssue({ code: 'custom', path: ['most'], message: 'goes with interval=auto only' });
  });

const FacetsOfPage = z.strictObject({
  kind: z.literal('facets'),
  by: z
    .array(Dimensions)
    .min(1)
    .max(20)
    .transform((list) => [...new Set(list)])
    .optional(),
  limit: upTo(200).optional(),
  stories: z.boolean().optional(),
  subtopics: z.boolean().optional(),
});

const MatrixOfPage = z.strictObject({
  kind: z.literal('matrix'),
  rows: Dimensions.optional(),
  columns: Columns.optional(),
  top: upTo(200).optional(),
});

/**
 * One chart of a page: the parameters of `GET /attention`, `/facets` or `/matrix` as JSON. With `interval=auto` the
 * finest interval is taken that gives at most `most` buckets (100 unless asked).
 */
export const PageQuestion = z.discriminatedUnion('kind', [AttentionOfPage, FacetsOfPage, MatrixOfPage]);
export type PageQuestion = z.infer<typeof PageQuestion>;

/** Body of `POST /page`: one selection, by the names and values of the query parameters, and what to ask of it. */
export const PageQuery = z.strictObject({
  selection: z.strictObject(selectionShape).superRefine(checkDates).optional(),
  questions: z.array(PageQuestion).min(1).max(30),
});
export type PageQuery = z.infer<typeof PageQuery>;

const PageAnswer = z.discriminatedUnion('kind', [
  Attention.omit({ asOf: true }).extend({ kind: z.literal('attention') }),
  Facets.omit({ asOf: true }).extend({ kind: z.literal('facets') }),
  Matrix.omit({ asOf: true }).extend({ kind: z.literal('matrix') }),
]);
export type PageAnswer = z.infer<typeof PageAnswer>;

/** `POST /page`: an answer for each question, in their order, all from the state of `asOf`. */
export const Page = z.object({ asOf: Instant, answers: z.array(PageAnswer) });
export type Page = z.infer<typeof Page>;
