import { NumbersOfPage } from './numbers-of-page.js';
import { MOST_BESIDE } from './run-format.js';

/** The words of a page one after the other, each with its list or where that is. */
export class WordsOfPage {
  /** The bytes of the word, of which only the first `length` are its own. */
  word: Buffer = Buffer.allocUnsafe(64);
  length = 0;
  /** How many bytes its list has. */
  size = 0;
  /** Where its list begins: in the page if that is short, or behind the lists of the words before it. */
  list = 0;

  private page = new NumbersOfPage(new Uint8Array(), 0);
  private bytes: Uint8Array = new Uint8Array();
  private end = 0;
  /** Where the lists of the words to come begin. */
  private lists = 0;

  /** Goes through a page, from `start` to `end`, of which the lists begin at `lists`. */
  open(bytes: Uint8Array, start: number, end: number, lists: number): void {
    this.page = new NumbersOfPage(bytes, start);
    [this.bytes, this.end, this.lists] = [bytes, end, lists];
  }

  get isBeside(): boolean {
    return this.size <= MOST_BESIDE;
  }

  /** Goes to the next word; whether there was one. */
  next(): boolean {
    const { page } = this;
    if (page.at >= this.end) return false;
    const shared = page.next();
    const more = page.next();
    this.length = shared + more;
    if (this.length > this.word.length) this.word = Buffer.concat([this.word], this.length * 2);
    const { word, bytes } = this;
    for (let at = shared; at < this.length; at++) word[at] = bytes[page.at++]!;
    this.size = page.next();
    if (this.size <= MOST_BESIDE) {
      this.list = page.at;
      page.at += this.size;
    } else {
      this.list = this.lists;
      this.lists += this.size;
    }
    return true;
  }
}

/** With which word each page of words begins, and where the lists of its words do. */
export class WordDirectory {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(private readonly bytes: Buffer) {
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(0, at);
      this.starts.push(at);
      this.ends.push(end);
      at = end + 5;
    }
  }

  /** How many pages there are. */
  get pages(): number {
    return this.starts.length;
  }

  /** Where the lists of the words of a page begin. */
  listsOf(page: number): number {
    return this.bytes.readUInt32BE(this.ends[page]! + 1);
  }

  /** The first and the last page that may have this word, or words that begin so; the last one is before the first if none may. */
  pagesOf(word: Uint8Array, isBeginning: boolean): [first: number, last: number] {
    const first = this.count((place) => this.compare(place, word, false) <= 0) - 1;
    if (!isBeginning) return [Math.max(0, first), first];
    return [Math.max(0, first), this.count((place) => this.compare(place, word, true) <= 0) - 1];
  }

  /** How many of the first pages are so. */
  private count(isSo: (page: number) => boolean): number {
    let [from, to] = [0, this.starts.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (isSo(middle)) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private compare(page: number, word: Uint8Array, isBeginning: boolean): number {
    const start = this.starts[page]!;
    return compareBytes(this.bytes, start, this.ends[page]! - start, word, isBeginning);
  }
}

/** Below 0 if a word stands before another one, 0 if it is the same one, or, of a beginning, begins so. */
export function compareBytes(
  bytes: Uint8Array,
  start: number,
  length: number,
  wanted: Uint8Array,
  isBeginning: boolean,
): number {
  const both = Math.min(length, wanted.length);
  for (let at = 0; at < both; at++) {
    const difference = bytes[start + at]! - wanted[at]!;
    if (difference !== 0) return difference;
  }
  return isBeginning && length > wanted.length ? 0 : length - wanted.length;
}

/** How many first bytes two words share. */
export function sharedBytes(some: Uint8Array, other: Uint8Array): number {
  const most = Math.min(some.length, other.length);
  for (let at = 0; at < most; at++) if (some[at] !== other[at]) return at;
  return most;
}
