import { type List, SEGMENT_ROWS } from '../columns/segment.js';
import { findPlaces } from './find-places.js';

/** So many places fit the numbers that they are written as. */
const MOST = 65_536;
/** So many values at least are looked at for each that is found: with more of them it is cheaper to go row by row. */
const SPARSE = 4;
const SAMPLES = 64;
/** A power of 2. */
const STRETCH = 32;

const places = new Uint16Array(MOST);
/** Where the values of each stretch of rows end. */
const ends = new Uint32Array(SEGMENT_ROWS / STRETCH);

/**
 * Writes the rows of a whole segment that have a value with a bit in a table by value, and gives their number; -1 where there
 * are too many for this way, which goes over the values without regard to rows and asks for the rows of those it finds.
 */
export function scanList(
  { offsets, values }: List,
  rows: number,
  bits: Uint8Array,
  bit: number,
  kept: Uint16Array,
): number {
  const count = offsets[rows]!;
  if (count > MOST || !isSparse(values, count, bits, bit)) return -1;
  return ownersOf(offsets, rows, findPlaces(values, count, bits, bit, places), kept);
}

function isSparse(values: List['values'], count: number, bits: Uint8Array, bit: number): boolean {
  if (count < SAMPLES) return true;
  const step = Math.floor(count / SAMPLES);
  let found = 0;
  for (let at = 0; at < count; at += step) found += (bits[values[at]!]! >>> bit) & 1;
  return found * SPARSE < SAMPLES;
}

/**
 * Writes the row of each place, once. The end of every stretch is read first: to wait for each when it is needed takes longer
 * than looking for the row.
 */
function ownersOf(offsets: List['offsets'], rows: number, found: number, kept: Uint16Array): number {
  for (let row = STRETCH; row <= rows; row += STRETCH) ends[row / STRETCH - 1] = offsets[row]!;
  const whole = Math.floor(rows / STRETCH);
  let owners = 0;
  let stretch = 0;
  let end = 0;
  for (let i = 0; i < found; i++) {
    const at = places[i]!;
    if (at < end) continue;
    while (stretch < whole && ends[stretch]! <= at) stretch++;
    const row =
      stretch < whole ? ownerWithin(offsets, stretch * STRETCH, at) : ownerAfter(offsets, stretch * STRETCH, at);
    end = offsets[row + 1]!;
    kept[owners++] = row;
  }
  return owners;
}

/** The row of a place in the stretch from a row on, found by halves, without branches. */
function ownerWithin(offsets: List['offsets'], first: number, at: number): number {
  let row = first;
  for (let step = STRETCH / 2; step > 0; step >>= 1) row += step & ((offsets[row + step]! - at - 1) >> 31);
  return row;
}

/** The row of a place in the last stretch, which is shorter. */
function ownerAfter(offsets: List['offsets'], first: number, at: number): number {
  let row = first;
  while (offsets[row + 1]! <= at) row++;
  return row;
}
