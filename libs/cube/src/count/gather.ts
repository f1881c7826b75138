import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import type { Clock } from '../time/clock.js';
import { columnOf } from '../time/columns-of.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const PLACE = SEGMENT_ROWS - 1;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Cells in which stories have articles, one after the other; more than one a story where it has several articles there. */
export class StoryCells {
  count = 0;
  cells = new Int32Array(4096);
  stories = new Int32Array(4096);

  /** Makes room for so many more. */
  reserve(more: number): void {
    const { cells, stories, count } = this;
    if (count + more <= cells.length) return;
    this.cells = new Int32Array((count + more) * 2);
    this.cells.set(cells);
    this.stories = new Int32Array((count + more) * 2);
    this.stories.set(stories);
  }
}

/** Writes the column of each row, given by its number. */
export function gatherColumns(
  clock: Clock,
  segments: readonly Segment[],
  rows: Int32Array,
  count: number,
  columns: Int32Array,
): void {
  for (let i = 0; i < count; i++) columns[i] = columnOf(clock, segments[rows[i]! >>> SHIFT]!, rows[i]! & PLACE);
}

/** Writes the value of each row; `columns` is by segment. */
export function gatherOne(columns: readonly Numbers[], rows: Int32Array, count: number, found: Int32Array): void {
  for (let i = 0; i < count; i++) found[i] = columns[rows[i]! >>> SHIFT]![rows[i]! & PLACE]!;
}

/** What the cells of rows are made from. */
export interface RowColumns {
  rows: Int32Array;
  stories: Int32Array;
  count: number;
  /** By row, 0 for those that are of no account. */
  columns: Int32Array;
  /** Cells in a line; with 1 there are only lines. */
  width: number;
}

/** Adds the cells of the line of each row, which `slots` gives by its value: that of the column and, for the whole line, cell 0. */
export function gatherCells(
  { stories, count, columns, width }: RowColumns,
  values: Int32Array,
  slots: Int32Array,
  found: StoryCells,
): void {
  found.reserve(count * 2);
  const { cells, stories: owners } = found;
  let end = found.count;
  for (let i = 0; i < count; i++) {
    if (columns[i] === 0) continue;
    const line = slots[values[i]!]!;
    cells[end] = line;
    owners[end++] = stories[i]!;
    if (width === 1) continue;
    cells[end] = line + columns[i]!;
    owners[end++] = stories[i]!;
  }
  found.count = end;
}

/** The same for the values of a list; `offsets` and `values` are by segment. */
export function gatherListCells(
  { rows, stories, count, columns, width }: RowColumns,
  offsets: readonly Numbers[],
  values: readonly Numbers[],
  slots: Int32Array,
  found: StoryCells,
): void {
  for (let i = 0; i < count; i++) {
    const column = columns[i]!;
    if (column === 0) continue;
    const segment = rows[i]! >>> SHIFT;
    const place = rows[i]! & PLACE;
    const starts = offsets[segment]!;
    const from = values[segment]!;
    const to = starts[place + 1]!;
    let at = starts[place]!;
    found.reserve((to - at) * 2);
    const { cells, stories: owners } = found;
    const story = stories[i]!;
    let end = found.count;
    for (; at < to; at++) {
      const line = slots[from[at]!]!;
      cells[end] = line;
      owners[end++] = story;
      if (width === 1) continue;
      cells[end] = line + column;
      owners[end++] = story;
    }
    found.count = end;
  }
}

/** Writes for each row 1 if it has a flagged value of a list, else 0. */
export function gatherFlags(
  { rows, count }: RowColumns,
  offsets: readonly Numbers[],
  values: readonly Numbers[],
  flags: Uint8Array,
  flagged: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const segment = rows[i]! >>> SHIFT;
    const place = rows[i]! & PLACE;
    const starts = offsets[segment]!;
    const from = values[segment]!;
    const to = starts[place + 1]!;
    let all = 0;
    for (let at = starts[place]!; at < to; at++) all |= flags[from[at]!]!;
    flagged[i] = all;
  }
}

/** The same as for lists of rows, for lists by the source of each row. */
export function gatherSourceCells(
  { stories, count, columns, width }: RowColumns,
  sources: Int32Array,
  { offsets, values }: { offsets: Uint32Array; values: Uint32Array },
  slots: Int32Array,
  found: StoryCells,
): void {
  for (let i = 0; i < count; i++) {
    const column = columns[i]!;
    if (column === 0) continue;
    const to = offsets[sources[i]! + 1]!;
    let at = offsets[sources[i]!]!;
    found.reserve((to - at) * 2);
    const { cells, stories: owners } = found;
    let end = found.count;
    for (; at < to; at++) {
      const line = slots[values[at]!]!;
      cells[end] = line;
      owners[end++] = stories[i]!;
      if (width === 1) continue;
      cells[end] = line + column;
      owners[end++] = stories[i]!;
    }
    found.count = end;
  }
}

/** Writes for each row 1 if its source has a flagged value, else 0. */
export function gatherSourceFlags(
  { count }: RowColumns,
  sources: Int32Array,
  { offsets, values }: { offsets: Uint32Array; values: Uint32Array },
  flags: Uint8Array,
  flagged: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const to = offsets[sources[i]! + 1]!;
    let all = 0;
    for (let at = offsets[sources[i]!]!; at < to; at++) all |= flags[values[at]!]!;
    flagged[i] = all;
  }
}
