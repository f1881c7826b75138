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
