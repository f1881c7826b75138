import { HASH_START, hashUnit } from '../text/tokenise.js';

/** Bits of each of the two sets: some thousand words and beginnings leave nearly all of them empty, and a fast cache holds both. */
const BITS = 1 << 17;

const placeOf = (hash: number) => (hash ^ (hash >>> 15)) & (BITS - 1);

/** A set of hashes that may take one for another, but never misses one. */
class HashBits {
  private readonly bits = new Uint32Array(BITS >> 5);

  add(hash: number): void {
    const place = placeOf(hash);
    this.bits[place >> 5]! |= 1 << (place & 31);
  }

  mayHave(hash: number): boolean {
    const place = placeOf(hash);
    return ((this.bits[place >> 5]! >>> (place & 31)) & 1) === 1;
  }
}

/** Tells most words that begin no phrase, without looking them up. */
export class BeginningFilter {
  private readonly words = new HashBits();
  private readonly beginnings = new HashBits();
  private shortest = Number.POSITIVE_INFINITY;

  /** Beginnings are not longer than `longest`. */
  constructor(private readonly longest: number) {}

  /** Adds a whole word, or the beginning that words have. */
  add(text: string, isBeginning: boolean): void {
    let hash = HASH_START;
    for (let i = 0; i < text.length; i += 1) hash = hashUnit(hash, text.charCodeAt(i));
    if (isBeginning) this.shortest = Math.min(this.shortest, text.length);
    (isBeginning ? this.beginnings : this.words).add(hash);
  }

  /** Whether the word, whose digest is `hash`, may be one that was added, or begin like one. */
  mayBegin(word: string, hash: number): boolean {
    if (this.words.mayHave(hash)) return true;
    const { shortest, beginnings } = this;
    const end = Math.min(word.length, this.longest);
    if (end < shortest) return false;
    let begun = HASH_START;
    for (let i = 0; i < end; i += 1) {
      begun = hashUnit(begun, word.charCodeAt(i));
      if (i + 1 >= shortest && beginnings.mayHave(begun)) return true;
    }
    return false;
  }
}
