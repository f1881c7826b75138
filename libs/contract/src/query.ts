import { z } from 'zod';
import { Fault } from './problem.js';
import { selectionShape } from './selection.js';

/** Query of `GET /query`. */
export const QueryCheck = z.strictObject({ q: selectionShape.q.unwrap() });
export type QueryCheck = z.infer<typeof QueryCheck>;

/**
 * Whether a query can be read. `query` is the one form that all queries of its meaning have: codes for names, operators in
 * capitals; null where there is a `fault`, which is the one that a search for it would be refused with. `notices` say why a
 * query that can be read may find less than was meant: names that nothing has yet, words that an index leaves out.
 */
export const ReadQuery = z.object({
  query: z.string().nullable(),
  fault: Fault.nullable(),
  notices: z.array(Fault),
});
export type ReadQuery = z.infer<typeof ReadQuery>;
