import type { RawRecord } from '@vigie/article';
import { identityKey, readDraft, UnusableRecordError } from '@vigie/extraction';
import { UnsupportedFormatError } from '@vigie/formats/names';
import { readAll } from '../fixtures/read-all.js';

const OPTIONS = { timezone: 'Europe/Paris', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };

function refuseNul(_: string, value: unknown): unknown {
  if (typeof value === 'string' && value.includes('\0')) throw new Error('a NUL in the draft');
  return value;
}

/** Reads a record; what it cannot be is said by a typed error, and what it is lies within its bytes. */
export function readOne(record: RawRecord): void {
  if (record.kind === 'unreadable') return;
  try {
    const draft = readDraft(record, OPTIONS);
    identityKey(draft);
    for (const { start, end } of [...Object.values(draft.provenance).flat(), ...draft.unclaimed])
      if (start < 0 || end > record.bytes.length || start > end) throw new Error('a span outside the record');
    JSON.stringify(draft, refuseNul);
  } catch (error) {
    if (!(error instanceof UnusableRecordError)) throw error;
  }
}

/** Reads a file of any kind and all its records; throws unless it has records or a typed refusal says why not. */
export async function readAny(bytes: Buffer, filename: string, piece: number): Promise<void> {
  try {
    const { records } = await readAll(bytes, filename, { piece });
    if (records.length === 0) throw new Error('a file without a record or a reason');
    for (const record of records) readOne(record);
  } catch (error) {
    if (!(error instanceof UnsupportedFormatError)) throw error;
  }
}
