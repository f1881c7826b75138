import type { QueryPosition } from './query-node.js';

/** The query cannot be read; `position` is where, in UTF-16 units of the text given. */
export class QuerySyntaxError extends Error {
  override readonly name = 'QuerySyntaxError';

  constructor(
    message: string,
    readonly position: QueryPosition,
  ) {
    super(message);
  }
}
