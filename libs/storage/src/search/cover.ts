import type { FrequentWords } from './frequent-words.js';

/** Texts that may be left to be looked at one by one: each may have to be read from the disk. */
const LEFT = 500;
/** All texts that are written down by the index for nothing, for which it pays to know which ones are left. */
const WORTH = 3;

/** Texts that the index writes down while one is looked at for one word. */
const LOOKED = 3;

export interface Cover {
  words: string[];
  /** So many texts take no longer to look at than it takes the index to find all. */
  most: number;
}

const LEXEME = /'((?:[^'\\]|''|\\.)*)'(:\*)?/gs;
const ANY_OF = /^[ |()]*$/;

/**
 * The frequent words each of which is enough to be found by any of some tsqueries, the most frequent first, where nearly all
 * texts have one; null where they have not, or that spares little. Takes time linear in the words and the queries.
 */
export function coverOf(queries: readonly string[], { texts, words }: FrequentWords): Cover | null {
  const enough = wordsOf(queries);
  const found = words.filter(({ lexeme }) => enough(lexeme));
  const left = found.reduce((rest, { share }) => rest * (1 - share), texts);
  const written = found.reduce((sum, { share }) => sum + share, 0);
  if (left > LEFT || written < WORTH) return null;
  const asked = queries.reduce((sum, query) => sum + (query.match(LEXEME)?.length ?? 0), 0);
  const most = Math.round((written * texts) / asked / LOOKED);
  return { words: found.map(({ lexeme }) => lexeme), most };
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
