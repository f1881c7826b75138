import { readTexts } from './kept-texts.js';
import { markTexts } from './packed-words.js';
import { keptRows, type PlacedState } from './placed-state.js';
import type { LargeStatements } from './read-terms.js';
import { BITS } from './word-bits.js';

/** Words that are asked for at once. */
const AT_ONCE = 2000;

/** Texts of a configuration that have any of some words, as bits, so far as these words were read. */
export interface MarkedWords {
  config: string;
  words: readonly string[];
  bits: Uint32Array;
  /** How many words were read. */
  read: number;
  /** By word of how many segments it is kept. */
  found: number[];
}

/** Words of which none was read yet. */
export function unmarked({ segments }: PlacedState, config: string, words: readonly string[]): MarkedWords {
  const bits = new Uint32Array((segments.at(-1)! + 1) * BITS);
  return { config, words, bits, read: 0, found: words.map(() => 0) };
}

/** Reads the next words of some lists, those of all of them together: `next` says how many of each have to be read then. */
export async function markWords<List extends MarkedWords>(
  statements: LargeStatements,
  state: PlacedState,
  lists: readonly List[],
  next: (list: List) => number,
): Promise<void> {
  const wanted = lists.flatMap((list) => {
    const { config, words, read } = list;
    list.read = Math.min(words.length, next(list));
    return words.slice(read, list.read).map((lexeme, at) => ({ list, config, lexeme, number: read + at }));
  });
  const [rows] = keptRows(state, () => Number.POSITIVE_INFINITY);
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const some = wanted.slice(start, start + AT_ONCE);
    await readTexts(statements, some, rows!, (word, segment, bytes, from, to) => {
      const { list, number } = some[word]!;
      markTexts(bytes, [from, to], list.bits, segment * BITS * 32);
      list.found[number]!++;
    });
  }
}
