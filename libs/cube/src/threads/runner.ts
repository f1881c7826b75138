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

/** The steps that queries are made of, by name. */
// biome-ignore lint/suspicious/noExplicitAny: each step has an input and an output of its own
export type Steps = Readonly<Record<string, Step<any, any>>>;

/** Does the steps of one query. */
export interface Runner {
  /** How many threads take part, with the calling one. */
  readonly threads: number;
  /** Does a step on every thread and waits for all of them; the calling thread's result comes first. */
  each<Output>(step: string, input: unknown): Output[];
}

/** The step of a name. */
export function stepOf(steps: Steps, name: string): Steps[string] {
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  if (step === undefined) throw new TypeError(`no step is called ${name}`);
  return step;
}
