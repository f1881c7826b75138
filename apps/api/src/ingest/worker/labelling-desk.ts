import { claimLabellingJob, endJob, type LabellingJobRow, noteTrainingFailed } from '@vigie/storage';
import type { CurrentAnalyser } from './current-analyser.js';
import { ATTEMPTS, type JobDesk } from './job-loop.js';
import { relabelArticles } from './relabel-articles.js';
import { rereadRecords } from './reread-records.js';
import { trainModel } from './train-model.js';

const TRAINING_FAILED = 'Training stopped again and again by a fault on our side. Train it again to try anew.';

/** Workers went down with a job so often without getting anywhere that it is given up: none of them could count that itself. */
class WorkersLostError extends Error {
  constructor(lost: number) {
    super(`${lost} workers went down with this job.`);
  }
}

/** Labelling all articles anew, training models, and reading uploads and sources again. */
export function labellingDesk(analyser: CurrentAnalyser): JobDesk<LabellingJobRow> {
  return {
    claim: claimLabellingJob,
    async work(job) {
      if (job.attempts > ATTEMPTS) throw new WorkersLostError(job.attempts - 1);
      if (job.kind === 'train') return trainModel(job);
      await analyser.ready();
      await (job.kind === 'relabel' ? relabelArticles(job, analyser) : rereadRecords(job, analyser));
    },
    async giveUp(manager, job, reason) {
      await endJob(manager, job.id, 'failed', reason);
      if (job.kind === 'train') await noteTrainingFailed(manager, job.subject, TRAINING_FAILED);
    },
    describe: ({ kind, subject }) => ({ kind, subject }),
  };
}
