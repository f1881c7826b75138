import type { Upload, UploadReasonList } from '@vigie/contract';
import { printable } from './printable.js';

/** What a script is told: everything was read, it failed, or some documents were rejected. */
export type ExitCode = 0 | 1 | 2;

/** How many documents, in words. */
export const counted = (documents: number): string => `${documents} ${documents === 1 ? 'document' : 'documents'}`;

/**
 * The result of an upload for a program: the upload as the server tells it, but of its files only how many; with the reasons, and
 * the names of what could not be read here.
 */
export function reportJson(
  { files, ...upload }: Upload,
  reasons: UploadReasonList['items'],
  leftOut: readonly string[],
  code: ExitCode,
): string {
  return JSON.stringify({ ...upload, fileCount: files.length, leftOut, reasons, exitCode: code });
}

/** The result of an upload in words, a line each. */
export function reportLines(upload: Upload, reasons: UploadReasonList['items']): string[] {
  const { documents, stored, updated, duplicate, rejected } = upload.totals;
  return [
    `Upload ${upload.id} (${printable(upload.name)}): ${STATES[upload.state] ?? upload.state}.`,
    ...(upload.failure === null ? [] : [printable(upload.failure)]),
    ...(upload.dryRun
      ? [
          'This was a dry run: nothing was stored.',
          `${counted(documents)}: would store ${stored}, would update ${updated}, ${duplicate} already there, would reject ${rejected}.`,
        ]
      : [
          `${counted(documents)}: ${stored} stored, ${updated} updated, ${duplicate} already there, ${rejected} rejected.`,
        ]),
    ...reasons.map(({ outcome, code, message, count }) => `  ${count} ${outcome} (${code}): ${printable(message)}`),
  ];
}

/** 0 all read; 1 not read to the end, or nothing to read; 2 some documents rejected. */
export function exitCode({ state, totals }: Upload): ExitCode {
  if (state !== 'done' || totals.documents === 0) return 1;
  return totals.rejected > 0 ? 2 : 0;
}

const STATES: Partial<Record<Upload['state'], string>> = {
  done: 'read to the end',
  failed: 'failed',
  cancelled: 'cancelled',
  undone: 'taken back',
};
