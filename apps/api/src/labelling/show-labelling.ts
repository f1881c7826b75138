import { Injectable } from '@nestjs/common';
import { lexiconVersion } from '@vigie/analysis';
import type { Labelling, LabellingJob } from '@vigie/contract';
import {
  labellingRevision,
  latestRelabelling,
  modelsInUse,
  type ShownLabellingJob,
  tagTopicCount,
  topicRules,
  trainingsUnderWay,
} from '@vigie/storage';
import { DataSource } from 'typeorm';

const FAILED = 'Labelling stopped again and again by a fault on our side. Run it again to go on.';

function toJob(job: ShownLabellingJob): LabellingJob {
  const { state, done, total, changed } = job;
  return {
    ...{ state, done, total, changed },
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
    reason: job.subject as LabellingJob['reason'],
    message: state === 'failed' ? FAILED : null,
  };
}

/** Shows what articles are labelled with today, and how far labelling them anew has come. */
@Injectable()
export class ShowLabelling {
  constructor(private readonly dataSource: DataSource) {}

  async run(): Promise<Labelling> {
    const { manager } = this.dataSource;
    const { tagMapVersion } = await labellingRevision(manager);
    const rules = await topicRules(manager);
    const training = (await trainingsUnderWay(manager))[0];
    const job = await latestRelabelling(manager);
    return {
      lexicon: lexiconVersion,
      tagMap: { version: tagMapVersion, mapped: await tagTopicCount(manager) },
      rules: rules.map(({ key, label, version }) => ({ key, label, version })),
      models: await modelsInUse(manager),
      training:
        training === undefined ? null : { language: training.subject, done: training.done, total: training.total },
      upToDate: job === null || job.state === 'done',
      job: job === null ? null : toJob(job),
    };
  }
}
