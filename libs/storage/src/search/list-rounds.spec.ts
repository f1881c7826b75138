import { expect, test } from '@jest/globals';
import { inRounds } from './list-rounds.js';

const list = (word: number, size: number) => ({ part: 1, word, size, start: 0 });
const alike = (number: number, size: number, from = 1) =>
  Array.from({ length: number }, (_, at) => list(from + at, size));

test('lists that are short in all are read at once', () => {
  expect(inRounds([list(0, 100), list(1, 5), list(2, 90)], 100)).toEqual({
    first: [list(0, 100), list(1, 5), list(2, 90)],
    others: [],
    texts: 0,
  });
});

test('of long ones those are enough that leave some texts, which are not taken for chance alone', () => {
  const long = alike(60, 125_000);
  const { first, others, texts } = inRounds([...long, ...alike(8, 20_000, 61), list(0, 20)], 1_000_000);
  // Each leaves 78 of 100: of a million some 80, and to look at four times as many takes less time than the 2.9 MB that are left.
  expect(first).toHaveLength(38 + 1);
  expect(first.map(({ word }) => word)).toContain(0);
  expect(others.at(-1)!.word).toBe(68);
  expect(texts).toBe(Math.floor((22 * 125_000 + 8 * 20_000) / 8000));
});

test('distances say how many texts a word has', () => {
  // A tenth of a million each: nine tenths of the texts are left by each.
  const { first, others } = inRounds(alike(150, 100_000), 1_000_000);
  expect([first.length, others.length]).toEqual([80, 70]);
});
