import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import type { Clock } from '../time/clock.js';
import { columnOf } from '../time/columns-of.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const PLACE = SEGMENT_ROWS - 1;

/** Numbers as the columns hold them. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

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
