import { ArchiveLimitError, DamagedError, UnpackerBusyError } from '@vigie/formats/names';
import { articleRaw, type RawPlace, readRange } from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { UnavailableError, UnprocessableError } from '../platform/request-errors.js';

/** An archive is unpacked for so long, in milliseconds, to show one record of it. */
const UNPACKING = 5_000;

const TOO_SLOW =
  'The record lies so far inside its archive that unpacking it takes too long. Open the uploaded archive to see it.';

/**
 * The bytes of the record that an article was read from, also out of an archive; null when there is no such article or record.
 * Raises UnavailableError where that takes too long or others take the memory, and UnprocessableError where the archive cannot be unpacked again.
 */
export async function rawBytes(source: DataSource, id: number): Promise<Buffer | null> {
  const place = await articleRaw(source, id);
  if (place === null) return null;
  if (place.entry !== null) return unpacked(source, place, place.entry);
  const parts: Buffer[] = [];
  for await (const part of readRange(source.manager, place.fileId, place.start, place.end)) parts.push(part);
  return Buffer.concat(parts);
}

async function unpacked(
  source: DataSource,
  { fileId, filename, bytes, start, end }: RawPlace,
  entry: string,
): Promise<Buffer | null> {
  const { readEntry } = await import('@vigie/formats');
  const range = (from: number, to: number) => readRange(source.manager, fileId, from, to);
  const signal = AbortSignal.timeout(UNPACKING);
  try {
    return await readEntry({ size: bytes, range }, filename, { entry, start, end }, signal);
  } catch (error) {
    if (error instanceof UnpackerBusyError) throw new UnavailableError(error.message);
    if (signal.aborted) throw new UnavailableError(TOO_SLOW);
    if (error instanceof DamagedError || error instanceof ArchiveLimitError) {
      throw new UnprocessableError(error.message);
    }
    throw error;
  }
}
