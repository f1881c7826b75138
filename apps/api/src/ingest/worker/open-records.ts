import { type RecordStream, readRecords } from '@vigie/formats';
import { UnsupportedFormatError } from '@vigie/formats/names';
import type { UploadOptions } from '@vigie/storage';
import { isNumbered } from './map-columns.js';
import type { StoredFile } from './stored-file.js';

/** The records of an uploaded file, or why it has none that can be read. */
export async function openRecords(
  stored: StoredFile,
  filename: string,
  { format, mapping }: UploadOptions,
): Promise<RecordStream | UnsupportedFormatError> {
  const { random } = stored;
  try {
    return await readRecords(stored.bytes, { filename, format, random, numbered: isNumbered(mapping) });
  } catch (error) {
    if (error instanceof UnsupportedFormatError) return error;
    throw error;
  }
}
