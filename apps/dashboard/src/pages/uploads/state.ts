import type { RereadState, Upload } from '@vigie/contract';

/** Whether the server is still at work on an upload. */
export const isMoving = (upload: Upload) => upload.state === 'queued' || upload.state === 'running';

/** Whether the records of an upload or a source are being read again with today's rules. */
export const isReadAgain = ({ reread }: RereadState) => reread?.state === 'queued' || reread?.state === 'running';

/** How far the reading is, 0–100; null while that cannot be said. */
export function percentRead({ progress, state }: Upload): number | null {
  if (state === 'done') return 100;
  if (progress.bytesTotal === 0) return null;
  return Math.min(100, (progress.bytesRead / progress.bytesTotal) * 100);
}

/** Whether all that has arrived are whole files: parts of one are counted, but not listed. */
export const isWhole = ({ files, progress }: Pick<Upload, 'files' | 'progress'>) =>
  files.reduce((sum, { bytes }) => sum + bytes, 0) === progress.bytesTotal;
