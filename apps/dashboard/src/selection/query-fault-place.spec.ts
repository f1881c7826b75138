import { expect, test } from '@jest/globals';
import { cutAtFault, isUnfinished } from './query-fault-place.js';

test.each([
  ['a OR OR b', 5, 7, ['a OR ', 'OR', ' b']],
  ['a', 0, 1, ['', 'a', '']],
  ['date:>=', 7, 7, ['date:>', '=', '']],
  ['𝔘𝔫', 4, 4, ['𝔘', '𝔫', '']],
  ['𝔘', 2, 2, ['', '𝔘', '']],
  ['', 0, 0, ['', '', '']],
  ['abc', 2, 9, ['ab', 'c', '']],
  ['abc', 9, 12, ['ab', 'c', '']],
  ['نيجر AND', 5, 8, ['نيجر ', 'AND', '']],
])('%s is cut at %i–%i', (text, start, end, pieces) => {
  expect(cutAtFault(text, { start, end })).toEqual(pieces);
});

test.each([
  ['niger AND', { start: 6, end: 9 }, 'niger', true],
  ['niger AND ', { start: 6, end: 9 }, 'niger', true],
  ['(niger OR ma', { start: 0, end: 1 }, '(niger OR ma)', true],
  ['"coup d', { start: 0, end: 7 }, '"coup d"', true],
  ['titel:niger', { start: 0, end: 6 }, 'title:niger', false],
  ['AND niger', { start: 0, end: 3 }, 'niger', false],
  ['na*ve mali', { start: 2, end: 3 }, 'na* mali', false],
  ['a)', undefined, undefined, true],
])('%s is unfinished: %j', (text, position, suggestion, expected) => {
  const fault = { path: 'q', message: 'a fault', ...(position && { position }), ...(suggestion && { suggestion }) };
  expect(isUnfinished(text, fault)).toBe(expected);
});
