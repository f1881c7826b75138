import { SEGMENT_ROWS, type Segment } from '../columns/segment.js';
import { EVERY } from '../filter/every.js';

/** The rows of a selection, in shared memory, so that every thread can go back to them. */
export interface Chosen {
  /** By segment, from `segment * SEGMENT_ROWS` on, the places of its rows in order; not written where all rows are chosen. */
  rows: Uint16Array;
  /** By segment, how many. */
  counts: Int32Array;
  /** By row number 1 if it is chosen, else 0; only where stories are counted. */
  mask: Uint8Array | null;
}

/** Rows of a segment: the first `count` of `list`. */
export interface Listed {
  list: Uint16Array;
  count: number;
}

/** The chosen rows of a segment. */
export function chosenIn({ rows, counts }: Chosen, place: number, segment: Segment): Listed {
  const count = counts[place]!;
  if (count === segment.rows) return { list: EVERY, count };
  return { list: rows.subarray(place * SEGMENT_ROWS, place * SEGMENT_ROWS + count), count };
}
