import type { Test } from '../filter/test.js';
import type { DayClock } from '../time/day-clock.js';
import type { Chosen } from './chosen.js';
import type { KeyColumn } from './key-totals.js';
import type { Choice, ChoiceCounts } from './select-step.js';

/** One of the selections of a query: what its questions want of it and, once it is made, what it holds. */
export class Selected {
  /** Set where questions come back to the rows. */
  revisited = false;
  /** Set where stories are counted. */
  stories = false;
  chosen: Chosen | null = null;
  private readonly wanted = new Map<KeyColumn, number>();
  private counts: ChoiceCounts = { times: new Int32Array(0), keys: [] };

  constructor(
    readonly number: number,
    readonly tests: Test[],
    readonly clock: DayClock,
  ) {}

  /** Asks for how often each value of a column is there, up to the greatest. */
  want(column: KeyColumn, greatest: number): void {
    this.wanted.set(column, greatest);
  }

  /** What threads are to do. */
  choice(): Choice {
    const { tests, chosen, clock } = this;
    return { tests, chosen, clock, keys: [...this.wanted].map(([column, greatest]) => ({ column, greatest })) };
  }

  /** Takes in what a thread has counted. */
  add(part: ChoiceCounts): void {
    this.counts = {
      times: sum(this.counts.times, part.times),
      keys: part.keys.map((values, place) => sum(this.counts.keys[place], values)),
    };
  }

  /** Articles by column of the clock: days, then coarse dates. */
  get times(): Int32Array {
    return this.counts.times;
  }

  get rows(): number {
    return this.counts.times.reduce((all, count) => all + count, 0);
  }

  /** Articles by value of a column that was asked for. */
  values(column: KeyColumn): Int32Array {
    return this.counts.keys[[...this.wanted.keys()].indexOf(column)]!;
  }
}

function sum(before: Int32Array | undefined, more: Int32Array): Int32Array {
  if (before === undefined || before.length === 0) return more;
  for (let at = 0; at < more.length; at++) before[at]! += more[at]!;
  return before;
}
