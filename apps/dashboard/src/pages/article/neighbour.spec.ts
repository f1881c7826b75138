import { expect, test } from '@jest/globals';
import { neighbour } from './neighbour.js';

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 2, 1],
  ['ArrowUp', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Tab', 1, null],
])('%s from place %d of three', (key, place, expected) => {
  expect(neighbour(key, place, 3)).toBe(expected);
});
