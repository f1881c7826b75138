import type { OpenFile } from '../format.js';
import { openPackage } from './open-zip.js';
import { XLSX } from './xlsx.js';

/** The bytes of a part of a spreadsheet, unpacked again; `path` as a record's `entry` says. Null for other files, and where there is no such part. */
export async function spreadsheetPart(file: OpenFile, path: string): Promise<AsyncIterable<Uint8Array> | null> {
  if (!XLSX.detects(file.sample)) return null;
  const parts = await openPackage(file);
  return parts.has(path) ? parts.open(path) : null;
}
