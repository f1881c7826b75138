import type { FoundList } from './find-lists.js';

/** Lists of so many bytes are read at once, whether they find anything new or not. */
const MUCH = 250_000;
/** Words like to stand together: so many times as many texts are left as chance would leave. */
const TOGETHER = 4;
/** Bytes of lists that are read in the time that it takes to look at a text. */
const TEXT = 8000;

/** Of words that are written as bits the usual one has this part of all texts. */
const USUAL = 0.22;

/** Lists of a part in two rounds, in their order: the second is only read for more texts than those that can be looked at in less time. */
export interface Rounds {
  first: readonly FoundList[];
  others: readonly FoundList[];
  /** How many texts that is. */
  texts: number;
}

/**
 * Where lists are long, the longest come first, which may have almost all of so many texts. The first word looked up is the one that
 * says which articles the texts are.
 */
export function inRounds(lists: readonly FoundList[], texts: number, much = MUCH): Rounds {
  let rest = lists.reduce((sum, { word, size }) => sum + (word === 0 ? 0 : size), 0);
  if (rest <= much) return { first: lists, others: [], texts: 0 };
  // There may be very many: numbers are put in order much faster than lists.
  const sizes = new Uint32Array(lists.length);
  for (const [at, { word, size }] of lists.entries()) sizes[at] = word === 0 ? 0 : size;
  sizes.sort();
  let [taken, left] = [sizes.length, texts];
  while (taken > 0 && left * TOGETHER * TEXT > rest) {
    const size = sizes[--taken]!;
    left *= 1 - (size * 9 > texts ? USUAL : size / texts);
    rest -= size;
  }
  const least = sizes[taken] ?? Number.POSITIVE_INFINITY;
  const [first, others]: [FoundList[], FoundList[]] = [[], []];
  let alike = 0;
  for (let at = taken; at < sizes.length && sizes[at] === least; at++) alike++;
  for (const list of lists) {
    const isFirst = list.word === 0 || list.size > least || (list.size === least && alike-- > 0);
    (isFirst ? first : others).push(list);
  }
  return { first, others, texts: Math.floor(rest / TEXT) };
}
