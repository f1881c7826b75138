import { SEGMENT } from './segment.js';
import type { WordQuery } from './word-query.js';

/** Numbers of 32 bits for the articles of a segment. */
export const BITS = SEGMENT / 32;

/** The articles of a segment that a query finds, as bits; `bitsOf` gives those that have a word. */
export function wordBits(query: WordQuery, bitsOf: (word: string) => Uint32Array): Uint32Array {
  if (query.kind === 'word') return bitsOf(query.word);
  if (query.kind === 'not') return wordBits(query.part, bitsOf).map((bits) => ~bits);
  const [first, ...more] = query.parts.map((part) => wordBits(part, bitsOf));
  const all = Uint32Array.from(first!);
  for (const other of more)
    for (let at = 0; at < all.length; at++)
      if (query.kind === 'and') all[at]! &= other[at]!;
      else all[at]! |= other[at]!;
  return all;
}

/** Ascending ids from bits; the first bit is the article `from`. */
export function idsOfBits(bits: Uint32Array, from = 0): Uint32Array {
  let length = 0;
  for (let at = 0; at < bits.length; at++) length += ones(bits[at]!);
  const ids = new Uint32Array(length);
  let next = 0;
  for (let at = 0; at < bits.length; at++)
    for (let left = bits[at]!; left !== 0; left &= left - 1)
      ids[next++] = from + at * 32 + 31 - Math.clz32(left & -left);
  return ids;
}

/** How many bits are set. */
export function countOf(bits: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) count += ones(bits[at]!);
  return count;
}

/** How many bits of a number are set. */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x5555_5555);
  count = (count & 0x3333_3333) + ((count >>> 2) & 0x3333_3333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
