import { expect, test } from '@jest/globals';
import { keySharers } from './key-sharers.js';

test('gives each text the others of its keys, each once and ascending', () => {
  const owners = [
    [9, 2, 5],
    [2, 9],
    [7, 5],
    [100, 101],
  ];
  expect(keySharers([2, 5, 7, 8], owners)).toEqual(
    new Map([
      [2, [5, 9]],
      [5, [2, 7, 9]],
      [7, [5]],
      [8, []],
    ]),
  );
});

test('a thousand texts with the same keys have each other', () => {
  const ids = Array.from({ length: 1000 }, (_, place) => place + 1);
  const sharers = keySharers(
    ids,
    Array.from({ length: 48 }, () => ids),
  );
  expect([...sharers.values()].every((others) => others.length === 999)).toBe(true);
  expect(sharers.get(1)!.slice(0, 3)).toEqual([2, 3, 4]);
});
