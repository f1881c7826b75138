import { BANDS, ROWS } from './min-hash.js';
import type { Outline } from './sketch.js';

/** Least values in a glimpse: one of each band, and a second one of the first bands. */
const VALUES = 48;
/** Bits of each value. The first bits of 32 values are one number, then the second ones, so that all are compared at once. */
const BITS = 5;
/** Numbers of 32 bits: five of 32 values, then halves of 16 values, and the text's size in the last half. */
export const GLIMPSE_WORDS = 8;
/**
 * Values that texts have in common who share one key and are worth a look. Of texts of few different words, which share one in 28
 * shingles by chance, 1 to 3 in 100 reach it; of pairs at Jaccard .27, the least at which a text is held for a part of another, all
 * but 1 in 100, at .35 all but 1 in 2,000, at .4 all but 1 in 100,000.
 */
const LEAST_AGREED = 8;
/**
 * A text under this part of a longer one has little in common with it though it is all in there: such pairs are always worth a look.
 * Sizes count up to 65,535 shingles.
 */
const SMALL = 0.4;

/** What of a text is at hand without asking for it: a b-bit MinHash signature. */
export function glimpseOf({ bytes, size }: Outline): Uint32Array {
  const glimpse = new Uint32Array(GLIMPSE_WORDS);
  glimpse[GLIMPSE_WORDS - 1] = Math.min(size, 0xffff) << 16;
  for (let i = 0; i < VALUES && bytes.length > 0; i += 1) {
    const value = bytes[i < BANDS ? i * ROWS : (i - BANDS) * ROWS + 1]!;
    for (let bit = 0; bit < BITS; bit += 1) {
      const set = (value >>> bit) & 1;
      if (i < 32) glimpse[bit]! |= set << i;
      else glimpse[BITS + (bit >> 1)]! |= set << (i - 32 + 16 * (bit & 1));
    }
  }
  return glimpse;
}

/** How many of 32 bits are set. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Whether texts that share one key are candidates of each other, told from a glimpse and from one that begins at `at` of `others`.
 * Texts that share two keys always are. It is part of what a story is, so that order of arrival says nothing.
 */
export function agree(glimpse: Uint32Array, others: Uint32Array, at = 0): boolean {
  const [size, other] = [glimpse[7]! >>> 16, others[at + 7]! >>> 16];
  if (Math.min(size, other) < SMALL * Math.max(size, other)) return true;
  let first = 0;
  for (let i = 0; i < BITS; i += 1) first |= glimpse[i]! ^ others[at + i]!;
  const halves = (glimpse[5]! ^ others[at + 5]!) | (glimpse[6]! ^ others[at + 6]!);
  const rest = (halves | (halves >>> 16) | (glimpse[7]! ^ others[at + 7]!)) & 0xffff;
  return VALUES - countBits(first) - countBits(rest) >= LEAST_AGREED;
}
