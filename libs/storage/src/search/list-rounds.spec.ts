import { expect, test } from '@jest/globals';
import { inRounds } from './list-rounds.js';

const list = (word: number, size: number) => ({ part: 1, word, size, start: 0 });
const sizes = (rounds: ReturnType<typeof inRounds>) => rounds.map((lists) => lists.map(({ size }) => size));
const halves = (number: number, size: number) => Array.from({ length: number }, (_, at) => list(at + 1, size));

test('lists that are short in all are read at once', () => {
  expect(sizes(inRounds([list(0, 100), list(1, 5), list(2, 90)], 100))).toEqual([[100, 5, 90], []]);
});

test('of long ones those are enough that leave no text, which are not taken for chance alone', () => {
  const [first, others] = inRounds([...halves(40, 500_000), list(41, 300), list(0, 20)], 1_000_000);
  // 2 ** 20 is a million; sixteen times as many are left.
  expect(first).toHaveLength(24 + 1);
  expect(first.map(({ word }) => word)).toContain(0);
  expect(others).toHaveLength(16 + 1);
  expect(others.at(-1)!.word).toBe(41);
});

test('a word that all texts have leaves none', () => {
  expect(sizes(inRounds([list(1, 10), list(2, 9_000_000), list(0, 9_000_000)], 9_000_000))).toEqual([
    [9_000_000, 9_000_000],
    [10],
  ]);
});
