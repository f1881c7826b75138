import type { MessagePort } from 'node:worker_threads';

/** Words that the threads of a crew share, apart from what they count in. */
export enum Control {
  /** Raised for each message to the threads, which sleep until then. */
  Round,
  /** The place of the next segment that nobody has taken. */
  Next,
  /** How many threads have done the step. */
  Done,
  /** Raised whenever a thread takes a segment: a sign of life. */
  Pulse,
  /** From here on, a word for each thread that is 1 once it listens. */
  Ready,
}

/** What is told to a thread: the segments from place `from` on are these, then this step is to be done. */
export interface Order {
  query: number;
  from: number;
  blocks: SharedArrayBuffer[];
  step: string;
  input: unknown;
}

/** Told to a thread instead of an order: nothing is expected soon. */
export const REST = 'rest';

/** What a thread has found, or why it could not. */
export type Report = { output: unknown } | { error: unknown };

/** What a thread is started with. */
export interface ThreadData {
  control: Int32Array;
  /** Where orders come from and reports go to. */
  port: MessagePort;
  /** Its place among the threads. */
  place: number;
}

/** Gives the places of segments that nobody has taken, then -1. */
export function taker(control: Int32Array, segments: number): () => number {
  return () => {
    Atomics.add(control, Control.Pulse, 1);
    const place = Atomics.add(control, Control.Next, 1);
    return place < segments ? place : -1;
  };
}

/** What a part of a step gave, or how it failed. */
export function attempt(work: () => unknown): Report {
  try {
    return { output: work() };
  } catch (error) {
    return { error };
  }
}
