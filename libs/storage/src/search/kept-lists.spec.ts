import { expect, test } from '@jest/globals';
import type { AskedIds } from './id-plan.js';
import { type InventedPart, inventedRuns } from './invented-runs.cases.js';
import { keptLists } from './kept-lists.js';
import type { TextMatch } from './read-text.js';
import { SEGMENT } from './segment.js';
import { idsOfBits } from './word-bits.js';

const CONFIG = 'vigie_simple';

const some = (from: number, number: number, step = 1) => Array.from({ length: number }, (_, at) => from + at * step);

const part = (texts: number, words: [string, number[]][]): InventedPart => {
  return { config: CONFIG, texts, words: new Map(words) };
};

const beginning = (...words: string[]): AskedIds => {
  const parts = words.map((word): TextMatch => {
    const query = `'${word}':*`;
    return { kind: 'query', column: 'whole', query, opposite: `!(${query})`, exact: true, positive: true };
  });
  return { config: CONFIG, match: { kind: 'or', parts }, unless: null };
};

/** Chance would leave no text without the longest lists, which all have the same ones; those that are left have other words. */
const LONG = part(10_000, [
  ['alfa', some(40, 9960)],
  ['alfe', some(40, 9960)],
  ['alff', some(40, 9960)],
  ['alfb', some(1, 20, 2)],
  ['alfc', [39]],
  ['alfd', some(40, 200, 7)],
  ['bravo', some(0, 100)],
]);

test.each<[string, InventedPart, string[], number[]]>([
  ['long lists, and short ones beside their words', LONG, ['alf'], [...some(1, 20, 2), ...some(40, 9960)]],
  ['a short one alone', LONG, ['alfc'], [39]],
  ['two beginnings', LONG, ['alfc', 'br'], some(0, 100)],
  ['words that are not there', LONG, ['zulu', 'ao'], []],
  ['so few texts that their own list is short', part(5, [['alfa', [1, 4]]]), ['al'], [1, 4]],
  ['of which a beginning is not there', part(5, [['alfa', [1, 4]]]), ['b'], []],
])('the articles that have %s', async (_, own, words, expected) => {
  for (const much of [undefined, 0]) {
    const { statements } = inventedRuns([[own], [own]]);
    const [list] = await keptLists(statements, [beginning(...words)], much);
    expect([...idsOfBits(list!.bits)]).toEqual([...expected, ...expected.map((id) => id + SEGMENT)]);
  }
});

test('lists that can find nothing new are not read', async () => {
  const all = part(20_000, [
    ['alfa', some(0, 20_000)],
    ['alfb', some(0, 10_000, 2)],
  ]);
  const pages = async (much?: number) => {
    const { statements, given } = inventedRuns([[all]]);
    await keptLists(statements, [beginning('alf')], much);
    return given.reduce((sum, number) => sum + number, 0);
  };
  expect(await pages(0)).toBeLessThan(await pages());
});

test('of a part without the words only its pages of words are read', async () => {
  const { statements, given } = inventedRuns([[LONG]]);
  await keptLists(statements, [beginning('zulu')]);
  expect(given).toEqual([1]);
});
