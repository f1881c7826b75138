import { setTimeout as sleep } from 'node:timers/promises';
import { TooFewExamplesError, type TopicModel, trainTopicModel } from '@vigie/analysis';
import {
  endJob,
  keepTopicModel,
  type LabellingJobRow,
  lockTopicModel,
  noteLabellingChange,
  noteTrained,
  noteTrainingFailed,
  renewLease,
  topicExamples,
  topicModels,
  uploadsWait,
  waitForLabellingTurn,
} from '@vigie/storage';
import { type Held, inStep } from './held-job.js';
import { JobLostError } from './job-lost-error.js';

/** The newest are learnt from; more would not make a better model, only a slower training. */
const MOST_EXAMPLES = 20_000;
const LOOK = 500;
/** Uploads go first; training goes on a step each time they made it wait for so long, in milliseconds. */
const PATIENCE = 10_000;
const TELL = 1000;

/** Between two steps: says how far the training is, hears that it was cancelled, and lets uploads pass. */
function pacer(job: Held<LabellingJobRow>): (done: number, total: number) => Promise<void> {
  const { manager } = job.dataSource;
  let told = -TELL;
  return async (done, total) => {
    if (performance.now() - told < TELL) return;
    const since = performance.now();
    if (!(await renewLease(manager, job.id, job.holder))) throw new JobLostError();
    await noteTrained(manager, job.id, done, total);
    while (performance.now() - since < PATIENCE && (await uploadsWait(manager))) {
      await sleep(LOOK, undefined, { signal: job.stopping });
    }
    told = performance.now();
  };
}

async function train(job: Held<LabellingJobRow>): Promise<TopicModel> {
  const known = (await topicModels(job.dataSource.manager)).find(({ language }) => language === job.subject);
  return trainTopicModel({
    language: job.subject,
    version: (known?.version ?? 0) + 1,
    examples: topicExamples(job.dataSource, job.subject, MOST_EXAMPLES),
    onProgress: pacer(job),
    signal: job.stopping,
  });
}

/** Trains the topic model of a language and keeps it. Where the one before was in use, the new one is, from then on. */
export async function trainModel(job: Held<LabellingJobRow>): Promise<void> {
  const language = job.subject;
  try {
    const { measured, ...model } = await train(job);
    await inStep(job, async (manager) => {
      await waitForLabellingTurn(manager);
      const before = await lockTopicModel(manager, language);
      const data = JSON.stringify({ ...model, measured });
      await keepTopicModel(manager, { language, version: model.version, data, measured });
      if (before?.enabled === true) await noteLabellingChange(manager, 'models');
      await endJob(manager, job.id, 'done', null);
    });
  } catch (error) {
    if (!(error instanceof TooFewExamplesError)) throw error;
    const message = `A model needs articles whose topics are known; there are ${error.examples}, too few to learn from.`;
    await inStep(job, async (manager) => {
      await noteTrainingFailed(manager, language, message);
      await endJob(manager, job.id, 'failed', message);
    });
  }
}
