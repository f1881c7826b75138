import type { NewUpload, UploadPreview } from '@vigie/contract';
import { api } from '../../../api.js';
import type { Mapping } from '../sending/batches.js';

const MEGABYTE = 1 << 20;
/** As much as is looked at where the order of dates is not told before. */
const BEGINNING = 4 * MEGABYTE;
/** A spreadsheet or an archive can only be opened whole; the server takes so much of one. */
const WHOLE = 16 * MEGABYTE;

/** The options that change how a file is read. */
export type Reading = Pick<NewUpload, 'source' | 'language' | 'timezone'>;

/** Whether a file can be previewed: a spreadsheet or an archive only if it is not too large. */
export const canPreview = (file: File): boolean => !isWhole(file) || file.size <= WHOLE;

const isWhole = (file: File) => /\.(?:xlsx|zip)$/i.test(file.name);

/** Asks how a file would be read; a longer beginning is sent where the first megabyte leaves the order of its dates open. */
export async function askPreview(
  file: File,
  reading: Reading,
  mapping: Mapping | undefined,
  signal: AbortSignal,
): Promise<UploadPreview> {
  const query = new URLSearchParams({ filename: file.name.slice(-400) });
  for (const [name, value] of Object.entries(reading)) if (value !== undefined) query.set(name, value);
  if (mapping !== undefined) query.set('mapping', JSON.stringify(mapping));
  const ask = (bytes: number) => api.previewUpload(file.slice(0, bytes), query, signal);
  if (isWhole(file)) return ask(WHOLE);
  const preview = await ask(MEGABYTE);
  return file.size > MEGABYTE && Object.values(preview.dates).some(isOpen) ? ask(BEGINNING) : preview;
}

const isOpen = ({ basis }: UploadPreview['dates'][string]): boolean => basis !== 'said' && basis !== 'dates';
