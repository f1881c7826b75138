import { Injectable, type StreamableFile } from '@nestjs/common';
import { fewestExamples, languageLabel, type ModelMeasures } from '@vigie/analysis';
import type { ListQuery, TopicModelList, TopicModelState } from '@vigie/contract';
import {
  cancelTraining,
  countExamples,
  type ExampleCount,
  enableTopicModel,
  lockTopicModel,
  noteLabellingChange,
  queueTraining,
  type TopicModelRow,
  topicLabels,
  topicModels,
  trainingsUnderWay,
  waitForLabellingTurn,
} from '@vigie/storage';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { type Actor, AuditTrail } from '../platform/audit-trail.js';
import { csvFile } from '../platform/csv.js';
import { fromIdCursor, toIdCursor } from '../platform/id-cursor.js';
import type { LabelLanguage } from '../platform/language.js';
import { ConflictError, NotFoundError } from '../platform/request-errors.js';

const COLUMNS = ['language', 'label', 'examples', 'state', 'enabled', 'version', 'trainedAt'] as const;
const MEASURES = ['precision', 'recall', 'f1', 'macroF1', 'coverage', 'unguardedF1'] as const;
const NO_LANGUAGE = 'No article is written in this language.';

interface Known {
  count: ExampleCount;
  model: TopicModelRow | undefined;
  progress: { done: number; total: number } | null;
}

function stateOf({ count, model, progress }: Known): TopicModelState['state'] {
  if (progress !== null) return 'training';
  if (model?.message != null) return 'failed';
  if (model !== undefined && model.version > 0) return 'ready';
  return count.examples < fewestExamples ? 'too-few' : 'untrained';
}

function messageOf(known: Known): string | null {
  if (stateOf(known) !== 'too-few') return known.model?.message ?? null;
  const { examples } = known.count;
  return `A model needs at least ${fewestExamples} articles whose topics are known; there are ${examples}.`;
}

/** The topic models, one a language: what they can learn from, what they achieve, and whether they are in use. */
@Injectable()
export class TopicModels {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  async list(query: z.infer<typeof ListQuery>, language: LabelLanguage): Promise<TopicModelList | StreamableFile> {
    const { limit = 50 } = query;
    const skipped = fromIdCursor(query.cursor) ?? 0;
    const all = await this.known();
    const items = await this.shown(all.slice(skipped, skipped + limit), language);
    if (query.format === 'csv') {
      const lines = items.map((item) => [
        ...COLUMNS.map((column) => item[column]),
        ...MEASURES.map((measure) => item.measured?.[measure] ?? null),
      ]);
      return csvFile('topic-models.csv', [...COLUMNS, ...MEASURES], lines);
    }
    const seen = skipped + items.length;
    return { items, nextCursor: seen < all.length && items.length > 0 ? toIdCursor(seen) : null };
  }

  /** NotFoundError without articles of that language; ConflictError where there are too few examples, or it is trained already. */
  async train(code: string, actor: Actor, language: LabelLanguage): Promise<TopicModelState> {
    const known = await this.one(code);
    if (known.count.examples < fewestExamples)
      throw new ConflictError(
        `A model needs at least ${fewestExamples} articles whose topics are known; there are ${known.count.examples}.`,
      );
    await this.dataSource.transaction(async (manager) => {
      if (!(await queueTraining(manager, code))) throw new ConflictError('This model is being trained already.');
      await this.audit.note(actor, 'model.trained', code, { examples: known.count.examples }, manager);
    });
    return this.show(code, language);
  }

  /** ConflictError where it is not being trained. */
  async cancel(code: string, actor: Actor, language: LabelLanguage): Promise<TopicModelState> {
    await this.one(code);
    await this.dataSource.transaction(async (manager) => {
      if (!(await cancelTraining(manager, code))) throw new ConflictError('This model is not being trained.');
      await this.audit.note(actor, 'model.training-cancelled', code, {}, manager);
    });
    return this.show(code, language);
  }

  /** Has articles labelled by it from now on, or no longer. ConflictError before it was trained. */
  async enable(code: string, enabled: boolean, actor: Actor, language: LabelLanguage): Promise<TopicModelState> {
    await this.one(code);
    await this.dataSource.transaction(async (manager) => {
      await waitForLabellingTurn(manager);
      const model = await lockTopicModel(manager, code);
      if (model === null || model.version === 0) throw new ConflictError('Train this model first.');
      if (model.enabled === enabled) return;
      await noteLabellingChange(manager, 'models');
      await enableTopicModel(manager, code, enabled);
      const action = enabled ? 'model.enabled' : 'model.disabled';
      await this.audit.note(actor, action, code, { version: model.version }, manager);
    });
    return this.show(code, language);
  }

  private async show(code: string, language: LabelLanguage): Promise<TopicModelState> {
    const [shown] = await this.shown([await this.one(code)], language);
    return shown!;
  }

  private async one(code: string): Promise<Known> {
    const found = (await this.known()).find(({ count }) => count.language === code);
    if (found === undefined) throw new NotFoundError(NO_LANGUAGE);
    return found;
  }

  private async known(): Promise<Known[]> {
    const counts = await countExamples(this.dataSource);
    // Before the models: one whose training ends meanwhile would be shown as the old one, ready.
    const trainings = await trainingsUnderWay(this.dataSource.manager);
    const models = new Map((await topicModels(this.dataSource.manager)).map((model) => [model.language, model]));
    const gone = [...models.keys()].filter((code) => !counts.some(({ language }) => language === code));
    const all = [...counts, ...gone.map((language) => ({ language, articles: 0, examples: 0 }))];
    return all.map((count) => {
      const training = trainings.find(({ subject }) => subject === count.language);
      const progress = training === undefined ? null : { done: training.done, total: training.total };
      return { count, model: models.get(count.language), progress };
    });
  }

  private async shown(known: readonly Known[], language: LabelLanguage): Promise<TopicModelState[]> {
    const measures = known.map(({ model }) => (model?.measured ?? null) as ModelMeasures | null);
    const keys = measures.flatMap((measured) => measured?.topics.map(({ key }) => key) ?? []);
    const labels = await topicLabels(this.dataSource, keys, language);
    return known.map((one, index) => {
      const measured = measures[index] ?? null;
      const named = measured?.topics.map((topic) => ({ ...topic, label: labels.get(topic.key) ?? topic.key })) ?? [];
      return {
        language: one.count.language,
        label: languageLabel(one.count.language, language),
        examples: one.count.examples,
        state: stateOf(one),
        enabled: one.model?.enabled ?? false,
        version: one.model === undefined || one.model.version === 0 ? null : one.model.version,
        trainedAt: one.model?.trainedAt?.toISOString() ?? null,
        progress: one.progress,
        message: messageOf(one),
        measured: measured === null ? null : { ...measured, topics: named },
      };
    });
  }
}
