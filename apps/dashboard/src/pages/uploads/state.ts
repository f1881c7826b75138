import type { RereadState, Upload } from '@vigie/contract';

/** Whether the server is still at work on an upload. */
export const isMoving = (upload: Upload) => upload.state === 'queued' || upload.state === 'running';

/** Whether the records of an upload or a source are being read again with today's rules. */
export const isReadAgain = ({ reread }: RereadState) => reread?.state === 'queued' || reread?.state === 'running';

/** Whether what an upload brought is being taken back. */
export const isUndoing = (upload: Upload) => isMoving(upload) && upload.undone !== null;

/** How much is done of what is under way: bytes that are read, or articles that are taken back. */
export function workOf(upload: Upload): { done: number; total: number } {
  const { undone, progress, totals } = upload;
  if (undone === null || !isUndoing(upload)) return { done: progress.bytesRead, total: progress.bytesTotal };
  return { done: undone.removed + undone.restored, total: totals.stored + totals.updated };
}

/** How far the reading, or the taking back, is, 0–100; null while that cannot be said. */
export function percentDone(upload: Upload): number | null {
  if (upload.state === 'done') return 100;
  const { done, total } = workOf(upload);
  return total === 0 ? null : Math.min(100, (done / total) * 100);
}

/** Whether an upload ended before any file, or a part of one, had arrived: there is nothing to read or to undo. */
export const cameToNothing = ({ state, files, progress }: Pick<Upload, 'state' | 'files' | 'progress'>) =>
  (state === 'cancelled' || state === 'failed') && files.length === 0 && progress.bytesTotal === 0;

/** Whether all that has arrived are whole files: parts of one are counted, but not listed. */
export const isWhole = ({ files, progress }: Pick<Upload, 'files' | 'progress'>) =>
  files.reduce((sum, { bytes }) => sum + bytes, 0) === progress.bytesTotal;
