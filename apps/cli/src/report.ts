import type { Upload, UploadReasonList } from '@vigie/contract';
import { printable } from './printable.js';

/** What a script is told: everything was read, it failed, or some documents were rejected. */
export type ExitCode = 0 | 1 | 2;

/** The result of an upload in words, a line each. */
export function reportLines(upload: Upload, reasons: UploadReasonList['items']): string[] {
  const { documents, stored, updated, duplicate, rejected } = upload.totals;
  return [
    `Upload ${upload.id} (${printable(upload.name)}): ${STATES[upload.state] ?? upload.state}.`,
    ...(upload.failure === null ? [] : [printable(upload.failure)]),
    ...(upload.dryRun
      ? [
          'This was a dry run: nothing was stored.',
          `${documents} documents: would store ${stored}, would update ${updated}, ${duplicate} already there, would reject ${rejected}.`,
        ]
      : [
          `${documents} documents: ${stored} stored, ${updated} updated, ${duplicate} already there, ${rejected} rejected.`,
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
