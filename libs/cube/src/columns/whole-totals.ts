import { aliveAt } from './alive-bits.js';
import { HourTotals } from './hour-totals.js';
import type { RemovedRows } from './removed-rows.js';
import { FOCUS, SEGMENT_ROWS, type Segment } from './segment.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const MASK = SEGMENT_ROWS - 1;

const ONE = ['source', 'language'] as const;
const LISTS = ['topics', 'countries', 'tags'] as const;

/** Columns whose values stand for keys. */
export type KeyColumn = (typeof ONE)[number] | (typeof LISTS)[number];

type Tables = Record<KeyColumn, Int32Array>;

/**
 * How many articles there are by value and by hour, of all articles: what most pages begin with. Kept between queries, for which each row
 * is counted once when it has come and once when it is removed.
 */
export class WholeTotals {
  #tables: Tables = emptyTables();
  #hours = new HourTotals();
  /** Rows that were looked at. */
  #rows = 0;
  /** How many rows were removed until then. */
  #removed = 0;

  /** Must be told when rows get other numbers. */
  forget(): void {
    this.#tables = emptyTables();
    this.#hours = new HourTotals();
    this.#rows = 0;
  }

  /** Articles by value of a column, up to the greatest that is asked for. */
  of(column: KeyColumn, greatest: number, segments: readonly Segment[], removed: RemovedRows): Int32Array {
    this.#update(segments, removed);
    const table = this.#tables[column];
    const found = new Int32Array(greatest + 1);
    found.set(table.subarray(0, found.length));
    return found;
  }

  /** Articles by hour; not to be changed. */
  hours(segments: readonly Segment[], removed: RemovedRows): HourTotals {
    this.#update(segments, removed);
    return this.#hours;
  }

  #update(segments: readonly Segment[], removed: RemovedRows): void {
    const gone = removed.since(this.#removed);
    this.#removed = removed.count;
    if (gone === null) this.forget();
    else
      for (const row of gone)
        if (row < this.#rows) this.#add(segments[row >>> SHIFT]!, row & MASK, (row & MASK) + 1, -1);
    for (let place = this.#rows >>> SHIFT; place < segments.length; place += 1) {
      const segment = segments[place]!;
      const from = Math.max(0, this.#rows - place * SEGMENT_ROWS);
      this.#addLiving(segment, from);
      this.#rows = place * SEGMENT_ROWS + segment.rows;
    }
  }

  #addLiving(segment: Segment, from: number): void {
    const { rows, dead, alive } = segment;
    this.#add(segment, from, rows, 1);
    if (dead > 0)
      for (let row = from; row < rows; row += 1) if (aliveAt(alive, row) === 0) this.#add(segment, row, row + 1, -1);
  }

  #add(segment: Segment, from: number, to: number, weight: number): void {
    const tables = this.#tables;
    this.#hours.add(segment.time, from, to, weight);
    for (const column of ONE) tables[column] = added(tables[column], segment[column], from, to, weight);
    for (const column of LISTS) {
      const { offsets, values } = segment[column];
      tables[column] = added(tables[column], values, offsets[from]!, offsets[to]!, weight);
    }
  }
}

function emptyTables(): Tables {
  const none = () => new Int32Array(0);
  return { source: none(), language: none(), topics: none(), countries: new Int32Array(2 * FOCUS), tags: none() };
}

/** Adds to the entry of each value; gives the table, a longer one if need be. */
function added(
  table: Int32Array,
  values: Uint8Array | Uint16Array | Uint32Array,
  from: number,
  to: number,
  weight: number,
): Int32Array {
  let greatest = -1;
  for (let at = from; at < to; at += 1) if (values[at]! > greatest) greatest = values[at]!;
  const long = greatest < table.length ? table : longer(table, greatest + 1);
  for (let at = from; at < to; at += 1) long[values[at]!]! += weight;
  return long;
}

function longer(table: Int32Array, length: number): Int32Array {
  const made = new Int32Array(Math.max(length, table.length * 2));
  made.set(table);
  return made;
}
