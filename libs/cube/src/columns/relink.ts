import { SEGMENT_ROWS, type Segment } from './segment.js';
import type { Stories } from './stories.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const MASK = SEGMENT_ROWS - 1;
/** Living rows are counted up to each stretch of so many rows, and from there one by one. */
const STRETCH = 16;

/**
 * Makes the chains of stories pass by removed rows, and renumbers them as if the removed rows were not there; all segments but
 * the last are full.
 */
export function relink(segments: readonly Segment[], stories: Stories): void {
  passDeadRows(segments);
  const before = livingBefore(segments);
  const numberOf = (row: number) => (row < 0 ? -1 : newNumber(segments, before, row));
  for (const [, leaf] of stories.table.leaves())
    for (let place = 0; place < leaf.length; place += 1) {
      const row = leaf[place]! - 1;
      if (row >= 0) leaf[place] = numberOf(isAlive(segments, row) ? row : previousOf(segments, row)) + 1;
    }
  for (const { rows, previous, alive } of segments)
    for (let row = 0; row < rows; row += 1)
      if (alive[row] === 1 && previous[row]! >= 0) previous[row] = numberOf(previous[row]!);
}

/** Rows come after those of their chain, so a removed one already leads past those that were removed before it. */
function passDeadRows(segments: readonly Segment[]): void {
  for (const { rows, previous } of segments)
    for (let row = 0; row < rows; row += 1) {
      const linked = previous[row]!;
      if (linked >= 0 && !isAlive(segments, linked)) previous[row] = previousOf(segments, linked);
    }
}

function livingBefore(segments: readonly Segment[]): Int32Array {
  const before = new Int32Array((segments.length * SEGMENT_ROWS) / STRETCH + 1);
  let living = 0;
  segments.forEach(({ rows, alive }, place) => {
    for (let row = 0; row < rows; row += 1) {
      if (row % STRETCH === 0) before[(place * SEGMENT_ROWS + row) / STRETCH] = living;
      living += alive[row]!;
    }
  });
  return before;
}

function newNumber(segments: readonly Segment[], before: Int32Array, row: number): number {
  const { alive } = segments[row >>> SHIFT]!;
  const place = row & MASK;
  let number = before[Math.floor(row / STRETCH)]!;
  for (let at = place - (place % STRETCH); at < place; at += 1) number += alive[at]!;
  return number;
}

function isAlive(segments: readonly Segment[], row: number): boolean {
  return segments[row >>> SHIFT]!.alive[row & MASK] === 1;
}

function previousOf(segments: readonly Segment[], row: number): number {
  return segments[row >>> SHIFT]!.previous[row & MASK]!;
}
