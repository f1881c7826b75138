import { expect, test } from '@jest/globals';
import { ListRounds } from './list-rounds.js';

const list = (word: number, size: number) => ({ part: 1, word, size, start: 0 });
const alike = (number: number, size: number, from = 1) =>
  Array.from({ length: number }, (_, at) => list(from + at, size));

test('lists that are short in all are read at once', () => {
  const lists = [list(0, 100), list(1, 5), list(2, 90)];
  const rounds = new ListRounds(lists, 100);
  expect(rounds.isOver).toBe(false);
  expect(rounds.next(100)).toEqual([list(0, 100), list(2, 90), list(1, 5)]);
  expect([rounds.isOver, rounds.few]).toEqual([true, 0]);
});

test('of long ones as many are read first as leave few texts, which are not taken for chance alone', () => {
  const rounds = new ListRounds([...alike(8, 20_000, 201), ...alike(200, 125_000), list(0, 20)], 1_000_000);
  const first = rounds.next(1_000_000);
  // Each leaves nine tenths: of a million a thousand, and to look at twice as many takes less time than the 17 MB that are left.
  expect(first.map(({ word }) => word)).toEqual([0, ...Array.from({ length: 65 }, (_, at) => 200 - at)]);
  expect(rounds.few).toBe(Math.floor((135 * 125_000 + 8 * 20_000) / 8000));
});

test('of more texts that are left more lists are read, and at last all', () => {
  const rounds = new ListRounds(alike(200, 100_000), 1_000_000);
  // A tenth of a million each; in the second round half of what is left, in the last one all.
  const read = [1_000_000, 500_000, 2000, 1000].map((left) => rounds.next(left).length);
  expect(read).toEqual([68, 66, 19, 47]);
  expect(rounds.isOver).toBe(true);
});
