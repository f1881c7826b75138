import type { Segment } from '../columns/segment.js';

/**
 * A part of a query that all threads do together: takes segments until there are none, and gives what this thread has found.
 * `input` and what is given are copied between threads, but for shared memory. `local` lives on each thread until the query ends.
 */
export type Step<Input, Output> = (
  segments: readonly Segment[],
  /** The place of a segment that no other thread takes; -1 when there are none left. */
  take: () => number,
  input: Input,
  local: Map<string, unknown>,
) => Output;

/** Does the steps of one query. */
export interface Runner {
  /** How many threads take part, with the calling one. */
  readonly threads: number;
  /** Does a step on every thread and waits for all of them; the calling thread's result comes first. */
  each<Output>(step: string, input: unknown): Output[];
}
