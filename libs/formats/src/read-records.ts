import type { RawRecord } from '@vigie/article';
import { asciiSkeleton, detectCodeUnits } from './bytes/code-units.js';
import { peek } from './bytes/peek.js';
import { chooseFormat } from './choose-format.js';
import type { OpenFile } from './format.js';
import type { FormatName } from './format-names.js';

/** What is known of a file besides its bytes. `format` overrules what the name and the bytes suggest. */
export interface ReadOptions {
  filename: string;
  format?: string | null;
  /** Where any part of the file can be read out of order, which some archives need. */
  random?: OpenFile['random'];
  /** In how many containers the file lies. */
  depth?: number;
  /** Whether a table has no header: its columns are then numbered, and its first row is a record. */
  numbered?: boolean;
}

/** The format that was chosen and the records, in file order; each file yields at least one record. */
export interface RecordStream {
  format: FormatName;
  records: AsyncIterable<RawRecord>;
}

const SNIFFED_BYTES = 64 * 1024;

/**
 * Reads a file's bytes as raw records, as they arrive: memory does not grow with the file.
 * Rejects with `UnsupportedFormatError` when no reader understands the file; a bad record never stops the ones behind it.
 */
export async function readRecords(bytes: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<RecordStream> {
  const { head, isWhole, whole } = await peek(bytes, SNIFFED_BYTES);
  const { filename, random = null, depth = 0, numbered = false } = options;
  const units = detectCodeUnits(head);
  const sample = { filename, head, units, skeleton: asciiSkeleton(head, units), isWhole };
  const format = chooseFormat(sample, options.format ?? null);
  return { format: format.name, records: format.read({ sample, bytes: whole, random, depth, numbered }) };
}
