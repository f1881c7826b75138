import { expect, test } from '@jest/globals';
import { idsOfBits } from '@vigie/article';
import type { AskedIds } from './id-plan.js';
import { type InventedPart, inventedRuns } from './invented-runs.cases.js';
import { keptLists } from './kept-lists.js';
import type { TextMatch } from './read-text.js';
import { SEGMENT } from './segment.js';

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

/** Forty words that most texts have, three texts that have none of them, and long lists of sixty other words. */
const DENSE = 40_000;
const most = part(DENSE, [
  ...Array.from({ length: 40 }, (_, at): [string, number[]] => [`alfa${10 + at}`, some(3, DENSE - 3)]),
  ...Array.from({ length: 60 }, (_, at): [string, number[]] => [`alfb${10 + at}`, some(5, 2000, 19)]),
]);

test('where few texts are left, those are looked at instead of reading long lists', async () => {
  const read = async (much?: number) => {
    const { statements, given } = inventedRuns([[most]]);
    const [list] = await keptLists(statements, [beginning('alf')], much);
    return { left: [...list!.left.written], pages: given.reduce((sum, number) => sum + number, 0) };
  };
  const [all, few] = [await read(1e9), await read(0)];
  expect([all.left, few.left]).toEqual([[], [0, 1, 2]]);
  expect(few.pages).toBeLessThan(all.pages);
});

test.each([1e9, 0])(
  'several lists of a configuration, of which texts were written since, from %i bytes in two rounds',
  async (much) => {
    const written = [1, 24, 62];
    const { statements } = inventedRuns([[most]], written);
    const [all, rare] = await keptLists(statements, [beginning('alf'), beginning('alfb', 'zulu')], much);
    const before = (ids: number[]) => ids.filter((id) => id < SEGMENT && !written.includes(id));
    expect([...idsOfBits(all!.bits)]).toEqual(before(some(3, DENSE - 3)));
    expect([...idsOfBits(rare!.bits)]).toEqual(before(some(5, 2000, 19)));
    expect(new Set(all!.left.written)).toEqual(new Set([...written, ...(much === 0 ? [0, 2] : [])]));
    expect([...rare!.left.written]).toEqual(written);
  },
);

test('of a part without the words only its pages of words are read', async () => {
  const { statements, given } = inventedRuns([[LONG]]);
  await keptLists(statements, [beginning('zulu')]);
  expect(given).toEqual([1]);
});
