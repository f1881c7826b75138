import { z } from 'zod';
import { selectionShape } from './selection.js';

/** Query of `GET /query`. */
export const QueryCheck = z.strictObject({ q: selectionShape.q.unwrap() });
export type QueryCheck = z.infer<typeof QueryCheck>;

/** A query in the one form that all queries of its meaning have: codes for names, operators in capitals. */
export const ReadQuery = z.object({ query: z.string() });
export type ReadQuery = z.infer<typeof ReadQuery>;
