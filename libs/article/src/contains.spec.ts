import { expect, test } from '@jest/globals';
import { contains } from './contains.js';

const half = 'a'.repeat(300_000);

test.each<[string, string, boolean]>([
  ['abc', '', true],
  ['', 'a', false],
  ['abc', 'ab', true],
  ['abc', 'bc', true],
  ['abc', 'abcd', false],
  ['aabaabaaab', 'aabaaab', true],
  ['abababc', 'ababc', true],
  ['abababd', 'ababc', false],
  // Minutes where each place is tried by itself.
  [half + half, `${half.slice(1)}b${half.slice(1)}`, false],
])('%.20s has %.20s: %s', (text, part, isIn) => {
  expect(contains(text, part)).toBe(isIn);
});
