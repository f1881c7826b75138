import type { RawRecord } from '@vigie/article';
import type { CodeUnits } from './bytes/code-units.js';
import type { FormatName } from './format-names.js';

/** The beginning of a file, for telling its format. */
export interface Sample {
  filename: string;
  /** The first bytes, at most 64 KB. */
  head: Buffer;
  units: CodeUnits;
  /** The ASCII skeleton of `head`: other characters stand as something that is not ASCII. */
  skeleton: string;
  /** Whether `head` is the whole file. */
  isWhole: boolean;
}

/** Bytes `start` to `end` (exclusive) of the file, for formats that must be read out of order. */
export type ReadRange = (start: number, end: number) => AsyncIterable<Uint8Array>;

/** A file that is about to be read. */
export interface OpenFile {
  sample: Sample;
  /** All bytes, from the first; can be gone through once. */
  bytes: AsyncIterable<Uint8Array>;
  /** Its length and any part of it; null where the bytes only pass by, as inside an archive. */
  random: { size: number; range: ReadRange } | null;
  /** In how many containers it lies. */
  depth: number;
  /** Whether a table has no header: its columns are `column 1`, `column 2` and so on, and its first row is a record. */
  numbered: boolean;
}

/** One way of reading a file as records. */
export interface Format {
  name: FormatName;
  /** Whether a file is of this format; formats are asked in the order of their list, so that the first that says so has it. */
  detects(sample: Sample): boolean;
  /** The records in file order. A bad one is an `unreadable` record; nothing but `UnsupportedFormatError` is thrown. */
  read(file: OpenFile): AsyncIterable<RawRecord>;
}
