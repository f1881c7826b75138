import type { QueryPosition } from './query-node.js';

/**
 * The query cannot be read; `position` is where, in UTF-16 units of the text given. `suggestion` is a query that can be
 * read: the one that was probably meant, else one that shows what to write; null when there is none.
 */
export class QuerySyntaxError extends Error {
  override readonly name = 'QuerySyntaxError';

  constructor(
    message: string,
    readonly position: QueryPosition,
    readonly suggestion: string | null = null,
  ) {
    super(message);
  }
}
