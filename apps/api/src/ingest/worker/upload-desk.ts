import { claimJob, endJob, type JobKind, type JobRow, moveUpload } from '@vigie/storage';
import type { CurrentAnalyser } from './current-analyser.js';
import { ATTEMPTS, type JobDesk } from './job-loop.js';
import { readUpload } from './read-upload.js';
import { undoUpload } from './undo-upload.js';

const FAILURE: Record<JobKind, string> = {
  read: `Stopped after ${ATTEMPTS} attempts by a fault on our side. What was read before is stored; retry goes on from there, undo takes it back.`,
  undo: `Taking this upload back stopped after ${ATTEMPTS} attempts by a fault on our side. Undo it again to go on from there.`,
};

/** Reading uploads and taking them back. */
export function uploadDesk(analyser: CurrentAnalyser): JobDesk<JobRow> {
  return {
    claim: claimJob,
    async work(job) {
      await analyser.ready();
      await (job.kind === 'read' ? readUpload(job, analyser) : undoUpload(job, analyser));
    },
    async giveUp(manager, job, reason) {
      await endJob(manager, job.id, 'failed', reason);
      await moveUpload(manager, job.uploadId, ['running', 'queued'], 'failed', FAILURE[job.kind]);
    },
    describe: ({ kind, uploadId }) => ({ kind, upload: uploadId }),
  };
}
