import { type Tokens, wordHash } from './tokenise.js';

/** The table of slots is at most this full. */
const FULL = 0.5;

/**
 * The words that lexicons are made of, numbered from 1 across all of them, so that a word of a text is looked up once
 * however large the lexicon is. An open hash table: slots hold numbers of words.
 */
class Vocabulary {
  private readonly words: string[] = [''];
  private readonly hashes: number[] = [0];
  private slots = new Int32Array(1 << 16);

  find(word: string, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] ?? 0;
      if (number === 0) return 0;
      if (this.hashes[number] === hash && this.words[number] === word) return number;
    }
  }

  add(word: string): number {
    const hash = wordHash(word);
    const known = this.find(word, hash);
    if (known !== 0) return known;
    if (this.words.length > FULL * this.slots.length) this.widen();
    this.hashes.push(hash);
    const number = this.words.push(word) - 1;
    this.put(number, hash);
    return number;
  }

  private put(number: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number;
  }

  private widen(): void {
    this.slots = new Int32Array(2 * this.slots.length);
    for (let number = 1; number < this.words.length; number += 1) this.put(number, this.hashes[number] ?? 0);
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
