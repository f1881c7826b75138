import { SEGMENT_ROWS } from '../columns/segment.js';

/** All places of a segment in order. A list is taken for the whole segment only if it is this one. */
export const EVERY: Uint16Array = Uint16Array.from({ length: SEGMENT_ROWS }, (_, row) => row);
