import type { Segment } from '../columns/segment.js';
import { EVERY } from './every.js';
import { findPlaces } from './find-places.js';
import type { OneTest } from './test.js';

/** Writes the rows of a list that a test on one value keeps to `kept`, which may be the list itself, and gives their number. */
export function keepByValue(
  test: OneTest,
  segment: Segment,
  list: Uint16Array,
  count: number,
  kept: Uint16Array,
): number {
  const column = segment[test.column];
  const { flags } = test;
  if (list === EVERY && count === segment.rows) return findPlaces(column, count, flags, 0, kept);
  let found = 0;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    kept[found] = row;
    found += flags[column[row]!]!;
  }
  return found;
}
