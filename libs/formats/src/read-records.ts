import type { RawRecord } from '@vigie/article';
import { chooseFormat } from './choose-format.js';
import { asciiSkeleton, detectCodeUnits } from './code-units.js';
import { peek } from './peek.js';
import { readNdjson } from './read-ndjson.js';
import { readText } from './read-text.js';
import type { FormatName } from './supported-formats.js';

/** What is known about a file besides its bytes. `format` overrules what the name and the bytes suggest. */
export interface ReadOptions {
  filename: string;
  format?: string | null;
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
  const { head, whole } = await peek(bytes, SNIFFED_BYTES);
  const units = detectCodeUnits(head);
  const format = chooseFormat(head, asciiSkeleton(head, units), options.filename, options.format ?? null);
  return { format, records: format === 'ndjson' ? readNdjson(whole, units) : readText(whole, units) };
}
