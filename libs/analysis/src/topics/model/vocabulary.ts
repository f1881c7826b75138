/** What a model sees of a text: words, and pairs of words that follow each other. Pairs are numbered after the words. */
export interface Vocabulary {
  words: readonly string[];
  /** Words of nearly every text: not seen, and passed over between the two words of a pair. */
  stops: readonly string[];
  /** Two word numbers for each pair. */
  pairs: Uint32Array;
  /** Inverse document frequency of each word and pair. */
  idf: Float32Array;
}

/** Number of a word that is not in the vocabulary: it ends a pair. */
export const UNKNOWN = -1;
/** Number of a stop word. */
export const STOP = -2;
const EMPTY = -1;

/** Scatters a pair of word numbers over 32 bits. */
export function pairHash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Finds the number of a pair; open addressing, because a map of composed keys takes most of the time. */
export class PairTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(
    private readonly pairs: Uint32Array,
    private readonly base: number,
  ) {
    let size = 16;
    while (size < pairs.length) size *= 2;
    this.slots = new Int32Array(size).fill(EMPTY);
    this.mask = size - 1;
    for (let pair = 0; pair * 2 < pairs.length; pair += 1) {
      let slot = pairHash(pairs[pair * 2] ?? 0, pairs[pair * 2 + 1] ?? 0) & this.mask;
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & this.mask;
      this.slots[slot] = pair;
    }
  }

  /** The feature number of the pair, `UNKNOWN` for one that the vocabulary has not. */
  get(first: number, second: number): number {
    let slot = pairHash(first, second) & this.mask;
    for (;;) {
      const pair = this.slots[slot] ?? EMPTY;
      if (pair === EMPTY) return UNKNOWN;
      if (this.pairs[pair * 2] === first && this.pairs[pair * 2 + 1] === second) return this.base + pair;
      slot = (slot + 1) & this.mask;
    }
  }
}

/** Numbers of words: of the vocabulary, `STOP`, or `UNKNOWN`. */
export function wordNumbers({ words, stops }: Vocabulary): Map<string, number> {
  const numbers = new Map<string, number>(stops.map((word) => [word, STOP]));
  words.forEach((word, number) => {
    numbers.set(word, number);
  });
  return numbers;
}
