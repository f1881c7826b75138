import { type Narrow, SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import { EVERY } from '../filter/every.js';
import type { ListColumn } from '../filter/test.js';
import type { Clock } from '../time/clock.js';
import { columnsOf } from '../time/columns-of.js';
import { findRuns, type Runs } from './add-runs.js';
import type { Listed } from './chosen.js';
import { rowsOfValues } from './rows-of-values.js';
import type { Across, Reader } from './wish.js';

/** Values of rows: those of row `r` are `values[offsets[r]]` up to, without, `values[offsets[r + 1]]`. */
export interface Values {
  offsets: Uint16Array | Uint32Array;
  values: Narrow;
}

/** Stretches of fewer rows on the average are not worth it. */
const LEAST_RUN = 4;

/** What is known of the columns of rows; `fresh` says what of it is of this segment. */
interface Columns {
  byPlace: Int32Array;
  byRow: Int32Array;
  runs: Runs;
  fresh: number;
}

const kept: SegmentRows[] = [];

/** What each of some selections of a step is looked at with; the memory is that of the step before, but for what it had no use for. */
export function segmentRows(selections: number): SegmentRows[] {
  kept.length = Math.min(kept.length, selections);
  for (const rows of kept) rows.clear();
  while (kept.length < selections) kept.push(new SegmentRows());
  return kept;
}

const newColumns = (): Columns => ({
  byPlace: new Int32Array(SEGMENT_ROWS),
  byRow: new Int32Array(SEGMENT_ROWS),
  runs: { starts: new Uint16Array(SEGMENT_ROWS + 1), count: 0 },
  fresh: 0,
});

/** Chosen rows of one segment, with what the counters of several wishes need of them, made once when first asked for. */
export class SegmentRows {
  segment!: Segment;
  list: Uint16Array = EVERY;
  count = 0;
  /** Whether so many rows are chosen that it is cheaper to look at all of them in order. */
  dense = false;
  /** With a count below 0 where it is not of this segment. */
  private readonly coarse = new Map<Int32Array, Listed>();
  private readonly columns = new Map<object, Columns>();
  /** Memory that no clock of this step has taken yet. */
  private free: { columns: Columns[]; lists: Listed[] } = { columns: [], lists: [] };
  private readonly owners = new Map<string, { rows: Uint16Array; fresh: boolean }>();
  private readonly expanded = new Map<object, { values: Values; fresh: boolean }>();

  /** Forgets the clocks and sources of another query. */
  clear(): void {
    this.free = { columns: [...this.columns.values()], lists: [...this.coarse.values()] };
    this.columns.clear();
    this.coarse.clear();
    this.expanded.clear();
  }

  take(segment: Segment, { list, count }: Listed): void {
    this.segment = segment;
    this.list = list;
    this.count = count;
    this.dense = count * 4 > segment.rows;
    for (const made of this.coarse.values()) made.count = -1;
    for (const made of this.columns.values()) made.fresh = 0;
    for (const made of this.owners.values()) made.fresh = false;
    for (const made of this.expanded.values()) made.fresh = false;
  }

  /** The rows without an instant that a clock puts into a column of account. */
  coarseRows({ coarse }: Clock): Listed {
    let made = this.coarse.get(coarse);
    if (made === undefined) {
      made = this.free.lists.pop() ?? { list: new Uint16Array(SEGMENT_ROWS), count: 0 };
      made.count = -1;
      this.coarse.set(coarse, made);
    }
    if (made.count < 0) {
      const { time, rows, coarse: listed } = this.segment;
      const list = this.count === rows ? listed : this.list;
      made.count = listCoarse(time, list, Math.min(this.count, list.length), coarse, made.list);
    }
    return made;
  }

  /** The columns of the chosen rows, in the order of the list. */
  columnsByPlace(across: Across): Int32Array {
    const made = this.columnsFor(across);
    if ((made.fresh & 1) === 0) this.fill(across, made.byPlace);
    made.fresh |= 1;
    return made.byPlace;
  }

  /** The columns of all rows, 0 for those that are not chosen. */
  columnsByRow(across: Across): Int32Array {
    const byPlace = this.columnsByPlace(across);
    if (this.count === this.segment.rows) return byPlace;
    const made = this.columnsFor(across);
    if ((made.fresh & 2) === 0) {
      made.byRow.fill(0, 0, this.segment.rows);
      for (let i = 0; i < this.count; i++) made.byRow[this.list[i]!] = byPlace[i]!;
      made.fresh |= 2;
    }
    return made.byRow;
  }

  /** All rows by stretches of the same column, those that are not chosen being of column 0; null where they are too short. */
  runsOf(across: Across): Runs | null {
    const made = this.columnsFor(across);
    if ((made.fresh & 4) === 0) findRuns(this.columnsByRow(across), this.segment.rows, made.runs);
    made.fresh |= 4;
    return made.runs.count * LEAST_RUN <= this.segment.rows ? made.runs : null;
  }

  /** The values of a reader of several. */
  valuesOf(reader: Reader & { kind: 'list' | 'by-source' }): Values {
    return reader.kind === 'list' ? this.segment[reader.column] : this.valuesBySource(reader);
  }

  /** The row of each value of a list. */
  rowsOf(column: ListColumn): Uint16Array {
    const { offsets, values } = this.segment[column];
    const known = this.owners.get(column);
    if (known?.fresh === true) return known.rows;
    const rows =
      known !== undefined && known.rows.length >= values.length ? known.rows : new Uint16Array(values.length);
    rowsOfValues(offsets, this.segment.rows, rows);
    this.owners.set(column, { rows, fresh: true });
    return rows;
  }

  private columnsFor(across: Across) {
    const key: object = across.kind === 'clock' ? across.clock : across.columns;
    let made = this.columns.get(key);
    if (made === undefined) {
      made = this.free.columns.pop() ?? newColumns();
      made.fresh = 0;
      this.columns.set(key, made);
    }
    return made;
  }

  private fill(across: Across, columns: Int32Array): void {
    if (across.kind === 'clock') columnsOf(across.clock as Clock, this.segment, this.list, this.count, columns);
    else columnsOfOne(this.segment[across.column], across.columns, this.list, this.count, columns);
  }

  private valuesBySource(reader: Reader & { kind: 'by-source' }): Values {
    const known = this.expanded.get(reader.values);
    if (known?.fresh === true) return known.values;
    const values = expandBySource(reader, this.segment, known?.values);
    this.expanded.set(reader.values, { values, fresh: true });
    return values;
  }
}

function listCoarse(
  time: Int32Array,
  list: Uint16Array,
  count: number,
  coarse: Int32Array,
  found: Uint16Array,
): number {
  let end = 0;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    const code = time[row]!;
    // Nine of ten have an instant.
    if (code >= 0) continue;
    found[end] = row;
    end += coarse[-1 - code] === 0 ? 0 : 1;
  }
  return end;
}

function columnsOfOne(
  values: Uint8Array | Uint16Array | Uint32Array,
  table: Int32Array,
  list: Uint16Array,
  count: number,
  columns: Int32Array,
): void {
  for (let i = 0; i < count; i++) columns[i] = table[values[list[i]!]!]!;
}

function expandBySource(
  { offsets, values }: { offsets: Uint32Array; values: Uint32Array },
  { source, rows }: Segment,
  before: Values | undefined,
): Values {
  let needed = 0;
  for (let row = 0; row < rows; row++) needed += offsets[source[row]! + 1]! - offsets[source[row]!]!;
  const starts = before?.offsets ?? new Uint32Array(SEGMENT_ROWS + 1);
  const all = before !== undefined && before.values.length >= needed ? before.values : new Uint32Array(needed);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    starts[row] = at;
    const from = source[row]!;
    for (let place = offsets[from]!; place < offsets[from + 1]!; place++) all[at++] = values[place]!;
  }
  starts[rows] = at;
  return { offsets: starts, values: all };
}
