import { PairTable, STOP, UNKNOWN, type Vocabulary } from './vocabulary.js';

/** The features of a text and their values; the arrays are longer than `size`. */
export interface TextVector {
  size: number;
  features: Int32Array;
  values: Float32Array;
}

/**
 * Turns texts into vectors of unit length: 1 + log of the count, times inverse document frequency.
 * One vector at a time: `begin`, `word` for each word in order, `gap` between strings, `end`.
 */
export class TextVectors {
  private readonly pairs: PairTable;
  private readonly counts: Float32Array;
  private readonly vector: TextVector;
  private previous = UNKNOWN;

  constructor(private readonly vocabulary: Vocabulary) {
    const size = vocabulary.idf.length;
    this.pairs = new PairTable(vocabulary.pairs, vocabulary.words.length);
    this.counts = new Float32Array(size);
    this.vector = { size: 0, features: new Int32Array(size), values: new Float32Array(size) };
  }

  begin(): void {
    const { vector, counts } = this;
    for (let i = 0; i < vector.size; i += 1) counts[vector.features[i] ?? 0] = 0;
    vector.size = 0;
    this.previous = UNKNOWN;
  }

  gap(): void {
    this.previous = UNKNOWN;
  }

  /** Adds a word by its number; returns the pair that it ends, `UNKNOWN` for none. */
  word(number: number, times: number): number {
    if (number === STOP) return UNKNOWN;
    const pair = number < 0 || this.previous < 0 ? UNKNOWN : this.pairs.get(this.previous, number);
    this.previous = number;
    if (number >= 0) this.count(number, times);
    if (pair >= 0) this.count(pair, times);
    return pair;
  }

  /** The vector, valid until the next `begin`. */
  end(): TextVector {
    const { vector, counts } = this;
    const { idf } = this.vocabulary;
    let squares = 0;
    for (let i = 0; i < vector.size; i += 1) {
      const feature = vector.features[i] ?? 0;
      const value = (1 + Math.log(counts[feature] ?? 1)) * (idf[feature] ?? 0);
      vector.values[i] = value;
      squares += value * value;
    }
    const norm = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let i = 0; i < vector.size; i += 1) vector.values[i] = (vector.values[i] ?? 0) * norm;
    return vector;
  }

  private count(feature: number, times: number): void {
    const before = this.counts[feature] ?? 0;
    if (before === 0) {
      this.vector.features[this.vector.size] = feature;
      this.vector.size += 1;
    }
    this.counts[feature] = before + times;
  }
}
