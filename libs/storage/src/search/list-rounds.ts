import type { FoundList } from './find-lists.js';

/** Lists of so many bytes are read at once, whether they find anything new or not. */
const MUCH = 8_000_000;
/** Words like to stand together: so many times as many texts are left as chance would leave. */
const TOGETHER = 16;

/**
 * The lists of a part in two rounds: where they are long, the longest ones first, which may have all of so many texts, and the others,
 * which are not needed then. The first word looked up is the one that says which articles the texts are.
 */
export function inRounds(lists: readonly FoundList[], texts: number): [first: FoundList[], others: FoundList[]] {
  if (lists.reduce((sum, { size }) => sum + size, 0) <= MUCH) return [[...lists], []];
  const [first, others]: [FoundList[], FoundList[]] = [[], []];
  let left = texts;
  for (const list of [...lists].sort((a, b) => b.size - a.size)) {
    (list.word === 0 || left * TOGETHER > 1 ? first : others).push(list);
    if (list.word > 0) left *= 1 - Math.min(1, list.size / texts);
  }
  return [first, others];
}
