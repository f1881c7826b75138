import type { FoundList } from './find-lists.js';

/** Lists of so many bytes are read at once, whether they find anything new or not. */
const MUCH = 8_000_000;
/** Words like to stand together: so many times as many texts are left as chance would leave. */
const TOGETHER = 16;

/**
 * The lists of a part in two rounds, in their order: where they are long, the longest ones, which may have all of so many texts, and the
 * others, which are not needed then. The first word looked up is the one that says which articles the texts are.
 */
export function inRounds(
  lists: readonly FoundList[],
  texts: number,
  much = MUCH,
): [first: readonly FoundList[], others: readonly FoundList[]] {
  if (lists.reduce((sum, { size }) => sum + size, 0) <= much) return [lists, []];
  // There may be very many: numbers are put in order much faster than lists.
  const sizes = new Uint32Array(lists.length);
  for (const [at, { word, size }] of lists.entries()) sizes[at] = word === 0 ? 0 : size;
  sizes.sort();
  let [taken, left] = [sizes.length, texts];
  while (taken > 0 && left * TOGETHER > 1) left *= 1 - Math.min(1, sizes[--taken]! / texts);
  const least = sizes[taken] ?? Number.POSITIVE_INFINITY;
  const [first, others]: [FoundList[], FoundList[]] = [[], []];
  let alike = 0;
  for (let at = taken; at < sizes.length && sizes[at] === least; at++) alike++;
  for (const list of lists) {
    const isFirst = list.word === 0 || list.size > least || (list.size === least && alike-- > 0);
    (isFirst ? first : others).push(list);
  }
  return [first, others];
}
