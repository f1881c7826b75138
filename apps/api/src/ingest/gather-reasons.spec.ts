import { expect, test } from '@jest/globals';
import type { ReasonRow } from '@vigie/storage';
import { gatherReasons } from './gather-reasons.js';

const row = (code: string, kind: number, count: number): ReasonRow => ({
  outcome: 'rejected',
  code,
  kind: String(kind),
  count,
  first: `Kind ${kind}. Send it again.`,
  last: `Kind ${kind}. Send it again.`,
});
const many = Array.from({ length: 41 }, (_, kind) => row('damaged', kind, 2));

test('kinds stay apart, the most frequent first, until nobody would read them all', () => {
  const few = [row('empty', 0, 50), ...many.slice(1)];
  expect(gatherReasons(few).map(({ count }) => count)).toEqual(few.map(({ count }) => count));
  expect(gatherReasons([row('empty', 0, 50), ...many])).toEqual([
    { outcome: 'rejected', code: 'damaged', kind: null, count: 82, message: 'Kind …. Send it again.' },
    { outcome: 'rejected', code: 'empty', kind: '0', count: 50, message: 'Kind 0. Send it again.' },
  ]);
});

test.each([
  ['Send it again.', 'The reasons differ from one document to the next. Send it again.'],
  ['', 'The reasons differ from one document to the next.'],
])('of kinds that nobody would read all is told what all of them say: %j', (advice, message) => {
  const kinds = many.map((kind, index) => {
    const text = index < 2 ? `Its menu is too long. ${advice}` : `Its ${'x'.repeat(index)} is missing. ${advice}`;
    return { ...kind, first: text.trim(), last: text.trim() };
  });
  expect(gatherReasons(kinds)).toMatchObject([{ count: 82, message }]);
});
