import type { List } from '../columns/segment.js';

/** So many values at least are looked at for each that is found: with more of them it is cheaper to go row by row. */
const SPARSE = 12;
const SAMPLES = 64;

let places = new Int32Array(4096);

/**
 * Writes the rows of a whole segment that have a value with a bit of `mask`, and gives their number; -1 where there are too
 * many for this way, which goes over the values without regard to rows and asks for the rows of the few that are found.
 */
export function scanList(
  { offsets, values }: List,
  rows: number,
  bits: Uint8Array,
  mask: number,
  kept: Uint16Array,
): number {
  const count = offsets[rows]!;
  if (!isSparse(values, count, bits, mask)) return -1;
  const most = Math.ceil(count / SPARSE);
  if (places.length < most + 8) places = new Int32Array(most * 2 + 8);
  const found =
    values instanceof Uint16Array
      ? findInPairs(values, count, bits, mask, places, most)
      : findInWords(values, count, bits, mask, places, most);
  return found < 0 ? -1 : ownersOf(offsets, rows, places, found, kept);
}

function isSparse(values: List['values'], count: number, bits: Uint8Array, mask: number): boolean {
  if (count < SAMPLES) return true;
  const step = Math.floor(count / SAMPLES);
  let found = 0;
  for (let at = 0; at < count; at += step) if ((bits[values[at]!]! & mask) !== 0) found++;
  return found * SPARSE < SAMPLES * 2;
}

/** Reads two values at once and looks at eight together, as hardly ever one of them is wanted. */
function findInPairs(
  values: Uint16Array,
  count: number,
  bits: Uint8Array,
  mask: number,
  found: Int32Array,
  most: number,
): number {
  const pairs = new Uint32Array(values.buffer, values.byteOffset, count >>> 1);
  const end = pairs.length & ~3;
  let next = 0;
  for (let i = 0; i < end && next < most; i += 4) {
    const a = pairs[i]!;
    const b = pairs[i + 1]!;
    const c = pairs[i + 2]!;
    const d = pairs[i + 3]!;
    const all =
      bits[a & 0xffff]! |
      bits[a >>> 16]! |
      bits[b & 0xffff]! |
      bits[b >>> 16]! |
      bits[c & 0xffff]! |
      bits[c >>> 16]! |
      bits[d & 0xffff]! |
      bits[d >>> 16]!;
    if ((all & mask) === 0) continue;
    for (let at = 2 * i; at < 2 * i + 8; at++) if ((bits[values[at]!]! & mask) !== 0) found[next++] = at;
  }
  for (let at = 2 * end; at < count && next < most; at++) if ((bits[values[at]!]! & mask) !== 0) found[next++] = at;
  return next < most ? next : -1;
}

function findInWords(
  values: Uint32Array,
  count: number,
  bits: Uint8Array,
  mask: number,
  found: Int32Array,
  most: number,
): number {
  const end = count & ~3;
  let next = 0;
  for (let at = 0; at < end && next < most; at += 4) {
    const all = bits[values[at]!]! | bits[values[at + 1]!]! | bits[values[at + 2]!]! | bits[values[at + 3]!]!;
    if ((all & mask) === 0) continue;
    for (let one = at; one < at + 4; one++) if ((bits[values[one]!]! & mask) !== 0) found[next++] = one;
  }
  for (let at = end; at < count && next < most; at++) if ((bits[values[at]!]! & mask) !== 0) found[next++] = at;
  return next < most ? next : -1;
}

/** Writes the row of each place, once, by searching onwards from the one before in growing steps. */
function ownersOf(offsets: List['offsets'], rows: number, found: Int32Array, count: number, kept: Uint16Array): number {
  let owners = 0;
  let row = 0;
  let end = 0;
  for (let i = 0; i < count; i++) {
    const at = found[i]!;
    if (at < end) continue;
    let step = 1;
    while (row + step < rows && offsets[row + step]! <= at) step <<= 1;
    let low = row + (step >> 1);
    let high = Math.min(rows, row + step);
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (offsets[middle]! <= at) low = middle;
      else high = middle;
    }
    row = low;
    end = offsets[row + 1]!;
    kept[owners++] = row;
  }
  return owners;
}
