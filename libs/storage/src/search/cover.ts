import type { FrequentWords } from './frequent-words.js';

/** Texts that may be left to be looked at one by one: each may have to be read from the disk. */
const LEFT = 100;
/** All texts that are written down by the index for nothing, for which it pays to know which ones are left. */
const WORTH = 3;

const LEXEME = /'((?:[^'\\]|''|\\.)*)'(:\*)?/gs;
const ANY_OF = /^[ |()]*$/;

/**
 * A few frequent words of which nearly all texts have one, each of them enough to be found by any of some tsqueries, the most
 * frequent first; null where there are none that spare much. Takes time linear in the words and the queries.
 */
export function coverOf(queries: readonly string[], { texts, words }: FrequentWords): string[] | null {
  const enough = wordsOf(queries);
  const found = words.filter(({ lexeme }) => enough(lexeme));
  let left = texts;
  const cover: string[] = [];
  for (const { lexeme, share } of found) {
    if (left <= LEFT) break;
    left *= 1 - share;
    cover.push(lexeme);
  }
  const spared = found.slice(cover.length).reduce((sum, { share }) => sum + share, 0);
  return left > LEFT || spared < WORTH ? null : cover;
}

/** Whether a word is enough for any of some tsqueries; those with more in them than words, any of which will do, are left out. */
function wordsOf(queries: readonly string[]): (lexeme: string) => boolean {
  const whole = new Set<string>();
  const beginnings = new Map<number, Set<string>>();
  for (const query of queries) {
    if (!ANY_OF.test(query.replace(LEXEME, ''))) continue;
    for (const [, written, star] of query.matchAll(LEXEME)) {
      const lexeme = written!.replaceAll("''", "'").replace(/\\(.)/gs, '$1');
      if (star === undefined) whole.add(lexeme);
      else beginnings.set(lexeme.length, (beginnings.get(lexeme.length) ?? new Set()).add(lexeme));
    }
  }
  return (lexeme) => whole.has(lexeme) || [...beginnings].some(([length, begun]) => begun.has(lexeme.slice(0, length)));
}
