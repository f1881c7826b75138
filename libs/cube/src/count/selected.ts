import type { Corpus } from '../columns/corpus.js';
import { SEGMENT_ROWS } from '../columns/segment.js';
import type { KeyColumn } from '../columns/whole-totals.js';
import { INCLUDED_BIT } from '../filter/list-bits.js';
import type { Test } from '../filter/test.js';
import type { DayClock } from '../time/day-clock.js';
import type { Chosen } from './chosen.js';
import type { Choice, ChoiceCounts } from './select-step.js';
import type { SharedTables } from './shared-tables.js';

/** So many rows are looked at in about the time that it takes to count one of those that are found. */
const LOOKED_AT = 256;

/** One of the selections of a query: what its questions want of it and, once it is made, what it holds. */
export class Selected {
  /** Set where questions come back to the rows. */
  revisited = false;
  /** Set where stories are counted. */
  stories = false;
  /** Set where it is asked how many there are by day. */
  dated = false;
  chosen: Chosen | null = null;
  private readonly wanted = new Map<KeyColumn, number>();
  private counts: ChoiceCounts = { times: new Int32Array(0), keys: [] };
  /** Whether it is known how many there are by day. */
  private timesKnown = false;
  /** The times of all articles, where it is known what it holds from those that it leaves out. */
  private allTimes: Int32Array | null = null;

  constructor(
    readonly number: number,
    readonly tests: Test[],
    private readonly makeClock: () => DayClock,
    /** What is known of all articles, if it is those. */
    private readonly whole: Pick<Corpus, 'articles' | 'totals'> | null,
  ) {}

  /** Whether it is all articles. */
  get isWhole(): boolean {
    return this.whole !== null;
  }

  /** Whether it is known what it holds without counting it: all articles less those that it leaves out. */
  get isRest(): boolean {
    return this.allTimes !== null;
  }

  /** By what days are told apart; made when it is first asked for. */
  get clock(): DayClock {
    return this.makeClock();
  }

  /** Asks for how often each value of a column is there, up to the greatest. */
  want(column: KeyColumn, greatest: number): void {
    this.wanted.set(column, greatest);
  }

  /** What threads are to do. */
  choice(threads: number, tables: SharedTables): Choice {
    const { tests, chosen } = this;
    const clock = this.dated && !this.isRest && !this.timesKnown ? this.clock : null;
    const wanted = this.whole === null && !this.isRest ? [...this.wanted] : [];
    const counts = Array.from({ length: threads }, () => ({
      times: tables.numbers(clock?.width ?? 1),
      keys: wanted.map(([, greatest]) => tables.numbers(greatest + 1)),
    }));
    return { tests, chosen, clock, keys: wanted.map(([column]) => column), counts, claimed: tables.numbers(1) };
  }

  /** How many rows there can be, as far as it is known before they are looked for, with those that it takes as long to find them. */
  atMost(rows: number, corpus: Pick<Corpus, 'totals'>): number {
    return this.tests.reduce((least, test) => Math.min(least, mostRows(test, rows, corpus)), rows);
  }

  /** Takes in what threads have counted. */
  add([first, ...others]: readonly ChoiceCounts[]): void {
    this.counts = first!;
    for (const { times, keys } of others) {
      sum(this.counts.times, times);
      for (const [place, table] of keys.entries()) sum(this.counts.keys[place]!, table);
    }
  }

  /** Takes in how many articles of all there are by day. */
  takeTimes(times: Int32Array): void {
    this.counts = { times, keys: [] };
    this.timesKnown = true;
  }

  /** Asks for what is asked of another one. */
  wantAs(other: Selected): void {
    this.dated = other.dated;
    this.revisited = other.revisited;
    for (const [column, greatest] of other.wanted) this.want(column, greatest);
  }

  /** Holds all articles, of which these are the times, less those of `others`. */
  beAllBut(others: Selected, times: Int32Array, corpus: Pick<Corpus, 'totals'>): void {
    this.allTimes = times;
    const keys = [...this.wanted].map(([column, greatest]) =>
      less(corpus.totals(column, greatest), others.values(column)),
    );
    this.counts = { times: less(times, others.times), keys };
  }

  /** The times of all rows that wishes about it may be counted of. */
  get reach(): Int32Array {
    return this.allTimes ?? this.times;
  }

  /** Articles by column of the clock: days, then coarse dates; only of a dated one. */
  get times(): Int32Array {
    return this.counts.times;
  }

  get rows(): number {
    return this.whole?.articles ?? this.counts.times.reduce((all, count) => all + count, 0);
  }

  /** Articles by value of a column that was asked for. */
  values(column: KeyColumn): Int32Array {
    if (this.whole !== null) return this.whole.totals(column, this.wanted.get(column)!);
    return this.counts.keys[[...this.wanted.keys()].indexOf(column)]!;
  }
}

function mostRows(test: Test, rows: number, corpus: Pick<Corpus, 'totals'>): number {
  if (test.kind === 'ids') return test.ids.length;
  if (test.kind === 'bits') return test.most;
  if (test.kind === 'rows') return test.rows.length;
  if (test.kind === 'list' && test.needs.startsWith('included'))
    return rows / LOOKED_AT + flagged(corpus.totals(test.column, test.bits.length - 1), test.bits, 1 << INCLUDED_BIT);
  if (test.kind === 'one' && test.column !== 'uploads')
    return rows / LOOKED_AT + flagged(corpus.totals(test.column, test.flags.length - 1), test.flags, 1);
  if (test.kind !== 'kept') return rows;
  const segments = test.starts.length - 1;
  return test.starts[segments]! + rows - segments * SEGMENT_ROWS;
}

/** Articles by value, of all values that have a flag. */
function flagged(articles: Int32Array, flags: Uint8Array, flag: number): number {
  let sum = 0;
  for (let value = 0; value < flags.length; value++) if ((flags[value]! & flag) !== 0) sum += articles[value]!;
  return sum;
}

/** What is left of some numbers, each less another one. */
export function less(all: Int32Array, others: Int32Array): Int32Array {
  return all.map((count, place) => count - others[place]!);
}

function sum(all: Int32Array, more: Int32Array): void {
  for (let at = 0; at < all.length; at++) all[at]! += more[at]!;
}
