import { expect, test } from '@jest/globals';
import { idsOfBits, markIds } from '@vigie/article';
import { mostOfList, writeList } from './list-format.js';
import { bitsFor, idsOfTexts, markArticles } from './part-texts.js';
import { SEGMENT } from './segment.js';
import { BITS } from './word-bits.js';

const packed = (numbers: Uint32Array) => {
  const bytes = Buffer.alloc(mostOfList(numbers.length));
  return bytes.subarray(0, writeList(bytes, numbers));
};

/** Texts in segments 2 to 5, of which the run may still know two; a third of them are marked. */
const BASE = 2;
const SEGMENTS = 4;

test.each<[string, number, number[]]>([
  ['few texts', 40, [2, 3, 4, 5]],
  ['few texts, of which some are forgotten', 40, [3, 5]],
  ['many texts', 40_000, [2, 3, 4, 5]],
  ['many texts, of which some are forgotten', 40_000, [3, 5]],
])('the articles of %s', (_, texts, segments) => {
  const step = Math.floor((SEGMENTS * SEGMENT) / texts);
  const articles = Uint32Array.from({ length: texts }, (_, text) => text * step);
  const marked = Uint32Array.from({ length: texts }, (_, text) => text).filter((text) => text % 3 === 0);
  const found = bitsFor(texts);
  markIds(marked, found);
  const run = { base: BASE, segments, isPartial: segments.length < SEGMENTS, parts: new Map() };
  const all = [...marked].map((text) => articles[text]! + BASE * SEGMENT);
  const expected = all.filter((id) => segments.includes(Math.floor(id / SEGMENT)));
  expect([...idsOfTexts(run, found, packed(articles))]).toEqual(expected);
  // Others found the first and the last segment.
  const bits = new Uint32Array(6 * BITS);
  const before = [1, SEGMENT * 3 + 1];
  markIds(Uint32Array.from(before), bits);
  markArticles(run, found, packed(articles), bits);
  expect([...idsOfBits(bits)]).toEqual([...new Set([...before, ...expected])].sort((a, b) => a - b));
});
