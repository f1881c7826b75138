import { SEGMENT_ROWS } from '../columns/segment.js';
import type { RowColumns } from './gather.js';

const SHIFT = Math.log2(SEGMENT_ROWS);
const PLACE = SEGMENT_ROWS - 1;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Which line of cells a value of a list counts in; rows that have a flagged value count once in line `other`. */
export interface ValueLines {
  /** By segment. */
  offsets: readonly Numbers[];
  values: readonly Numbers[];
  slots: Int32Array;
  flags: Uint8Array | null;
  other: number;
}

/**
 * Counts, cell by cell, how often a story comes again: `bits` has `words` words a story, a bit for each cell, and all are 0.
 * Values are marked as they are read: to write their cells down first would cost more than all the rest.
 */
export function addListRepeats(
  { rows, stories, count, columns, width }: RowColumns,
  { offsets, values, slots, flags, other }: ValueLines,
  words: number,
  bits: Int32Array,
  repeats: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const column = columns[i]!;
    if (column === 0) continue;
    const segment = rows[i]! >>> SHIFT;
    const place = rows[i]! & PLACE;
    const starts = offsets[segment]!;
    const from = values[segment]!;
    const to = starts[place + 1]!;
    const base = stories[i]! * words;
    let flagged = 0;
    for (let at = starts[place]!; at < to; at++) {
      const value = from[at]!;
      const line = slots[value]!;
      // Line 0 is of no account.
      if (line !== 0) mark(line, line + column, base, width, bits, repeats);
      if (flags !== null) flagged |= flags[value]!;
    }
    if (flagged !== 0) mark(other, other + column, base, width, bits, repeats);
  }
}

function mark(line: number, cell: number, base: number, width: number, bits: Int32Array, repeats: Int32Array): void {
  const word = base + (line >>> 5);
  const seen = bits[word]!;
  repeats[line]! += (seen >>> (line & 31)) & 1;
  bits[word] = seen | (1 << (line & 31));
  if (width === 1) return;
  const cellWord = base + (cell >>> 5);
  const seenThere = bits[cellWord]!;
  repeats[cell]! += (seenThere >>> (cell & 31)) & 1;
  bits[cellWord] = seenThere | (1 << (cell & 31));
}
