import { type ArticleIds, countIds, isIdList, listIds } from '@vigie/article';
import type { Segment } from '../columns/segment.js';
import type { BitsTest, IdsTest } from './test.js';

/** From this part of all articles on a bit for each is looked at in less time than the ids are merged with them. */
const MANY = 1 / 4;
/** Bits for each id that are worth to be written. */
const MOST_BITS = 64;

/** The test of articles for those that are found. */
export function idsTest(found: ArticleIds, segments: readonly Segment[], articles: number): IdsTest | BitsTest {
  let last = 0;
  for (const { articleLast } of segments) if (articleLast > last) last = articleLast;
  const number = countIds(found);
  const greatest = isIdList(found) ? (found.at(-1) ?? 0) : found.bits.length * 32 - 1;
  const all = Math.max(greatest, last);
  if (number >= articles * MANY && all < number * MOST_BITS) {
    const bits = isIdList(found) ? bitsOf(found, all) : sharedBits(found.bits, all);
    return { kind: 'bits', bits, wanted: 1, most: number };
  }
  const ids = listIds(found);
  // Segments that are not in order of ids cannot be merged with them.
  return { kind: 'ids', ids, set: segments.every(({ ordered }) => ordered) ? null : bitsOf(ids, all) };
}

const emptyBits = (greatest: number) => new Uint32Array(new SharedArrayBuffer(((greatest >>> 5) + 1) * 4));

function sharedBits(given: Uint32Array, greatest: number): Uint32Array {
  const bits = emptyBits(greatest);
  bits.set(given);
  return bits;
}

function bitsOf(ids: Uint32Array, greatest: number): Uint32Array {
  const bits = emptyBits(greatest);
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
