import type { Readable, Writable } from 'node:stream';

/** What the command line is run in: nothing else is read from the process. */
export interface Surroundings {
  cwd: string;
  /** `VIGIE_URL` and `VIGIE_TOKEN`. */
  url: string | undefined;
  token: string | undefined;
  input: Readable;
  /** Results. */
  output: Writable;
  /** Progress and complaints. */
  messages: Writable & { isTTY?: boolean; columns?: number };
  /** Aborted when the person at the terminal wants to stop. */
  stop: AbortSignal;
}
