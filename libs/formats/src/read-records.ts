import type { RawRecord } from '@vigie/article';
import type { ContainerName } from './archives/container.js';
import { containerOf } from './archives/containers.js';
import { readArchive } from './archives/read-archive.js';
import { peek } from './bytes/peek.js';
import { chooseFormat } from './choose-format.js';
import type { OpenFile } from './format.js';
import type { FormatName } from './format-names.js';
import { SNIFFED_BYTES, sampleOf } from './sample.js';

/** What is known of a file besides its bytes. `format` overrules what the name and the bytes suggest; of a container, it is said of what it holds. */
export interface ReadOptions {
  filename: string;
  format?: string | null;
  /** Where any part of the file can be read out of order, which some archives need. */
  random?: OpenFile['random'];
  /** Whether a table has no header: its columns are then numbered, and its first row is a record. */
  numbered?: boolean;
}

/** The format that was chosen and the records, in file order; each file yields at least one record. */
export interface RecordStream {
  format: FormatName | ContainerName;
  records: AsyncIterable<RawRecord>;
}

/**
 * Reads a file's bytes as raw records, as they arrive: memory does not grow with the file.
 * Rejects with `UnsupportedFormatError` when no reader understands the file; a bad record never stops the ones behind it.
 */
export async function readRecords(bytes: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<RecordStream> {
  const { head, isWhole, whole } = await peek(bytes, SNIFFED_BYTES);
  const { filename, random = null, numbered = false } = options;
  const asked = options.format ?? null;
  const file = { sample: sampleOf(filename, head, isWhole), bytes: whole, random, depth: 0, numbered };
  const container = containerOf(file.sample);
  if (container !== null) return { format: container.name, records: readArchive(container, file, asked) };
  const format = chooseFormat(file.sample, asked);
  return { format: format.name, records: format.read(file) };
}
