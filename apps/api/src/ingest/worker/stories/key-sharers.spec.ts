import { expect, test } from '@jest/globals';
import { keySharers } from './key-sharers.js';

test('gives each text the others of its keys, each once and ascending, those of several keys apart', () => {
  const owners = [
    [9, 2, 5],
    [2, 9],
    [7, 5],
    [100, 101],
    [9, 2, 7],
  ];
  expect(keySharers([2, 5, 7, 8], owners)).toEqual(
    new Map([
      [2, { once: [5, 7], often: [9] }],
      [5, { once: [2, 7, 9], often: [] }],
      [7, { once: [2, 5, 9], often: [] }],
      [8, { once: [], often: [] }],
    ]),
  );
});

test('a thousand texts with the same keys have each other', () => {
  const ids = Array.from({ length: 1000 }, (_, place) => place + 1);
  const sharers = keySharers(
    ids,
    Array.from({ length: 48 }, () => ids),
  );
  expect([...sharers.values()].every(({ once, often }) => once.length === 0 && often.length === 999)).toBe(true);
  expect(sharers.get(1)!.often.slice(0, 3)).toEqual([2, 3, 4]);
});
