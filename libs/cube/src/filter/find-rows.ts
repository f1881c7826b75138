import type { Segment } from '../columns/segment.js';
import { rowsOfTopics } from './rows-of-topics.js';
import { scanList } from './scan-list.js';
import type { ListColumn } from './test.js';

/**
 * Writes the rows of a whole segment that have a value with a bit in a table by value, ascending, and gives their number: from the
 * lists by topic where they have them all; -1 where there are too many to look for them at once.
 */
export function findRows(
  segment: Segment,
  column: ListColumn,
  bits: Uint8Array,
  bit: number,
  kept: Uint16Array,
): number {
  const listed =
    column === 'topics' && segment.topicRows !== null ? rowsOfTopics(segment.topicRows, bits, bit, kept) : -1;
  return listed >= 0 ? listed : scanList(segment[column], segment.rows, bits, bit, kept);
}
