import { setImmediate as otherWork } from 'node:timers/promises';
import { type FoundList, findLists, type LookedUp } from './find-lists.js';
import type { FoundTexts } from './found-texts.js';
import { grouped } from './grouped.js';
import { inAny } from './id-lists.js';
import { markList } from './list-format.js';
import { ALL_TEXTS, bitsFor, idsOfTexts } from './part-texts.js';
import type { PlacedRun, PlacedState } from './placed-state.js';
import type { PlacedWords } from './placed-term.js';
import { readLists } from './read-lists.js';
import type { LargeStatements } from './read-terms.js';
import { wordBits } from './word-bits.js';

/** Bytes of lists that are held at once, but for those of one term in a run. */
const AT_ONCE = 8_000_000;

/** Texts that are gone through in one go. */
const MANY_TEXTS = 500_000;

/** Finds the texts of terms of words, in the segments of which all words are known. */
export async function findWords(
  statements: LargeStatements,
  all: readonly FoundTexts[],
  { runs }: Pick<PlacedState, 'runs'>,
  atOnce = AT_ONCE,
): Promise<void> {
  const found = all.filter((each): each is FoundTexts<PlacedWords> => each.term.kind === 'words');
  const parts = await searchedParts(statements, found, runs);
  for (const some of together(termsIn(parts), atOnce)) await findIn(statements, some);
  for (const { known, ids } of found) {
    known.push(...runs.flatMap(({ segments }) => segments));
    known.sort((a, b) => a - b);
    // Runs may lie within one another.
    ids.splice(0, ids.length, inAny(ids));
  }
}

/** A part of a run, with what is looked up there, and the lists of it by word. */
interface SearchedPart {
  run: PlacedRun;
  texts: number;
  terms: readonly FoundTexts<PlacedWords>[];
  words: readonly LookedUp[];
  lists: Map<string, WordList>;
}

/** The list of a word: where it is, or its bytes. */
type WordList = FoundList | Uint8Array;

async function searchedParts(
  statements: LargeStatements,
  found: readonly FoundTexts<PlacedWords>[],
  runs: readonly PlacedRun[],
): Promise<SearchedPart[]> {
  const inConfigs = grouped(found, ({ config }) => config);
  const parts = new Map<number, SearchedPart>();
  for (const [config, terms] of inConfigs) {
    const words = lookedUp(wordsOfTerms(terms));
    for (const run of runs) {
      const part = run.parts.get(config);
      if (part !== undefined) parts.set(part.id, { run, texts: part.texts, terms, words, lists: new Map() });
    }
  }
  const asked = [...parts].map(([part, { words }]) => ({ part, words }));
  const put = (part: number, word: number, list: WordList) => {
    const { words, lists } = parts.get(part)!;
    lists.set(words[word]!.word, list);
  };
  const onPages = await findLists(statements, asked, ({ part, word }, bytes, start, end) => {
    put(part, word, Uint8Array.prototype.slice.call(bytes, start, end));
  });
  for (const lists of onPages.values()) for (const list of lists) put(list.part, list.word, list);
  return [...parts.values()];
}

/** A term in a part that has some of its words. */
interface TermInPart extends SearchedPart {
  found: FoundTexts<PlacedWords>;
}

/** Without any of its words there is nothing to be found: what is asked for needs some. */
function* termsIn(parts: readonly SearchedPart[]): Iterable<TermInPart> {
  for (const part of parts)
    for (const found of part.lists.size > 1 ? part.terms : [])
      if (found.term.words.some((word) => part.lists.has(word))) yield { ...part, found };
}

const lookedUp = (words: readonly string[]) => [ALL_TEXTS, ...words.map((word) => ({ word, isBeginning: false }))];

const wordsOfTerms = (found: readonly FoundTexts<PlacedWords>[]) => [
  ...new Set(found.flatMap(({ term }) => term.words)),
];

/** Terms of which the lists are held at once, and those of their lists that are read. */
interface ReadTogether {
  terms: TermInPart[];
  lists: Set<FoundList>;
}

/** The same terms in such groups: a statement for each part would take longer than what it gives. */
function* together(all: Iterable<TermInPart>, atOnce: number): Iterable<ReadTogether> {
  let [some, bytes]: [ReadTogether, number] = [{ terms: [], lists: new Set() }, 0];
  for (const one of all) {
    const own = onPagesOf(one);
    const more = own.reduce((sum, list) => sum + (some.lists.has(list) ? 0 : list.size), 0);
    if (some.terms.length > 0 && bytes + more > atOnce) {
      yield some;
      [some, bytes] = [{ terms: [], lists: new Set() }, 0];
    }
    some.terms.push(one);
    for (const list of own) {
      if (!some.lists.has(list)) bytes += list.size;
      some.lists.add(list);
    }
  }
  if (some.terms.length > 0) yield some;
}

function onPagesOf({ found, lists }: TermInPart): FoundList[] {
  return [ALL_TEXTS.word, ...found.term.words].flatMap((word) => {
    const list = lists.get(word);
    return list === undefined || list instanceof Uint8Array ? [] : [list];
  });
}

async function findIn(statements: LargeStatements, { terms, lists: wanted }: ReadTogether): Promise<void> {
  const read = new Map<FoundList, Uint8Array>();
  await readLists(statements, [...wanted], (list, bytes, start, end) => {
    read.set(list, Uint8Array.prototype.slice.call(bytes, start, end));
  });
  let done = 0;
  for (const { run, texts, lists, found } of terms) {
    const bytesOf = (word: string) => {
      const list = lists.get(word);
      return list === undefined || list instanceof Uint8Array ? list : read.get(list)!;
    };
    const bitsOf = (word: string) => {
      const bits = bitsFor(texts);
      const list = bytesOf(word);
      if (list !== undefined) markList(list, 0, list.length, bits);
      return bits;
    };
    found.ids.push(idsOfTexts(run, wordBits(found.term.query, bitsOf), bytesOf(ALL_TEXTS.word)!));
    done += texts;
    if (done < MANY_TEXTS) continue;
    done = 0;
    await otherWork();
  }
}
