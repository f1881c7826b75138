import { ancestorsOf } from '../iptc.js';
import { toBase64 } from './base64.js';
import { buildVocabulary } from './build-vocabulary.js';
import { calibrate } from './calibrate.js';
import { COST_TOPICS, chooseCost, crossValidate, FOLDS, type Lesson, learn, type Pause } from './cross-validation.js';
import { ExampleCorpus } from './example-corpus.js';
import { FEWEST_OF_TOPIC, measureTopics, type TopicTrial } from './measure-topics.js';
import { MOST_TOPICS, type PackedWeights } from './packed-weights.js';
import type { TopicExample } from './topic-example.js';
import type { ModelTopic, TopicModel } from './topic-model.js';
import type { Vocabulary } from './vocabulary.js';

/** Fewer examples make no model. */
export const fewestExamples = 50;
/** How dear mistakes are; which suits best depends on the corpus. */
const COSTS = [0.5, 1, 2];

/** There are too few examples to learn from and to measure. */
export class TooFewExamplesError extends Error {
  override readonly name = 'TooFewExamplesError';

  constructor(readonly examples: number) {
    super(`a topic model needs at least ${fewestExamples} articles with topics, there are ${examples}`);
  }
}

/** What `trainTopicModel` needs. */
export interface TopicTraining {
  language: string;
  version: number;
  /** Articles of that language; the same ones in the same order make the same model. */
  examples: Iterable<TopicExample> | AsyncIterable<TopicExample>;
  /** Called between steps; training waits for what it gives. */
  onProgress?: (done: number, total: number) => unknown;
  /** Training ends with the signal's reason soon after it is aborted. */
  signal?: AbortSignal;
}

/** An article of a topic is also one of the topics above it. */
function articlesByTopic(topics: readonly (readonly string[])[]): [string, Set<number>][] {
  const articles = new Map<string, Set<number>>();
  topics.forEach((keys, article) => {
    for (const key of keys.flatMap((one) => [one, ...ancestorsOf(one)])) {
      const known = articles.get(key);
      if (known === undefined) articles.set(key, new Set([article]));
      else known.add(article);
    }
  });
  return [...articles].sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1));
}

function signsOf(articles: ReadonlySet<number>, total: number): Int8Array {
  return Int8Array.from({ length: total }, (_, article) => (articles.has(article) ? 1 : -1));
}

function pauses({ onProgress, signal }: TopicTraining, total: number): Pause {
  let done = 0;
  return async () => {
    done += 1;
    await onProgress?.(done, total);
    // Lets the thread hear that it should stop.
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
  };
}

function packedModel(vocabulary: Vocabulary, packed: PackedWeights) {
  return {
    words: vocabulary.words.join(' '),
    stops: vocabulary.stops.join(' '),
    pairs: toBase64(vocabulary.pairs),
    idf: toBase64(vocabulary.idf),
    starts: toBase64(packed.starts),
    owners: toBase64(packed.owners),
    weights: toBase64(packed.weights),
  };
}

function modelTopics(trials: readonly TopicTrial[], packed: PackedWeights, thresholds: Map<string, number>) {
  return trials.map(({ key, scored }, i): ModelTopic => {
    const curve = scored === null ? { slope: 0, offset: 0 } : calibrate(scored);
    const [bias, scale] = [packed.biases[i] ?? 0, packed.scales[i] ?? 0];
    return { key, bias, scale, threshold: thresholds.get(key) ?? null, ...curve };
  });
}

async function readExamples(training: TopicTraining): Promise<ExampleCorpus> {
  const corpus = new ExampleCorpus();
  for await (const example of training.examples) {
    training.signal?.throwIfAborted();
    if (example.topics.length > 0) corpus.add(example);
  }
  const total = corpus.documents.length;
  if (total < fewestExamples) throw new TooFewExamplesError(total);
  return corpus;
}

/**
 * Learns topics from articles that carry them: TF-IDF of words and pairs, one linear support vector machine a topic.
 * A topic is labelled from the lowest score at which cross-validation shows precision enough, else not at all.
 */
export async function trainTopicModel(training: TopicTraining): Promise<TopicModel> {
  const corpus = await readExamples(training);
  const total = corpus.documents.length;
  const topics = articlesByTopic(corpus.topics);
  const { vocabulary, matrix } = buildVocabulary(corpus);
  const taught = topics.filter(([, articles]) => articles.size >= FEWEST_OF_TOPIC).slice(0, MOST_TOPICS);
  const signs = taught.map(([, articles]) => signsOf(articles, total));
  const lesson: Lesson = { matrix, signs, folds: Uint8Array.from(corpus.groups, (group) => group % FOLDS) };
  const steps = COSTS.length * Math.min(COST_TOPICS, taught.length) + (FOLDS + 1) * taught.length;
  const pause = pauses(training, steps);
  const cost = await chooseCost(lesson, COSTS, pause);
  const scored = await crossValidate(lesson, cost, pause);
  const trials = topics.map(([key, articles], i) => ({ key, examples: articles.size, scored: scored[i] ?? null }));
  const measured = measureTopics(trials, lesson.folds);
  const packed = await learn(lesson, [...lesson.folds.keys()], cost, pause);
  const thresholds = new Map(
    measured.topics.flatMap((topic) => (topic.threshold === null ? [] : [[topic.key, topic.threshold]])),
  );
  return {
    ...{ format: 1, language: training.language, version: training.version, examples: total },
    topics: modelTopics(trials.slice(0, taught.length), packed, thresholds),
    ...packedModel(vocabulary, packed),
    measured,
  };
}
