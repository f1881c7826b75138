import { claimLabellingJob, endJob, type LabellingJobRow, noteTrainingFailed } from '@vigie/storage';
import type { CurrentAnalyser } from './current-analyser.js';
import type { JobDesk } from './job-loop.js';
import { relabelArticles } from './relabel-articles.js';
import { trainModel } from './train-model.js';

const TRAINING_FAILED = 'Training stopped again and again by a fault on our side. Train it again to try anew.';

/** Labelling all articles anew, and training models. */
export function labellingDesk(analyser: CurrentAnalyser): JobDesk<LabellingJobRow> {
  return {
    claim: claimLabellingJob,
    work: (job) => (job.kind === 'relabel' ? relabelArticles(job, analyser) : trainModel(job)),
    async giveUp(manager, job, reason) {
      await endJob(manager, job.id, 'failed', reason);
      if (job.kind === 'train') await noteTrainingFailed(manager, job.subject, TRAINING_FAILED);
    },
    describe: ({ kind, subject }) => ({ kind, subject }),
  };
}
