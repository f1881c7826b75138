import { aliveAt } from '../columns/alive-bits.js';
import type { Segment } from '../columns/segment.js';
import { EVERY } from './every.js';
import { keep, SpareLists } from './keep.js';
import type { Test } from './test.js';

/** What it costs about to put one row to a test, in units of the cheapest. */
const COST: Record<Test['kind'], number> = {
  rows: 0.1,
  kept: 0.1,
  ids: 0.5,
  bits: 0.5,
  one: 1,
  dates: 3,
  list: 3,
  and: 8,
  or: 8,
  not: 8,
};

interface Counted {
  test: Test;
  asked: number;
  kept: number;
}

/** Rows of a segment: the first `count` of `list`. */
export interface Sifted {
  list: Uint16Array;
  count: number;
}

/**
 * Puts segments to tests, one after the other. The order follows what the segments so far have shown: a test comes first when it
 * drops most for its cost.
 */
export class Sieve {
  private readonly tests: Counted[];
  private readonly spare = new SpareLists();

  constructor(tests: readonly Test[]) {
    this.tests = tests.map((test) => ({ test, asked: 1, kept: 0.5 }));
  }

  /** The rows that pass; `kept` is a list to write them to, but where all rows pass, all places are given instead. */
  sift(segment: Segment, kept: Uint16Array): Sifted {
    let list = EVERY;
    let count = segment.rows;
    this.tests.sort((a, b) => rank(b) - rank(a));
    for (const counted of this.tests) {
      if (count === 0) break;
      const found = keep(counted.test, segment, list, count, kept, this.spare);
      counted.asked += count;
      counted.kept += found;
      if (found < count || list === kept) list = kept;
      count = found;
    }
    if (segment.dead > 0 && count > 0) {
      count = keepAlive(segment, list, count, kept);
      list = kept;
    }
    return count === segment.rows ? { list: EVERY, count } : { list, count };
  }
}

function rank({ test, asked, kept }: Counted): number {
  return (1 - kept / asked) / COST[test.kind];
}

function keepAlive({ alive }: Segment, list: Uint16Array, count: number, kept: Uint16Array): number {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    kept[found] = row;
    found += aliveAt(alive, row);
  }
  return found;
}
