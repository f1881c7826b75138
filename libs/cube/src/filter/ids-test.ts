import type { Segment } from '../columns/segment.js';
import type { BitsTest, IdsTest } from './test.js';

/** From this part of all articles on a bit for each is looked at in less time than the ids are merged with them. */
const MANY = 1 / 4;
/** Bits for each id that are worth to be written. */
const MOST_BITS = 64;

/** The test of articles for ids, ascending. */
export function idsTest(ids: Uint32Array, segments: readonly Segment[], articles: number): IdsTest | BitsTest {
  let greatest = ids.at(-1) ?? 0;
  for (const { articleLast } of segments) if (articleLast > greatest) greatest = articleLast;
  if (ids.length >= articles * MANY && greatest < ids.length * MOST_BITS)
    return { kind: 'bits', bits: bitsOf(ids, greatest), wanted: 1, most: ids.length };
  // Segments that are not in order of ids cannot be merged with them.
  return { kind: 'ids', ids, set: segments.every(({ ordered }) => ordered) ? null : bitsOf(ids, greatest) };
}

function bitsOf(ids: Uint32Array, greatest: number): Uint32Array {
  const bits = new Uint32Array(new SharedArrayBuffer(((greatest >>> 5) + 1) * 4));
  // A plain loop, as it runs over a million ids; each number is written once.
  let [place, word] = [0, 0];
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    if (id >>> 5 !== place) {
      bits[place] = word;
      place = id >>> 5;
      word = 0;
    }
    word |= 1 << (id & 31);
  }
  bits[place] = word;
  return bits;
}
