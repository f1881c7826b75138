import type { FrequentWords } from './frequent-words.js';
import { lexemesIn } from './word-query.js';

/** Texts that may be left to be looked at one by one: each may have to be read from the disk. */
const MOST_LEFT = 4000;
/** All texts that are written down by the index for nothing, for which it pays to know which ones are left. */
const WORTH = 3;

/** Texts that the index writes down while one is looked at, for however many words: most are found by the first of them. */
const LOOKED = 200;

export interface Cover {
  words: string[];
  /** So many of them, one at least, should leave as few texts as wanted. */
  enough: number;
  /** So many texts may be left: to look at them takes no longer than it takes the index to find all. */
  most: number;
}

/**
 * The frequent words each of which is enough to be found by any of some tsqueries, the most frequent first, where nearly all
 * texts have one; null where they have not, or that spares little. Takes time linear in the words and the queries.
 */
export function coverOf(queries: readonly string[], { texts, words }: FrequentWords, fewLeft: number): Cover | null {
  const isEnough = wordsOf(queries);
  const found = words.filter(({ lexeme }) => isEnough(lexeme));
  let [left, written, enough] = [texts, 0, 0];
  for (const { share } of found) {
    if (left > fewLeft) enough++;
    left *= 1 - share;
    written += share;
  }
  const most = Math.min(MOST_LEFT, Math.max(fewLeft, Math.round((written * texts) / LOOKED)));
  if (left > most || written < WORTH) return null;
  return { words: found.map(({ lexeme }) => lexeme), enough: Math.max(1, enough), most };
}

/** Whether a word is enough for any of some tsqueries; those with more in them than words, any of which will do, are left out. */
function wordsOf(queries: readonly string[]): (lexeme: string) => boolean {
  const whole = new Set<string>();
  const beginnings = new Map<number, Set<string>>();
  for (const query of queries)
    for (const { word, isBeginning } of lexemesIn(query) ?? [])
      if (!isBeginning) whole.add(word);
      else beginnings.set(word.length, (beginnings.get(word.length) ?? new Set()).add(word));
  const begun = [...beginnings];
  return (lexeme) => whole.has(lexeme) || begun.some(([length, words]) => words.has(lexeme.slice(0, length)));
}
