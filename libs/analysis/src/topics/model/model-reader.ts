import type { MentionField } from '@vigie/article';
import type { Field } from '../../text/fields.js';
import { fromBase64 } from './base64.js';
import { MOST_WORDS, TITLE_TIMES } from './example-corpus.js';
import { type PackedWeights, scoreTopics } from './packed-weights.js';
import { type TextVector, TextVectors } from './text-vector.js';
import type { ModelTopic, TopicModel } from './topic-model.js';
import { UNKNOWN, type Vocabulary, wordNumbers } from './vocabulary.js';

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
/** Numbers of a note: a feature, the field it stands in, its first and its last token. */
const NOTE = 4;

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
  /** Where words and pairs of the article stand; each word brings one pair at most. */
  private readonly notes = new Int32Array(2 * NOTE * MOST_WORDS);
  private noted = 0;

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
    const labels: ModelLabel[] = [];
    this.topics.forEach(({ key, threshold, slope, offset }, topic) => {
      const score = this.scores[topic] ?? 0;
      if (threshold === null || score < threshold) return;
      const words = this.places(fields, this.heaviest(topic, vector));
      // What no word speaks for is only frequent.
      if (words.length > 0) labels.push({ key, probability: 1 / (1 + Math.exp(-(slope * score + offset))), words });
    });
    return labels.sort((a, b) => b.probability - a.probability);
  }

  /** Reads the words of an article into the vector, and notes where each known word and pair stands. */
  private read(fields: readonly Field[]): void {
    const { vectors } = this;
    let left = MOST_WORDS;
    vectors.begin();
    this.noted = 0;
    fields.forEach(({ part, tokens }, place) => {
      if (part === 'tag') return;
      const { words } = tokens;
      const times = part === 'title' ? TITLE_TIMES : 1;
      let previous = 0;
      for (let i = 0; i < words.length && left > 0; i += 1, left -= 1) {
        const number = this.numbers.get(words[i] as string) ?? UNKNOWN;
        const pair = vectors.word(number, times);
        if (number < 0) continue;
        this.note(number, place, i, i);
        if (pair >= 0) this.note(pair, place, previous, i);
        previous = i;
      }
      vectors.gap();
    });
  }

  private note(feature: number, field: number, first: number, last: number): void {
    const at = this.noted * NOTE;
    this.notes[at] = feature;
    this.notes[at + 1] = field;
    this.notes[at + 2] = first;
    this.notes[at + 3] = last;
    this.noted += 1;
  }

  /** The features of the vector that added most to a topic's score. */
  private heaviest(topic: number, { size, features, values }: TextVector): Set<number> {
    const { starts, owners, weights } = this.packed;
    const shares: [number, number][] = [];
    for (let i = 0; i < size; i += 1) {
      const feature = features[i] as number;
      for (let k = starts[feature] as number, end = starts[feature + 1] as number; k < end; k += 1) {
        if (owners[k] !== topic) continue;
        const share = (values[i] as number) * (weights[k] as number);
        if (share > 0) shares.push([feature, share]);
        break;
      }
    }
    shares.sort(([a, one], [b, other]) => other - one || a - b);
    return new Set(shares.slice(0, SHOWN_FEATURES).map(([feature]) => feature));
  }

  /** Where features stand, each a few times. */
  private places(fields: readonly Field[], features: ReadonlySet<number>): ModelLabel['words'] {
    const shown = new Map<number, number>();
    const found: ModelLabel['words'] = [];
    for (let note = 0; note < this.noted; note += 1) {
      const feature = this.notes[note * NOTE] ?? 0;
      if (!features.has(feature)) continue;
      const [place = 0, first = 0, last = 0] = this.notes.subarray(note * NOTE + 1, note * NOTE + NOTE);
      const times = shown.get(feature) ?? 0;
      const field = fields[place];
      if (field === undefined || times >= SHOWN_PLACES) continue;
      shown.set(feature, times + 1);
      const { tokens } = field;
      const [start, end] = [tokens.starts[first] ?? 0, tokens.ends[last] ?? 0];
      found.push({ field: field.name, start, end, text: tokens.text.slice(start, end) });
    }
    return found;
  }
}
