import { noteLookable, noteTrying, type UploadRow } from '@vigie/storage';
import { CAREFUL_AFTER } from './careful.js';
import type { HeldJob } from './held-job.js';

/** What a careful worker notes while it holds records of a file (its id) to look at the next, after the last of them. */
const LOOKED = /^looked (\d+):(\d+)$/;

/**
 * How many records of a file can be looked at before the first of them is given; undefined for any number. A worker that went
 * down while it looked left word how far it came; that is kept, so that what is decided by the look is decided once.
 */
export async function lookableOf(
  job: HeldJob,
  { id, options }: UploadRow,
  fileId: number,
): Promise<number | undefined> {
  const [, file, last] = LOOKED.exec(job.trying ?? '') ?? [];
  if (job.attempts <= CAREFUL_AFTER || file !== String(fileId)) return options.lookable?.[fileId];
  await noteLookable(job.dataSource.manager, id, fileId, Number(last));
  return Number(last);
}

/** Notes how far a careful worker has looked, unless others looked as far and gave what they held: then it is decided. */
export function noteLooks(job: HeldJob, fileId: number, doneUpTo: number) {
  return async (first: number, last: number): Promise<void> => {
    if (job.attempts >= CAREFUL_AFTER && first > doneUpTo)
      await noteTrying(job.dataSource.manager, job.id, `looked ${fileId}:${last}`);
  };
}
