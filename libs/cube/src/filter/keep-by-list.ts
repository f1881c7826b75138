import type { Segment } from '../columns/segment.js';
import { EVERY } from './every.js';
import { findRows } from './find-rows.js';
import { EXCLUDED_BIT, INCLUDED_BIT } from './list-bits.js';
import type { ListTest } from './test.js';

/** Writes the rows of a list that a test on several values keeps to `kept`, which may be the list itself, and gives their number. */
export function keepByList(
  test: ListTest,
  segment: Segment,
  list: Uint16Array,
  count: number,
  kept: Uint16Array,
): number {
  if (list !== EVERY || count < segment.rows) return keepListed(test, segment, list, count, kept);
  const { bits, needs, column } = test;
  if (needs === 'included' || needs === 'included, not excluded') {
    const found = findRows(segment, column, bits, INCLUDED_BIT, kept);
    if (found >= 0) return needs === 'included' ? found : keepListed(test, segment, kept, found, kept);
  } else if (needs === 'not excluded') {
    const found = findRows(segment, column, bits, EXCLUDED_BIT, dropped);
    if (found >= 0) return others(count, found, kept);
  }
  return keepListed(test, segment, list, count, kept);
}

const dropped = new Uint16Array(EVERY.length);

/** Writes the rows of a whole segment but for the first `found` of `dropped`. */
function others(rows: number, found: number, kept: Uint16Array): number {
  let end = 0;
  let row = 0;
  for (let i = 0; i < found; i++) {
    for (const next = dropped[i]!; row < next; row++) kept[end++] = row;
    row++;
  }
  for (; row < rows; row++) kept[end++] = row;
  return end;
}

function keepListed(test: ListTest, segment: Segment, list: Uint16Array, count: number, kept: Uint16Array): number {
  const { offsets, values } = segment[test.column];
  const { bits, pass } = test;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    const end = offsets[row + 1]!;
    let all = 0;
    for (let at = offsets[row]!; at < end; at++) all |= bits[values[at]!]!;
    kept[found] = row;
    found += pass[all]!;
  }
  return found;
}
