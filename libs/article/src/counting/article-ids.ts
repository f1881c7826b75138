/** A bit for each article from id 0 on, 1 for those that are found. */
export interface IdBits {
  bits: Uint32Array;
}

/** Articles that are found: their ids, ascending, or their bits, which are less where they are most of a million. */
export type ArticleIds = Uint32Array | IdBits;

/** Whether articles are given by their ids. */
export const isIdList = (found: ArticleIds): found is Uint32Array => found instanceof Uint32Array;

/** How many articles are found. */
export const countIds = (found: ArticleIds): number => (isIdList(found) ? found.length : countBits(found.bits));

/** The ids of articles that are found, ascending. */
export const listIds = (found: ArticleIds): Uint32Array => (isIdList(found) ? found : idsOfBits(found.bits));

/** Sets the bits of ids; those beyond the last bit are left out. A plain loop, as it runs over a million of them. */
export function markIds(ids: Uint32Array, bits: Uint32Array): void {
  for (let at = 0; at < ids.length; at++) bits[ids[at]! >>> 5]! |= 1 << (ids[at]! & 31);
}

/** Ascending ids from bits; the first bit is the id `from`. */
export function idsOfBits(bits: Uint32Array, from = 0): Uint32Array {
  const ids = new Uint32Array(countBits(bits));
  let next = 0;
  for (let at = 0; at < bits.length; at++)
    for (let left = bits[at]!; left !== 0; left &= left - 1)
      ids[next++] = from + at * 32 + 31 - Math.clz32(left & -left);
  return ids;
}

/** How many bits are set. */
export function countBits(bits: Uint32Array): number {
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
