import type { List } from '../columns/segment.js';
import { findPlaces } from './find-places.js';

/** So many places fit the numbers that they are written as. */
const MOST = 65_536;
/** So many values at least are looked at for each that is found: with more of them it is cheaper to go row by row. */
const SPARSE = 4;
const SAMPLES = 64;

const places = new Uint16Array(MOST);

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

/** Writes the row of each place, once. */
function ownersOf(offsets: List['offsets'], rows: number, found: number, kept: Uint16Array): number {
  let owners = 0;
  const last = rows - 1;
  const part = rows / Math.max(1, offsets[rows]!);
  let row = 0;
  let end = 0;
  for (let i = 0; i < found; i++) {
    const at = places[i]!;
    if (at < end) continue;
    // About where it is if rows have as many values as all have on the average.
    row = Math.min(last, (row + (at - offsets[row]!) * part) | 0);
    while (offsets[row]! > at) row--;
    while (offsets[row + 1]! <= at) row++;
    end = offsets[row + 1]!;
    kept[owners++] = row;
  }
  return owners;
}
