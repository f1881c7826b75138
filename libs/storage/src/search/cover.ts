import { lexemesIn } from './word-query.js';
import type { WordShares } from './word-shares.js';

/** Texts that may be left to be looked at one by one: each may have to be read from the disk. */
const MOST_LEFT = 8192;
/** All texts that are written down by the index for nothing, for which it pays to know which ones are left. */
const WORTH = 3;

/** Texts that the index writes down while one is looked at, for however many words: most are found by the first of them. */
const LOOKED = 80;

/** Words like to stand together: so many times as many texts are left as chance would leave. */
const TOGETHER = 16;

export interface Cover {
  words: string[];
  /** So many of them, one at least, should leave as few texts as wanted. */
  enough: number;
  /** So many texts may be left: to look at them takes no longer than it takes the index to find all. */
  most: number;
}

/**
 * The frequent words each of which is enough to be found by any of some tsqueries, the most frequent first, where nearly all
 * texts have one; null where they have not, or that spares little.
 */
export function coverOf(queries: readonly string[], known: WordShares, fewLeft: number): Cover | null {
  const found = placesOf(queries, known).sort((a, b) => known.shareAt(b) - known.shareAt(a));
  let [left, written, enough] = [known.texts, 0, 0];
  for (const place of found) {
    if (left * TOGETHER > fewLeft) enough++;
    left *= 1 - known.shareAt(place);
    written += known.shareAt(place);
  }
  const most = Math.min(MOST_LEFT, Math.max(fewLeft, Math.round((written * known.texts) / LOOKED)));
  if (left > most || written < WORTH) return null;
  return { words: found.map((place) => known.lexemeAt(place)), enough: Math.max(1, enough), most };
}

/** Places of the words any of which is enough for any of some tsqueries; those with more in them than such words are left out. */
function placesOf(queries: readonly string[], known: WordShares): number[] {
  const terms = queries.flatMap((query) => lexemesIn(query) ?? []);
  return [...new Set(terms.flatMap(({ word, isBeginning }) => known.placesOf(word, isBeginning)))].sort(
    (a, b) => a - b,
  );
}
