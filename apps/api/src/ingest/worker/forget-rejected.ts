import { forgetRejected, type UploadRow } from '@vigie/storage';
import { type HeldJob, inStep } from './held-job.js';

/** Lines of the ledger that are forgotten in one step. */
const STEP = 10_000;

/** Takes the rejected lines back that are to be tried again, before the upload is read. Can be stopped and resumed anywhere. */
export async function forgetMarked(
  job: HeldJob,
  { id, options: { rejectedUpTo } }: Pick<UploadRow, 'id' | 'options'>,
  most = STEP,
): Promise<void> {
  if (rejectedUpTo === undefined) return;
  for (let forgotten = most; forgotten === most; ) {
    job.stopping.throwIfAborted();
    forgotten = await inStep(job, (manager) => forgetRejected(manager, id, rejectedUpTo, most));
  }
}
