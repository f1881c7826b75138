import { expect, test } from '@jest/globals';
import { commonFolder, distinctNames, inOrder, pathOf } from './file-names.js';

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
    ['b.d/page', 'b.d/page', 'b.d/.env', 'b.d/.env', 'b.d/a.txt'],
    ['b.d/page', 'b.d/page (2)', 'b.d/.env', 'b.d/.env (2)', 'b.d/a.txt'],
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

test('ten thousand files of one name are told apart without delay', () => {
  const names = distinctNames(Array.from({ length: 10_000 }, () => 'index.html'));
  expect(new Set(names).size).toBe(10_000);
});

test.each([
  [{ path: '/crawl/day 1/a.txt' }, 'crawl/day 1/a.txt'],
  [{ path: './a.txt' }, 'a.txt'],
  [{ path: 'a.txt', webkitRelativePath: 'crawl/a.txt' }, 'crawl/a.txt'],
  [{}, 'a.txt'],
  [{ path: `/${'deep/'.repeat(100)}a.txt` }, 'a.txt'],
])('the way to a file: %j', (way, expected) => {
  const file = new File([], 'a.txt');
  for (const [name, value] of Object.entries(way)) Object.defineProperty(file, name, { value });
  expect(pathOf(file)).toBe(expected);
});

test('files of a folder are put in order', () => {
  const files = ['c/page10.txt', 'c/page9.txt', 'c/b/a.txt', 'a.txt'].map((path) =>
    Object.defineProperty(new File([], 'x.txt'), 'path', { value: path }),
  );
  expect(inOrder(files).map(pathOf)).toEqual(['a.txt', 'c/b/a.txt', 'c/page9.txt', 'c/page10.txt']);
});

test.each([
  [['crawl/a.txt', 'crawl/b/c.txt'], 'crawl'],
  [['crawl/a.txt', 'other/c.txt'], null],
  [['crawl/a.txt'], null],
  [['a.txt', 'b.txt'], null],
  [[], null],
])('the folder of %j is %j', (names, expected) => {
  expect(commonFolder(names)).toBe(expected);
});
