/** Why a topic of the examples is labelled by the model or not. */
export type ModelTopicState = 'used' | 'too-few' | 'not-precise';

/** How one topic fared on articles that were held out of its training. Figures are null where it is not labelled. */
export interface MeasuredTopic {
  key: string;
  /** Articles that carry the topic, or one below it. */
  examples: number;
  state: ModelTopicState;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  threshold: number | null;
}

/** What cross-validation measured, over all topics of the examples, at the thresholds of the model. */
export interface ModelMeasures {
  precision: number | null;
  recall: number;
  f1: number;
  /** Mean F1 of the topics that are labelled. */
  macroF1: number;
  /** Share of the articles that get at least one label. */
  coverage: number;
  /** Micro F1 if every topic were labelled at the threshold that suits F1 best: comparable with published figures. */
  unguardedF1: number;
  topics: MeasuredTopic[];
}

/** A topic that the model learned: its score is `bias` plus the weights of the words, label from `threshold` on, if any. */
export interface ModelTopic {
  key: string;
  bias: number;
  /** What one step of the eight-bit weights is worth. */
  scale: number;
  threshold: number | null;
  /** The probability of a score is 1 / (1 + exp(-(slope · score + offset))). */
  slope: number;
  offset: number;
}

/** A linear model of one language as it is stored: plain JSON, typed arrays in base64 (little-endian). */
export interface TopicModel {
  format: 1;
  language: string;
  version: number;
  /** How many articles it was trained on. */
  examples: number;
  topics: ModelTopic[];
  /** The single words of the vocabulary, joined by spaces. */
  words: string;
  /** Words of nearly every text, which are not looked at. */
  stops: string;
  /** Uint32: pairs of neighbours, two word numbers each; they come after the words. */
  pairs: string;
  /** Float32: the inverse document frequency of each word and pair. */
  idf: string;
  /** Uint32: where the weights of each word and pair begin, and one for the end. */
  starts: string;
  /** Uint8: the topic of each weight. */
  owners: string;
  /** Int8: each weight in steps of its topic's scale. */
  weights: string;
  measured: ModelMeasures;
}
