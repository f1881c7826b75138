import { type ArticleIds, idsOfBits, isIdList, markIds } from '@vigie/article';

/** Those that are in both of two ascending lists. */
export function inBoth(some: Uint32Array, others: Uint32Array): Uint32Array {
  return select(some, others, true);
}

/** Those of an ascending list that are not in another one. */
export function without(some: Uint32Array, others: Uint32Array): Uint32Array {
  return others.length === 0 ? some : select(some, others, false);
}

function select(some: Uint32Array, others: Uint32Array, wanted: boolean): Uint32Array {
  const kept = new Uint32Array(some.length);
  let length = 0;
  let next = 0;
  for (const id of some) {
    while (next < others.length && others[next]! < id) next++;
    if ((others[next] === id) === wanted) kept[length++] = id;
  }
  return kept.subarray(0, length);
}

/** Lists one behind the other. */
export function inOrder(lists: readonly Uint32Array[]): Uint32Array {
  const ids = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    ids.set(list, end);
    end += list.length;
  }
  return ids;
}

/** Those that are found in any way, as bits where some are. */
export function foundInAny(found: readonly ArticleIds[]): ArticleIds {
  const lists = found.filter(isIdList);
  const [first, ...more] = found.flatMap((one) => (isIdList(one) ? [] : [one.bits]));
  if (first === undefined) return inAny(lists);
  const length = more.reduce((longest, bits) => Math.max(longest, bits.length), first.length);
  const words = lists.reduce((most, list) => Math.max(most, (highestOf(list) >>> 5) + 1), length);
  if (words > length * MOST_BITS) return inAny([...lists, ...[first, ...more].map((bits) => idsOfBits(bits))]);
  const all = new Uint32Array(words);
  all.set(first);
  for (const bits of more) for (let at = 0; at < bits.length; at++) all[at]! |= bits[at]!;
  for (const list of lists) markIds(list, all);
  return { bits: all };
}

/** Those that are in any of some lists, in any order, ascending. */
export function inAny(lists: readonly Uint32Array[]): Uint32Array {
  const [first, ...more] = lists.filter((list) => list.length > 0);
  if (first === undefined) return new Uint32Array();
  if (more.length === 0 && isAscending(first)) return first;
  let number = 0;
  let highest = 0;
  for (const list of [first, ...more]) {
    number += list.length;
    highest = Math.max(highest, highestOf(list));
  }
  if (highest >= number * MOST_BITS) return withoutRepeats(inOrder([first, ...more]).sort());
  const marks = new Uint32Array((highest >>> 5) + 1);
  for (const list of [first, ...more]) markIds(list, marks);
  return idsOfBits(marks);
}

/** Bits for each id that are still looked through in less time than the ids are sorted. */
const MOST_BITS = 64;

function highestOf(ids: Uint32Array): number {
  let highest = 0;
  for (let place = 0; place < ids.length; place++) if (ids[place]! > highest) highest = ids[place]!;
  return highest;
}

function isAscending(ids: Uint32Array): boolean {
  for (let place = 1; place < ids.length; place++) if (ids[place]! <= ids[place - 1]!) return false;
  return true;
}

function withoutRepeats(ids: Uint32Array): Uint32Array {
  let length = 0;
  for (const id of ids) if (length === 0 || id !== ids[length - 1]) ids[length++] = id;
  return ids.subarray(0, length);
}
