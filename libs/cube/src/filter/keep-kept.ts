import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import { EVERY } from './every.js';
import type { KeptTest } from './test.js';

/**
 * Writes the rows of a list that were kept before to `kept`, which may be the list itself, and gives their number; -1 where
 * nobody has looked yet.
 */
export function keepKept(
  { rows, starts }: KeptTest,
  { first, rows: all }: Segment,
  list: Uint16Array,
  count: number,
  kept: Uint16Array,
): number {
  const place = first / SEGMENT_ROWS;
  if (place >= starts.length - 1) return -1;
  const from = starts[place]!;
  const to = starts[place + 1]!;
  if (list === EVERY && count === all) {
    for (let at = from; at < to; at++) kept[at - from] = rows[at]!;
    return to - from;
  }
  let found = 0;
  for (let at = from, i = 0; at < to && i < count; at++) {
    const row = rows[at]!;
    while (i < count && list[i]! < row) i++;
    if (i < count && list[i] === row) {
      kept[found++] = row;
      i++;
    }
  }
  return found;
}
