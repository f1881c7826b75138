import { SqlParameters } from '../read-models/sql-parameters.js';
import { findInPage, type WantedWord } from './find-in-page.js';
import type { LargeStatements } from './read-terms.js';
import { MOST_BESIDE, wordPage } from './run-format.js';
import { compareBytes, sharedBytes, WordDirectory } from './word-pages.js';

/** A word, or what words begin with. */
export interface LookedUp {
  word: string;
  isBeginning: boolean;
}

/** What is looked up in a part of a run. */
export interface AskedPart {
  part: number;
  words: readonly LookedUp[];
}

/** The list of a word that was found among the lists of its part. */
export interface FoundList {
  part: number;
  /** The number of what was looked up. */
  word: number;
  size: number;
  start: number;
}

/** Hears a list that stands beside its word: lent bytes from `start` to `end`. */
export type HearBeside = (found: { part: number; word: number }, bytes: Buffer, start: number, end: number) => void;

/**
 * Finds the words of some parts. Of words that begin so each is found by the first that fits it. Most of them have short lists, which are
 * heard at once; all others are given by part, in which there may be none.
 */
export async function findLists(
  statements: LargeStatements,
  asked: readonly AskedPart[],
  hear: HearBeside,
): Promise<Map<number, FoundList[]>> {
  const orders = new Map([...new Set(asked.map(({ words }) => words))].map((words) => [words, inOrder(words)]));
  const sorted = new Map(asked.map(({ part, words }) => [part, orders.get(words)!]));
  const directories = await readDirectories(statements, [...sorted.keys()]);
  const pages = new Map<number, PageOfWords>();
  for (const [part, words] of sorted) {
    const directory = directories.get(part)!;
    for (const [at, { bytes, isBeginning }] of words.entries()) {
      const [first, last] = directory.pagesOf(bytes, isBeginning);
      for (let page = first; page <= last; page++) {
        const id = wordPage(part, page);
        const known = pages.get(id);
        if (known === undefined) pages.set(id, { part, page, from: at, to: at + 1 });
        else known.to = at + 1;
      }
    }
  }
  const lists = new Map<number, FoundList[]>([...sorted.keys()].map((part) => [part, []]));
  await readPages(statements, [...pages.keys()], (id, bytes, start, end) => {
    const { part, page, from, to } = pages.get(id)!;
    const words = sorted.get(part)!;
    const own = lists.get(part)!;
    const first = directories.get(part)!.listsOf(page);
    findInPage(bytes, start, end, { words, from, to }, (at, size, list) => {
      const { word } = words[at]!;
      if (size <= MOST_BESIDE) hear({ part, word }, bytes, list, list + size);
      else own.push({ part, word, size, start: first + list });
    });
  });
  return lists;
}

/** A page that is read, for some of what is looked up in its part. */
interface PageOfWords {
  part: number;
  page: number;
  from: number;
  to: number;
}

/** By their bytes, without those that an earlier one finds. */
function inOrder(words: readonly LookedUp[]): (WantedWord & { word: number })[] {
  const all = words.map(({ word, isBeginning }, number) => ({ bytes: Buffer.from(word), isBeginning, word: number }));
  all.sort((a, b) => Buffer.compare(a.bytes, b.bytes) || Number(b.isBeginning) - Number(a.isBeginning));
  const kept: (WantedWord & { word: number })[] = [];
  for (const each of all) {
    const last = kept.at(-1);
    if (last === undefined) kept.push({ ...each, shared: 0 });
    else if (compareBytes(each.bytes, 0, each.bytes.length, last.bytes, last.isBeginning) !== 0)
      kept.push({ ...each, shared: sharedBytes(last.bytes, each.bytes) });
  }
  return kept;
}

async function readDirectories(
  statements: LargeStatements,
  parts: readonly number[],
): Promise<Map<number, WordDirectory>> {
  const parameters = new SqlParameters();
  const directories = new Map<number, WordDirectory>();
  if (parts.length === 0) return directories;
  await statements.copy(
    `SELECT id, directory FROM word_run_part WHERE id = ANY(${parameters.add(parts, 'int[]')})`,
    parameters,
    (row, start) => {
      const end = start + 12 + row.readInt32BE(start + 8);
      directories.set(row.readInt32BE(start + 4), new WordDirectory(Buffer.from(row.subarray(start + 12, end))));
    },
  );
  return directories;
}

/** Hears a page by its id: lent bytes from `start` to `end`. */
export type HearPage = (id: number, bytes: Buffer, start: number, end: number) => void;

/** Pages that are asked for at once. */
const AT_ONCE = 1024;

/** Reads pages, those that lie side by side at once and while others are looked at. */
export async function readPages(statements: LargeStatements, ids: readonly number[], hear: HearPage): Promise<void> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const parameters = new SqlParameters();
    const some = parameters.add(ids.slice(start, start + AT_ONCE), 'bigint[]');
    await statements.copy(`SELECT id, bytes FROM word_page WHERE id = ANY(${some})`, parameters, (row, at) => {
      const from = at + 16;
      const id = row.readUInt32BE(at + 4) * 2 ** 32 + row.readUInt32BE(at + 8);
      hear(id, row, from, from + row.readInt32BE(at + 12));
    });
  }
}
