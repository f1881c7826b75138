import { type Tokens, wordHash } from './tokenise.js';

/** The table of slots is at most this full. */
const FULL = 0.5;
/** Bits by which most words that are in no lexicon are told; they stay in a fast cache, which the slots do not. */
const BITS = 1 << 20;

/**
 * The words that lexicons are made of, numbered from 1 across all of them, so that a word of a text is looked up once
 * however large the lexicon is. An open hash table: a slot holds the number of a word and, beside it, its digest, because
 * most words of a text are told by that alone.
 */
class Vocabulary {
  private readonly words: string[] = [''];
  private slots = new Int32Array(1 << 17);
  private readonly bits = new Uint8Array(BITS >> 3);

  find(word: string, hash: number): number {
    const { slots, bits } = this;
    const bit = (hash ^ (hash >>> 11)) & (BITS - 1);
    if (((bits[bit >> 3]! >> (bit & 7)) & 1) === 0) return 0;
    const mask = slots.length / 2 - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[2 * slot]!;
      if (number === 0) return 0;
      if (slots[2 * slot + 1] === hash && this.words[number] === word) return number;
    }
  }

  add(word: string): number {
    const hash = wordHash(word);
    const known = this.find(word, hash);
    if (known !== 0) return known;
    if (this.words.length > FULL * (this.slots.length / 2)) this.widen();
    const number = this.words.push(word) - 1;
    this.put(number, hash);
    const bit = (hash ^ (hash >>> 11)) & (BITS - 1);
    this.bits[bit >> 3]! |= 1 << (bit & 7);
    return number;
  }

  private put(number: number, hash: number): void {
    const mask = this.slots.length / 2 - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    this.slots[2 * slot] = number;
    this.slots[2 * slot + 1] = hash;
  }

  private widen(): void {
    const old = this.slots;
    this.slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) this.put(old[at]!, old[at + 1]!);
  }
}

const vocabulary = new Vocabulary();

/** The number of a word of a lexicon; a new word is given the next one. */
export function addWord(word: string): number {
  return vocabulary.add(word);
}

/** The number of a folded word, 0 for a word that no lexicon holds. */
export function wordNumber(word: string): number {
  return vocabulary.find(word, wordHash(word));
}

/** The numbers of the words of a text. */
export function wordNumbers({ words, hashes }: Pick<Tokens, 'words' | 'hashes'>): Int32Array {
  const found = new Int32Array(words.length);
  for (let i = 0; i < words.length; i += 1) found[i] = vocabulary.find(words[i] ?? '', hashes[i] ?? 0);
  return found;
}
