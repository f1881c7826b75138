import type { NewUpload, UploadPreview } from '@vigie/contract';
import { api } from '../../../api.js';
import type { Mapping } from '../sending/batches.js';

const MEGABYTE = 1 << 20;
/** A spreadsheet can only be opened whole; the server takes so much of one. */
const SPREADSHEET = 16 * MEGABYTE;

/** The options that change how a file is read. */
export type Reading = Pick<NewUpload, 'source' | 'language' | 'timezone'>;

/** Whether a file can be previewed: a spreadsheet only if it is not too large. */
export const canPreview = (file: File): boolean => !isSpreadsheet(file) || file.size <= SPREADSHEET;

const isSpreadsheet = (file: File) => /\.xlsx$/i.test(file.name);

/** Asks how a file would be read. */
export function askPreview(
  file: File,
  reading: Reading,
  mapping: Mapping | undefined,
  signal: AbortSignal,
): Promise<UploadPreview> {
  const query = new URLSearchParams({ filename: file.name.slice(-400) });
  for (const [name, value] of Object.entries(reading)) if (value !== undefined) query.set(name, value);
  if (mapping !== undefined) query.set('mapping', JSON.stringify(mapping));
  return api.previewUpload(file.slice(0, isSpreadsheet(file) ? SPREADSHEET : MEGABYTE), query, signal);
}
