import { expect, test } from '@jest/globals';
import { shorten } from './shorten.js';

const long = 'word '.repeat(200).trim();
const same = (text: string) => ({ kind: 'same', text }) as const;
const added = { kind: 'added', text: ' new' } as const;

test.each([
  ['a short text stays whole', [same('a few words'), added], ['none', 'none']],
  ['what stands before the first change is left out', [same(long), added], ['start', 'none']],
  ['what stands after the last change is left out', [added, same(long)], ['none', 'end']],
  ['the middle between two changes is left out', [added, same(long), added], ['none', 'middle', 'none']],
  ['a part without changes is left out as a whole', [same(long)], ['all']],
])('%s', (_, pieces, cuts) => {
  expect(shorten(pieces).map(({ cut }) => cut)).toEqual(cuts);
});

test('words are never torn, and what was changed is never cut', () => {
  const [, before, change] = shorten([added, same(long), { kind: 'removed', text: long }]);
  expect(`${before?.text} ${before?.tail}`).toMatch(/^(?:word *)+$/);
  expect(before?.text.length).toBeLessThan(150);
  expect(change?.text).toBe(long);
});

test('text without spaces is cut as well', () => {
  const [piece] = shorten([same('沙'.repeat(1000)), added]);
  expect(piece?.tail).toHaveLength(140);
});
