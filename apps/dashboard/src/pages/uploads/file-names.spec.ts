import { expect, test } from '@jest/globals';
import { distinctNames } from './file-names.js';

test.each([
  [
    ['a.txt', 'b.txt'],
    ['a.txt', 'b.txt'],
  ],
  [
    ['a.txt', 'a.txt', 'a.txt'],
    ['a.txt', 'a (2).txt', 'a (3).txt'],
  ],
  [
    ['a.txt', 'a (2).txt', 'a.txt'],
    ['a.txt', 'a (2).txt', 'a (3).txt'],
  ],
  [
    ['page', 'page'],
    ['page', 'page (2)'],
  ],
  [
    ['.env', '.env'],
    ['.env', '.env (2)'],
  ],
  [
    ['e\u0301te\u0301.txt', 'été.txt'],
    ['été.txt', 'été (2).txt'],
  ],
  [
    ['صفحة.txt', '页面.txt'],
    ['صفحة.txt', '页面.txt'],
  ],
])('%j', (names, expected) => {
  expect(distinctNames(names)).toEqual(expected);
});
