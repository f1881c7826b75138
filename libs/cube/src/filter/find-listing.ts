import type { Listing } from '../columns/extract.js';
import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import { findPlaces } from './find-places.js';
import { findRows } from './find-rows.js';
import { INCLUDED_BIT } from './list-bits.js';
import type { ListTest, OneTest } from './test.js';

/** With more than this part of all rows a test is asked each time: then it is not what costs the time. */
const SPARSE = 1 / 16;
/** Room that is taken for rows to come. */
const SLACK = 1 / 8;

const found = new Uint16Array(SEGMENT_ROWS);

/** The rows of full segments that have one of the values of a test, from what was known of some; null where there are too many. */
export function findListing(
  before: Listing | null,
  test: ListTest | OneTest,
  segments: readonly Segment[],
  full: number,
): Listing | null {
  const from = before === null ? 0 : before.starts.length - 1;
  if (before !== null && from === full) return before;
  const starts = new Int32Array(new SharedArrayBuffer((full + 1) * 4));
  if (before !== null) starts.set(before.starts);
  let rows = before?.rows ?? new Uint16Array(0);
  for (let place = from; place < full; place++) {
    const count = find(test, segments[place]!);
    const end = starts[place]! + count;
    if (count < 0 || end > (full + 1) * SEGMENT_ROWS * SPARSE) return null;
    if (end > rows.length) rows = copy(rows, new Uint16Array(end * 2));
    rows.set(found.subarray(0, count), starts[place]!);
    starts[place + 1] = end;
  }
  if (rows !== before?.rows) rows = shared(rows.subarray(0, starts[full]));
  return { rows, starts };
}

function find(test: ListTest | OneTest, segment: Segment): number {
  if (test.kind === 'one') return findPlaces(segment[test.column], segment.rows, test.flags, 0, found);
  return findRows(segment, test.column, test.bits, INCLUDED_BIT, found);
}

function shared(rows: Uint16Array): Uint16Array {
  return copy(rows, new Uint16Array(new SharedArrayBuffer(Math.ceil(rows.length * (1 + SLACK)) * 2)));
}

function copy(rows: Uint16Array, larger: Uint16Array): Uint16Array {
  larger.set(rows);
  return larger;
}
