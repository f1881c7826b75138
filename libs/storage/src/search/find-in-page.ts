import { NumbersOfPage } from './numbers-of-page.js';
import { MOST_BESIDE } from './run-format.js';

/** A word by its bytes, or what words begin with. */
export interface WantedWord {
  bytes: Buffer;
  isBeginning: boolean;
  /** How many first bytes it shares with the wanted one before. */
  shared: number;
}

/** Wanted words, which are in order and apart; those of them that may be in a page. */
export interface WantedInPage {
  words: readonly WantedWord[];
  from: number;
  to: number;
}

/** Hears that a wanted one was found: how many bytes its list has, and where it is, as in `WordsOfPage`, from the page's first list on. */
export type HearWord = (wanted: number, size: number, list: number) => void;

/** Finds wanted words in a page of words. Two hundred words stand there for one that is looked for. */
export function findInPage(bytes: Uint8Array, start: number, end: number, some: WantedInPage, hear: HearWord): void {
  const page = new NumbersOfPage(bytes, start);
  const search = new WordSearch(some, bytes);
  let lists = 0;
  while (page.at < end && !search.isOver) {
    const shared = page.next();
    const more = page.next();
    const word = page.at - shared;
    page.at += more;
    const size = page.next();
    const isBeside = size <= MOST_BESIDE;
    if (search.isFound(word, shared, shared + more)) hear(search.wanted, size, isBeside ? page.at : lists);
    if (isBeside) page.at += size;
    else lists += size;
  }
}

/**
 * Tells of words in their order which are wanted. What a word shares with the one before says mostly that it is none, and its bytes are
 * not looked at.
 */
class WordSearch {
  wanted: number;
  private readonly words: readonly WantedWord[];
  private readonly to: number;
  /** Of the word before: it was found, or stands before the wanted one; it has so many of its first bytes. */
  private wasFound = false;
  private common = 0;

  constructor(
    { words, from, to }: WantedInPage,
    private readonly bytes: Uint8Array,
  ) {
    this.words = words;
    this.wanted = from;
    this.to = to;
  }

  /** Whether no wanted one can come any more. */
  get isOver(): boolean {
    return this.wanted >= this.to;
  }

  /** Whether the next word is a wanted one; of its bytes only those are there that it does not share with the one before. */
  isFound(word: number, shared: number, length: number): boolean {
    if (shared > this.common && !this.wasFound) return false;
    this.common = Math.min(shared, this.common);
    this.wasFound = false;
    do {
      const { bytes: own, isBeginning } = this.words[this.wanted]!;
      const { bytes } = this;
      let { common } = this;
      while (common < length && common < own.length && bytes[word + common] === own[common]) common++;
      this.common = common;
      this.wasFound = common === own.length && (isBeginning || length === common);
      if (this.wasFound) return true;
      if (common === length || (common < own.length && bytes[word + common]! < own[common]!)) return false;
    } while (this.goOn());
    return false;
  }

  /** The word stands behind the wanted one, and behind all that share more with that than it does; whether it may be the next. */
  private goOn(): boolean {
    do this.wanted++;
    while (!this.isOver && this.words[this.wanted]!.shared > this.common);
    if (this.isOver) return false;
    const { shared } = this.words[this.wanted]!;
    const isNext = shared === this.common;
    this.common = shared;
    return isNext;
  }
}
