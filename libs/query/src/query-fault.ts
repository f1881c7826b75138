import type { QueryPosition } from './query-node.js';

/** What to put in the place of a piece of the query, so that it can be read there. */
export interface Repair extends QueryPosition {
  text: string;
}

/** A fault as the reader finds it, with the repair that makes a suggestion of it. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault';

  constructor(
    message: string,
    readonly position: QueryPosition,
    /** Null where nobody can tell what was meant. */
    readonly repair: Repair | null,
    /** What to write when nothing is left after the repair. */
    readonly example = 'niger uranium',
  ) {
    super(message);
  }
}

/** The repair that leaves a piece out. */
export function leaveOut({ start, end }: QueryPosition): Repair {
  return { start, end, text: '' };
}
