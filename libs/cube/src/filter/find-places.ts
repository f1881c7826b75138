import type { Narrow } from '../columns/segment.js';
import { findSoleByte, findSolePair } from './find-sole.js';
import { soleValue } from './sole-value.js';

/**
 * Writes the places of the values for which bit `bit` is set in a table by value, and gives their number. Several values are
 * looked at together, as often none of them is wanted, and read by words, which is quicker than one by one.
 */
export function findPlaces(values: Narrow, count: number, bits: Uint8Array, bit: number, found: Uint16Array): number {
  const end = count & ~15;
  const next =
    values.BYTES_PER_ELEMENT === 4
      ? findInWords(values as Uint32Array, end, bits, bit, found)
      : findNarrow(values, end, bits, bit, found);
  let after = next;
  for (let at = end; at < count; at++) {
    found[after] = at;
    after += (bits[values[at]!]! >>> bit) & 1;
  }
  return after;
}

function findNarrow(values: Narrow, end: number, bits: Uint8Array, bit: number, found: Uint16Array): number {
  const { buffer, byteOffset, BYTES_PER_ELEMENT: width } = values;
  const words = new Uint32Array(buffer, byteOffset, (end * width) >> 2);
  const sole = soleValue(bits, bit);
  if (sole !== null) return width === 1 ? findSoleByte(words, sole, found) : findSolePair(words, sole, found);
  return width === 1 ? findInBytes(words, bits, bit, found) : findInPairs(words, bits, bit, found);
}

function findInBytes(words: Uint32Array, bits: Uint8Array, bit: number, found: Uint16Array): number {
  let next = 0;
  for (let i = 0; i < words.length; i += 2) {
    const v = words[i]!;
    const w = words[i + 1]!;
    const a = bits[v & 0xff]!;
    const b = bits[(v >>> 8) & 0xff]!;
    const c = bits[(v >>> 16) & 0xff]!;
    const d = bits[v >>> 24]!;
    const e = bits[w & 0xff]!;
    const f = bits[(w >>> 8) & 0xff]!;
    const g = bits[(w >>> 16) & 0xff]!;
    const h = bits[w >>> 24]!;
    if ((((a | b | c | d | e | f | g | h) >>> bit) & 1) !== 0)
      next = note(found, note(found, next, i * 4, a, b, c, d, bit), i * 4 + 4, e, f, g, h, bit);
  }
  return next;
}

function findInPairs(words: Uint32Array, bits: Uint8Array, bit: number, found: Uint16Array): number {
  let next = 0;
  for (let i = 0; i < words.length; i += 4) {
    const v = words[i]!;
    const w = words[i + 1]!;
    const x = words[i + 2]!;
    const y = words[i + 3]!;
    const a = bits[v & 0xffff]!;
    const b = bits[v >>> 16]!;
    const c = bits[w & 0xffff]!;
    const d = bits[w >>> 16]!;
    const e = bits[x & 0xffff]!;
    const f = bits[x >>> 16]!;
    const g = bits[y & 0xffff]!;
    const h = bits[y >>> 16]!;
    if ((((a | b | c | d | e | f | g | h) >>> bit) & 1) !== 0)
      next = note(found, note(found, next, i * 2, a, b, c, d, bit), i * 2 + 4, e, f, g, h, bit);
  }
  return next;
}

function findInWords(values: Uint32Array, end: number, bits: Uint8Array, bit: number, found: Uint16Array): number {
  let next = 0;
  for (let at = 0; at < end; at += 8) {
    const a = bits[values[at]!]!;
    const b = bits[values[at + 1]!]!;
    const c = bits[values[at + 2]!]!;
    const d = bits[values[at + 3]!]!;
    const e = bits[values[at + 4]!]!;
    const f = bits[values[at + 5]!]!;
    const g = bits[values[at + 6]!]!;
    const h = bits[values[at + 7]!]!;
    if ((((a | b | c | d | e | f | g | h) >>> bit) & 1) !== 0)
      next = note(found, note(found, next, at, a, b, c, d, bit), at + 4, e, f, g, h, bit);
  }
  return next;
}

/** Writes which of four places have the bit, without branches: each is written over unless it has. */
function note(
  found: Uint16Array,
  next: number,
  at: number,
  a: number,
  b: number,
  c: number,
  d: number,
  bit: number,
): number {
  const second = (next + ((a >>> bit) & 1)) | 0;
  const third = (second + ((b >>> bit) & 1)) | 0;
  const fourth = (third + ((c >>> bit) & 1)) | 0;
  found[next] = at;
  found[second] = at + 1;
  found[third] = at + 2;
  found[fourth] = at + 3;
  return (fourth + ((d >>> bit) & 1)) | 0;
}
