import { forgetTried, noteForgotten, recordsDone, type UploadRow } from '@vigie/storage';
import { type HeldJob, inStep } from './held-job.js';

/** Lines of the ledger that are forgotten in one step. */
const STEP = 10_000;

/**
 * Takes what a dry run noted out of the ledger, before the upload is read in earnest. Can be stopped and resumed anywhere: the
 * mark on the upload goes last, and what is read afterwards is not of the lines that it means.
 */
export async function forgetTrial(
  job: HeldJob,
  { id, options: { triedUpTo }, files }: Pick<UploadRow, 'id' | 'options' | 'files'>,
  most = STEP,
): Promise<void> {
  if (triedUpTo === undefined) return;
  for (const file of files) {
    // From the end, so that what is left needs no looking for.
    const { upTo } = await recordsDone(job.dataSource.manager, file.id);
    for (let last = upTo; last > 0; last -= most) {
      job.stopping.throwIfAborted();
      await inStep(job, (manager) => forgetTried(manager, file.id, triedUpTo, [last - most, last]));
    }
  }
  await inStep(job, (manager) => noteForgotten(manager, id));
}
