import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import { EVERY } from '../filter/every.js';
import type { ListColumn } from '../filter/test.js';
import type { Clock } from '../time/clock.js';
import { columnsOf } from '../time/columns-of.js';
import type { Listed } from './chosen.js';
import { rowsOfValues } from './rows-of-values.js';
import type { Across, Reader } from './wish.js';

/** Values of rows: those of row `r` are `values[offsets[r]]` up to, without, `values[offsets[r + 1]]`. */
export interface Values {
  offsets: Uint16Array | Uint32Array;
  values: Uint16Array | Uint32Array;
}

/** Chosen rows of one segment, with what the counters of several wishes need of them, made once when first asked for. */
export class SegmentRows {
  segment!: Segment;
  list: Uint16Array = EVERY;
  count = 0;
  /** Whether so many rows are chosen that it is cheaper to look at all of them in order. */
  dense = false;
  private coarse: Listed | null = null;
  private readonly spare = new Uint16Array(SEGMENT_ROWS);
  private readonly columns = new Map<object, { byPlace: Int32Array; byRow: Int32Array; fresh: number }>();
  private readonly owners = new Map<string, { rows: Uint16Array; fresh: boolean }>();
  private readonly expanded = new Map<object, { values: Values; fresh: boolean }>();

  take(segment: Segment, { list, count }: Listed): void {
    this.segment = segment;
    this.list = list;
    this.count = count;
    this.dense = count * 4 > segment.rows;
    this.coarse = null;
    for (const made of this.columns.values()) made.fresh = 0;
    for (const made of this.owners.values()) made.fresh = false;
    for (const made of this.expanded.values()) made.fresh = false;
  }

  /** The rows without an instant. */
  coarseRows(): Listed {
    if (this.coarse !== null) return this.coarse;
    const { time } = this.segment;
    let count = 0;
    for (let i = 0; i < this.count; i++) {
      const row = this.list[i]!;
      this.spare[count] = row;
      count += time[row]! >>> 31;
    }
    this.coarse = { list: this.spare, count };
    return this.coarse;
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
      made = { byPlace: new Int32Array(SEGMENT_ROWS), byRow: new Int32Array(SEGMENT_ROWS), fresh: 0 };
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
