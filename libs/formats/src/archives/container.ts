import type { OpenFile, Sample } from '../format.js';
import type { Budget } from './budget.js';

/** Why something in a container cannot be read: `message` is a sentence that also says what to do. */
export interface Flaw {
  code: string;
  message: string;
}

/** A file inside a container. */
export interface ArchiveEntry {
  /** Its path there; null where the container holds a single file, which needs none. */
  name: string | null;
  /** What it is called, for telling its format. */
  filename: string;
  /** Why it cannot be opened; null where it can. */
  flaw: Flaw | null;
  /** Its bytes, once, before the next entry is asked for. Raises `DamagedError` and `ArchiveLimitError`. */
  open(): AsyncIterable<Uint8Array>;
}

/** The kinds of files that hold other files, recognised by their bytes alone. */
export const CONTAINER_NAMES = ['zip', 'tar', 'gz', 'zst'] as const;

/** The name of a kind of container. */
export type ContainerName = (typeof CONTAINER_NAMES)[number];

/** One kind of file that holds other files. */
export interface Container {
  name: ContainerName;
  detects(sample: Sample): boolean;
  /** The files in it, one after the other. Raises `DamagedError` and `ArchiveLimitError`. */
  entries(file: OpenFile, budget: Budget): AsyncIterable<ArchiveEntry>;
}
