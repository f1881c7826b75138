import type { Segment } from '../columns/segment.js';
import type { ListColumn } from '../filter/test.js';
import type { StoryRows } from './chain-rows.js';
import { gatherColumns, gatherOne } from './gather.js';
import type { Across, EveryRow } from './wish.js';

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A list of each segment. */
export interface Lists {
  offsets: Numbers[];
  values: Numbers[];
}

/** What is looked up of the rows of stories, once for all who count. */
export class ChainColumns {
  private readonly numbers = new Map<unknown, { found: Int32Array; fresh: boolean }>();
  private readonly single: Record<'source' | 'language', Numbers[]>;
  private readonly lists = new Map<ListColumn, Lists>();

  constructor(
    private readonly segments: readonly Segment[],
    private readonly chains: StoryRows,
  ) {
    this.single = { source: segments.map(({ source }) => source), language: segments.map(({ language }) => language) };
  }

  /** Forgets what was looked up, because there are other rows. */
  clear(): void {
    for (const one of this.numbers.values()) one.fresh = false;
  }

  /** The columns of the rows. */
  across(across: Across | EveryRow): Int32Array {
    const { chains, segments } = this;
    if (across.kind === 'every') return this.filled(1);
    if (across.kind === 'clock') {
      const { clock } = across;
      return this.gathered(clock, (found) => {
        gatherColumns(clock, segments, chains.rows, chains.count, found);
      });
    }
    const values = this.one(across.column);
    return this.gathered(across.columns, (found) => {
      for (let i = 0; i < chains.count; i++) found[i] = across.columns[values[i]!]!;
    });
  }

  /** The values of the rows in a column of one value. */
  one(column: 'source' | 'language'): Int32Array {
    const { chains } = this;
    return this.gathered(column, (found) => {
      gatherOne(this.single[column], chains.rows, chains.count, found);
    });
  }

  /** A list of each segment. A name that varies would be looked up row by row. */
  list(column: ListColumn): Lists {
    let lists = this.lists.get(column);
    if (lists === undefined) {
      const all = this.segments.map((segment) => segment[column]);
      lists = { offsets: all.map(({ offsets }) => offsets), values: all.map(({ values }) => values) };
      this.lists.set(column, lists);
    }
    return lists;
  }

  /** The same number for each row. */
  filled(number: number): Int32Array {
    return this.gathered(number, (found) => {
      found.fill(number, 0, this.chains.count);
    });
  }

  private gathered(key: unknown, gather: (found: Int32Array) => void): Int32Array {
    let made = this.numbers.get(key);
    if (made === undefined || made.found.length < this.chains.count) {
      made = { found: new Int32Array(this.chains.rows.length), fresh: false };
      this.numbers.set(key, made);
    }
    if (!made.fresh) gather(made.found);
    made.fresh = true;
    return made.found;
  }
}
