import { expect, test } from '@jest/globals';
import { findWords } from './find-words.js';
import type { FoundTexts } from './found-texts.js';
import { type InventedPart, inventedRuns } from './invented-runs.cases.js';
import type { PlacedWords } from './placed-term.js';
import { SEGMENT } from './segment.js';
import { wordQuery, wordsOf } from './word-query.js';

const CONFIGS = ['vigie_simple', 'vigie_english', 'vigie_french'];
const RUNS = 20;

const every = (texts: number, step: number) => Array.from({ length: Math.ceil(texts / step) }, (_, at) => at * step);

const part = (config: string): InventedPart => {
  const words = new Map([
    ['alfa', every(900, 2)],
    ['bravo', every(900, 3)],
    ['rare', [7, 12]],
  ]);
  return { config, texts: 900, words };
};

function term(config: string, tsquery: string): FoundTexts<PlacedWords> {
  const query = wordQuery(tsquery)!;
  return { config, term: { kind: 'words', words: wordsOf(query), query, tsquery }, known: [], ids: [] };
}

async function asked(atOnce?: number) {
  const { runs, statements, given } = inventedRuns(Array.from({ length: RUNS }, () => CONFIGS.map(part)));
  const found = CONFIGS.flatMap((config) => [
    term(config, `'alfa' & 'bravo'`),
    term(config, `'rare' & !'alfa'`),
    term(config, `'zulu'`),
  ]);
  await findWords(statements, found, { runs }, atOnce);
  return { found: found.map(({ ids }) => [...ids[0]!]), known: found[0]!.known, given };
}

const inAll = (texts: number[]) => every(RUNS, 1).flatMap((run) => texts.map((text) => run * SEGMENT + text));

test.each([[undefined], [5000], [0]])(
  'terms are found where their lists are held together, up to %s bytes',
  async (atOnce) => {
    const { found, known } = await asked(atOnce);
    expect(known).toEqual(every(RUNS, 1));
    expect(found).toEqual(CONFIGS.flatMap(() => [inAll(every(900, 6)), inAll([7]), []]));
  },
);

test('the lists of all parts are read together, each once where they can be held', async () => {
  const { given } = await asked();
  // Each part has a page of words, and one of lists.
  expect(given).toEqual([RUNS * CONFIGS.length, RUNS * CONFIGS.length]);
});

test('no list is read again but for the term that it is read for', async () => {
  const { given } = await asked(0);
  expect(given).toEqual([RUNS * CONFIGS.length, ...Array.from({ length: RUNS * CONFIGS.length * 2 }, () => 1)]);
});
