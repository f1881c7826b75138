import { type FoundList, findLists } from './find-lists.js';
import type { FoundTexts } from './found-texts.js';
import { grouped } from './grouped.js';
import { inAny } from './id-lists.js';
import { ALL_TEXTS, bitsFor, idsOfTexts } from './part-texts.js';
import type { PlacedRun, PlacedState } from './placed-state.js';
import type { PlacedWords } from './placed-term.js';
import { readLists } from './read-lists.js';
import type { LargeStatements } from './read-terms.js';
import { markList } from './run-format.js';
import { wordBits } from './word-bits.js';

/** Bytes of lists that are held at once, but for those of one term. */
const AT_ONCE = 8_000_000;

/** Finds the texts of terms of words, in the segments of which all words are known. */
export async function findWords(
  statements: LargeStatements,
  all: readonly FoundTexts[],
  { runs }: PlacedState,
): Promise<void> {
  const found = all.filter((each): each is FoundTexts<PlacedWords> => each.term.kind === 'words');
  const inConfigs = grouped(found, ({ config }) => config);
  const words = new Map([...inConfigs].map(([config, terms]) => [config, lookedUp(wordsOfTerms(terms))]));
  const parts = runs.flatMap((run) => {
    return [...words].flatMap(([config, own]) => {
      const part = run.parts.get(config);
      return part === undefined ? [] : [{ run, config, part: part.id, texts: part.texts, words: own }];
    });
  });
  const lists = grouped(await findLists(statements, parts), ({ part }) => part);
  for (const { config, part, words, ...own } of parts) {
    const byWord = new Map((lists.get(part) ?? []).map((list) => [words[list.word]!.word, list]));
    // Without any of the words there is nothing to be found: what is asked for needs some.
    if (byWord.size <= 1) continue;
    for (const some of together(inConfigs.get(config)!, byWord)) await findIn(statements, own, some, byWord);
  }
  for (const { known, ids } of found) {
    known.push(...runs.flatMap(({ segments }) => segments));
    known.sort((a, b) => a - b);
    // Runs may lie within one another.
    ids.splice(0, ids.length, inAny(ids));
  }
}

const lookedUp = (words: readonly string[]) => [ALL_TEXTS, ...words.map((word) => ({ word, isBeginning: false }))];

const wordsOfTerms = (found: readonly FoundTexts<PlacedWords>[]) => [
  ...new Set(found.flatMap(({ term }) => term.words)),
];

/** The same terms, in groups of which the lists are held at once. */
function* together(
  found: readonly FoundTexts<PlacedWords>[],
  lists: ReadonlyMap<string, FoundList>,
): Iterable<FoundTexts<PlacedWords>[]> {
  let [some, bytes]: [FoundTexts<PlacedWords>[], number] = [[], 0];
  for (const one of found) {
    const own = one.term.words.reduce((sum, word) => sum + (lists.get(word)?.size ?? 0), 0);
    if (some.length > 0 && bytes + own > AT_ONCE) {
      yield some;
      [some, bytes] = [[], 0];
    }
    some.push(one);
    bytes += own;
  }
  if (some.length > 0) yield some;
}

interface OwnPart {
  run: PlacedRun;
  texts: number;
}

async function findIn(
  statements: LargeStatements,
  { run, texts }: OwnPart,
  found: readonly FoundTexts<PlacedWords>[],
  lists: ReadonlyMap<string, FoundList>,
): Promise<void> {
  const wanted = ['', ...wordsOfTerms(found)].flatMap((word) => lists.get(word) ?? []);
  const read = new Map<FoundList, Uint8Array>();
  await readLists(statements, wanted, (list, bytes, start, end) => {
    read.set(list, Uint8Array.prototype.slice.call(bytes, start, end));
  });
  const articles = read.get(lists.get('')!)!;
  const bitsOf = (word: string) => {
    const bits = bitsFor(texts);
    const list = read.get(lists.get(word)!);
    if (list !== undefined) markList(list, 0, list.length, bits);
    return bits;
  };
  for (const { term, ids } of found) ids.push(idsOfTexts(run, wordBits(term.query, bitsOf), articles));
}
