import { z } from 'zod';
import { Instant, listOf } from './scalars.js';

const count = z.number().int();
const Share = z.number().min(0).max(1);
const Progress = z.object({ done: count, total: count });

/**
 * What a trained model of one language achieves on examples that it was not trained on, over all topics of the examples;
 * null where nothing was labelled. A topic is `used` where it can be labelled precisely enough. `unguardedF1`: if every
 * topic were labelled at the threshold that suits F1 best, as published figures are.
 */
export const MeasuredModel = z.object({
  precision: Share.nullable(),
  recall: Share,
  f1: Share,
  macroF1: Share,
  coverage: Share,
  unguardedF1: Share,
  topics: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      examples: count,
      state: z.enum(['used', 'too-few', 'not-precise']),
      precision: Share.nullable(),
      recall: Share.nullable(),
      f1: Share.nullable(),
      threshold: z.number().nullable(),
    }),
  ),
});
export type MeasuredModel = z.infer<typeof MeasuredModel>;

/**
 * The topic model of one language. `examples`: articles whose topics publishers' tags, records or people gave.
 * `version` is null until it was trained; `message` says why it is not trained, or why training failed.
 */
export const TopicModelState = z.object({
  language: z.string(),
  label: z.string(),
  examples: count,
  state: z.enum(['too-few', 'untrained', 'training', 'ready', 'failed']),
  enabled: z.boolean(),
  version: count.nullable(),
  trainedAt: Instant.nullable(),
  progress: Progress.nullable(),
  message: z.string().nullable(),
  measured: MeasuredModel.nullable(),
});
export type TopicModelState = z.infer<typeof TopicModelState>;

/** `GET /topic-models`: one item a language that articles are written in, most examples first. */
export const TopicModelList = listOf(TopicModelState);
export type TopicModelList = z.infer<typeof TopicModelList>;

/** `PATCH /topic-models/{language}`. */
export const TopicModelChange = z.strictObject({ enabled: z.boolean() });
export type TopicModelChange = z.infer<typeof TopicModelChange>;

/**
 * Labelling all articles anew. `changed` of the `done` articles got other labels; `reason`: what changed, or `asked`;
 * `message`: why it failed.
 */
export const LabellingJob = z.object({
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  done: count,
  total: count,
  changed: count,
  startedAt: Instant.nullable(),
  finishedAt: Instant.nullable(),
  reason: z.enum(['rules', 'tag-map', 'models', 'program', 'asked']),
  message: z.string().nullable(),
});
export type LabellingJob = z.infer<typeof LabellingJob>;

/**
 * `GET /labelling` and each message of `GET /labelling/events`: what articles are labelled with today, and the latest job.
 * `upToDate`: every article carries the labels that this gives.
 */
export const Labelling = z.object({
  lexicon: z.string(),
  tagMap: z.object({ version: count, mapped: count }),
  rules: z.array(z.object({ key: z.string(), label: z.string(), version: count })),
  models: z.array(z.object({ language: z.string(), version: count })),
  training: z.object({ language: z.string(), done: count, total: count }).nullable(),
  upToDate: z.boolean(),
  job: LabellingJob.nullable(),
});
export type Labelling = z.infer<typeof Labelling>;
