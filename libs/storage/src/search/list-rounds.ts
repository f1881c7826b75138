import type { FoundList } from './find-lists.js';

/** Lists of so many bytes are read at once, whether they find anything new or not. */
const MUCH = 250_000;
/** Words like to stand together: so many times as many texts are left as chance would leave. */
const TOGETHER = 2;
/** Bytes of lists that are read in the time that it takes to look at a text. */
const TEXT = 8000;
/** Of words that are written as bits the usual one has this part of all texts. */
const USUAL = 0.1;
/** More rounds, each of half of what is left at most, would take longer than what they spare. */
const MOST_ROUNDS = 4;

/** A size and the place of a list as one number, which is sorted much faster than lists: there may be very many. */
const PLACES = 2 ** 20;

/**
 * The lists of a part in rounds, the longest first: once these have almost all texts, to look at those that are left takes less time than
 * to read the other lists. The first word looked up is the one that says which articles the texts are.
 */
export class ListRounds {
  /** Lists by their size, the longest last, and how many of them are left. */
  private readonly sorted: Float64Array;
  private waiting: number;
  /** Bytes of those. */
  private rest = 0;
  private round = 0;

  constructor(
    private readonly lists: readonly FoundList[],
    private readonly texts: number,
    private readonly much = MUCH,
  ) {
    this.sorted = new Float64Array(lists.length);
    this.waiting = 0;
    for (const [place, { word, size }] of lists.entries()) {
      if (word === 0) continue;
      this.sorted[this.waiting++] = size * PLACES + place;
      this.rest += size;
    }
    this.sorted.subarray(0, this.waiting).sort();
  }

  /** Whether there are no more lists. */
  get isOver(): boolean {
    return this.round > 0 && this.waiting === 0;
  }

  /** So many texts can be looked at in the time that the other lists take. */
  get few(): number {
    return Math.floor(this.rest / TEXT);
  }

  /** The lists to be read next, of which some may have the texts that are left. */
  next(left: number): FoundList[] {
    const lists = this.round === 0 ? this.lists.filter(({ word }) => word === 0) : [];
    this.round++;
    const isLast = this.round === MOST_ROUNDS || this.rest <= this.much;
    const half = this.rest / 2;
    const isEnough = (likely: number) => !isLast && (this.rest <= half || likely * TOGETHER * TEXT <= this.rest);
    for (let likely = left; this.waiting > 0 && !isEnough(likely); ) {
      const list = this.lists[this.sorted[--this.waiting]! % PLACES]!;
      lists.push(list);
      this.rest -= list.size;
      likely *= 1 - (list.size * 9 > this.texts ? USUAL : list.size / this.texts);
    }
    return lists;
  }
}
