import type { MentionField } from '@vigie/article';
import type { Field } from '../../text/fields.js';
import { fromBase64 } from './base64.js';
import { MOST_WORDS, TITLE_TIMES } from './example-corpus.js';
import { type PackedWeights, scoreTopics } from './packed-weights.js';
import { TextVectors } from './text-vector.js';
import type { ModelTopic, TopicModel } from './topic-model.js';
import { UNKNOWN, type Vocabulary, wordNumbers } from './vocabulary.js';

/** A word or pair of a text, by its feature: tokens `first` to `last` of a field. */
export interface FeatureSpan {
  field: Field;
  feature: number;
  first: number;
  last: number;
}

/** A topic that a model gives an article. */
export interface ModelLabel {
  key: string;
  /** The probability that it is right, as cross-validation saw it. */
  probability: number;
  /** The words that weighed most, in reading order. */
  words: { field: MentionField; start: number; end: number; text: string }[];
}

/** Different words or pairs shown for a label, and places of each. */
const SHOWN_FEATURES = 5;
const SHOWN_PLACES = 3;

function vocabularyOf({ words, stops, pairs, idf }: TopicModel): Vocabulary {
  const split = (text: string) => (text === '' ? [] : text.split(' '));
  return {
    words: split(words),
    stops: split(stops),
    pairs: new Uint32Array(fromBase64(pairs)),
    idf: new Float32Array(fromBase64(idf)),
  };
}

function weightsOf({ starts, owners, weights, topics }: TopicModel): PackedWeights {
  return {
    starts: new Uint32Array(fromBase64(starts)),
    owners: new Uint8Array(fromBase64(owners)),
    weights: new Int8Array(fromBase64(weights)),
    scales: Float32Array.from(topics, ({ scale }) => scale),
    biases: Float32Array.from(topics, ({ bias }) => bias),
  };
}

/** A stored model, ready to label articles. */
export class ModelReader {
  readonly version: string;
  private readonly topics: readonly ModelTopic[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly vectors: TextVectors;
  private readonly packed: PackedWeights;
  private readonly scores: Float32Array;

  constructor(model: TopicModel) {
    const vocabulary = vocabularyOf(model);
    this.version = `model ${model.language} ${model.version}`;
    this.topics = model.topics;
    this.numbers = wordNumbers(vocabulary);
    this.vectors = new TextVectors(vocabulary);
    this.packed = weightsOf(model);
    this.scores = new Float32Array(model.topics.length);
  }

  /** The topics whose score reaches their threshold, surest first. */
  find(fields: readonly Field[]): ModelLabel[] {
    this.read(fields);
    const vector = this.vectors.end();
    scoreTopics(this.packed, vector, this.scores);
    const labels = this.topics.flatMap(({ key, threshold, slope, offset }, topic) => {
      const score = this.scores[topic] ?? 0;
      if (threshold === null || score < threshold) return [];
      return [{ key, topic, probability: 1 / (1 + Math.exp(-(slope * score + offset))) }];
    });
    if (labels.length === 0) return [];
    const heaviest = labels.map(({ topic }) => this.heaviest(topic));
    const spans: FeatureSpan[] = [];
    this.read(fields, (span) => spans.push(span));
    return (
      labels
        .map(({ key, probability }, i) => ({ key, probability, words: places(spans, heaviest[i] ?? new Set()) }))
        // What no word speaks for is only frequent.
        .filter(({ words }) => words.length > 0)
        .sort((a, b) => b.probability - a.probability)
    );
  }

  /** Reads the words of an article into the vector; tells where each known word and pair stands. */
  private read(fields: readonly Field[], visit?: (span: FeatureSpan) => void): void {
    const { vectors } = this;
    let left = MOST_WORDS;
    vectors.begin();
    for (const field of fields) {
      if (field.part === 'tag') continue;
      const { words } = field.tokens;
      const times = field.part === 'title' ? TITLE_TIMES : 1;
      let previous = 0;
      for (let i = 0; i < words.length && left > 0; i += 1, left -= 1) {
        const number = this.numbers.get(words[i] as string) ?? UNKNOWN;
        const pair = vectors.word(number, times);
        if (number < 0) continue;
        visit?.({ field, feature: number, first: i, last: i });
        if (pair >= 0) visit?.({ field, feature: pair, first: previous, last: i });
        previous = i;
      }
      vectors.gap();
    }
  }

  /** The features of the vector that added most to a topic's score. */
  private heaviest(topic: number): Set<number> {
    const { size, features, values } = this.vectors.end();
    const { starts, owners, weights } = this.packed;
    const shares: [number, number][] = [];
    for (let i = 0; i < size; i += 1) {
      const feature = features[i] ?? 0;
      for (let k = starts[feature] ?? 0; k < (starts[feature + 1] ?? 0); k += 1) {
        const share = (values[i] ?? 0) * (weights[k] ?? 0);
        if (owners[k] === topic && share > 0) shares.push([feature, share]);
      }
    }
    shares.sort(([a, one], [b, other]) => other - one || a - b);
    return new Set(shares.slice(0, SHOWN_FEATURES).map(([feature]) => feature));
  }
}

function places(spans: readonly FeatureSpan[], features: ReadonlySet<number>): ModelLabel['words'] {
  const shown = new Map<number, number>();
  return spans.flatMap(({ field, feature, first, last }) => {
    const times = shown.get(feature) ?? 0;
    if (!features.has(feature) || times >= SHOWN_PLACES) return [];
    shown.set(feature, times + 1);
    const { tokens } = field;
    const [start, end] = [tokens.starts[first] ?? 0, tokens.ends[last] ?? 0];
    return [{ field: field.name, start, end, text: tokens.text.slice(start, end) }];
  });
}
