import { isArabic, prefixReadings } from '../text/arabic.js';
import { type Tokens, tokenise } from '../text/tokenise.js';
import { BeginningFilter } from './beginning-filter.js';

/** One word of a phrase: its folded text, and whether longer words that begin so count too (`terroris*`). */
export interface PhraseWord {
  text: string;
  prefix: boolean;
}

/** A phrase found in a string: tokens `first` to `last`. */
export interface PhraseHit<T> {
  value: T;
  first: number;
  last: number;
}

interface Phrase<T> {
  value: T;
  first: PhraseWord;
  /** The words after the first. */
  rest: readonly PhraseWord[];
}

/** Longer words than this are rare and not worth remembering. */
const LONGEST_CACHED = 40;
const LONGEST_PREFIX = 20;
/** Words remembered, one a slot, so that hostile text cannot fill the memory. */
const CACHE_SIZE = 1 << 16;

const NONE: readonly never[] = [];

function fits(word: string | undefined, wanted: PhraseWord): boolean {
  if (word === undefined) return false;
  return wanted.prefix ? word.startsWith(wanted.text) : word === wanted.text;
}

/** Hits that do not lie inside a longer one: a phrase says more than its words. They come by their first token. */
export function longestHits<T>(hits: readonly PhraseHit<T>[]): PhraseHit<T>[] {
  const longest: PhraseHit<T>[] = [];
  let reach = -1;
  for (let i = 0; i < hits.length; ) {
    const { first } = hits[i] as PhraseHit<T>;
    let end = i;
    let last = -1;
    for (; hits[end]?.first === first; end += 1) last = Math.max(last, hits[end]?.last ?? -1);
    if (last > reach) longest.push(...hits.slice(i, end).filter((hit) => hit.last === last));
    reach = Math.max(reach, last);
    i = end;
  }
  return longest;
}

/** Phrases of words and beginnings of words, found in token strings; Arabic words also without their joined prefixes. */
export class PhraseIndex<T> {
  private readonly exact = new Map<string, Phrase<T>[]>();
  private readonly prefixes = new Map<string, Phrase<T>[]>();
  /** Shorter beginnings of a word need not be looked up. */
  private shortestPrefix = LONGEST_PREFIX;
  private readonly filter = new BeginningFilter(LONGEST_PREFIX);
  private readonly cachedWords: string[] = Array.from({ length: CACHE_SIZE }, () => '');
  private readonly cachedPhrases: (readonly Phrase<T>[])[] = Array.from({ length: CACHE_SIZE }, () => NONE);

  /** `joined(tokens, i)` says whether token `i` and the next may belong to one phrase. */
  constructor(private readonly joined: (tokens: Tokens, index: number) => boolean = () => true) {}

  add(words: readonly PhraseWord[], value: T): void {
    const [first, ...rest] = words;
    if (first === undefined) return;
    const map = first.prefix ? this.prefixes : this.exact;
    const key = first.prefix ? first.text.slice(0, LONGEST_PREFIX) : first.text;
    if (first.prefix) this.shortestPrefix = Math.min(this.shortestPrefix, key.length);
    this.filter.add(key, first.prefix);
    const list = map.get(key);
    if (list === undefined) map.set(key, [{ value, first, rest }]);
    else list.push({ value, first, rest });
  }

  find(tokens: Tokens): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const { words, hashes } = tokens;
    for (let i = 0; i < words.length; i += 1) {
      const phrases = this.startingWith(words[i] ?? '', hashes[i] ?? 0);
      if (phrases.length === 0) continue;
      for (const { value, rest } of phrases) {
        if (this.goesOn(tokens, i, rest)) hits.push({ value, first: i, last: i + rest.length });
      }
    }
    return hits;
  }

  private goesOn(tokens: Tokens, index: number, rest: readonly PhraseWord[]): boolean {
    for (let k = 0; k < rest.length; k += 1) {
      if (!fits(tokens.words[index + k + 1], rest[k]!) || !this.joined(tokens, index + k)) return false;
    }
    return true;
  }

  private startingWith(word: string, hash: number): readonly Phrase<T>[] {
    const arabic = isArabic(word);
    if (!arabic && !this.filter.mayBegin(word, hash)) return NONE;
    const slot = (hash ^ (hash >>> 15)) & (CACHE_SIZE - 1);
    if (this.cachedWords[slot] === word) return this.cachedPhrases[slot] ?? NONE;
    const found = arabic ? this.lookUpReadings(word) : this.lookUp(word);
    if (word.length > LONGEST_CACHED) return found;
    // A copy: a piece of a text would keep all of the text in memory.
    this.cachedWords[slot] = ` ${word}`.slice(1);
    this.cachedPhrases[slot] = found;
    return found;
  }

  private lookUpReadings(word: string): readonly Phrase<T>[] {
    return [...new Set(prefixReadings(word).flatMap((reading) => this.lookUp(reading.word)))];
  }

  private lookUp(word: string): readonly Phrase<T>[] {
    let found: readonly Phrase<T>[] = this.exact.get(word) ?? NONE;
    for (let length = this.shortestPrefix; length <= Math.min(word.length, LONGEST_PREFIX); length += 1) {
      const begun = this.prefixes.get(word.slice(0, length));
      if (begun === undefined) continue;
      const fitting = begun.filter(({ first }) => word.startsWith(first.text));
      if (fitting.length > 0) found = [...found, ...fitting];
    }
    return found;
  }
}

/** The words of a phrase as written; a star at the end of one stands for any ending. */
export function phraseWords(written: string): PhraseWord[] {
  const { words, ends } = tokenise(written);
  return words.map((text, i) => ({ text, prefix: written.charAt(ends[i] ?? 0) === '*' }));
}
