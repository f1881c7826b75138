import { expect, test } from '@jest/globals';
import { listTest } from '../filter/list-bits.js';
import type { OneTest, Test } from '../filter/test.js';
import { Selected } from './selected.js';

const flags = (...values: number[]) => Uint8Array.from({ length: 6 }, (_, value) => (values.includes(value) ? 1 : 0));
const topics = (include: Uint8Array | null, exclude: Uint8Array | null) =>
  listTest('topics', { include, exclude }, 5, false);
const one = (column: OneTest['column']): Test => ({ kind: 'one', column, flags: flags(0, 3), key: null });
/** So many articles have each value. */
const totals = () => Int32Array.of(50, 1, 20, 300, 4000, 50_000);

const neverMade = () => {
  throw new Error('nobody asked for days');
};

test.each<[string, number, Test[]]>([
  ['all rows without a test', 256_000, []],
  ['the articles of the topics asked for, and looking for them', 1000 + 320, [topics(flags(2, 3), null)]],
  ['as many when others are excluded', 1000 + 320, [topics(flags(2, 3), flags(4))]],
  ['all rows where values are only excluded', 256_000, [topics(null, flags(5))]],
  ['all rows where having none is asked for', 256_000, [topics(flags(0, 1), null)]],
  ['those without a source as well', 1000 + 350, [one('source')]],
  ['all rows for what no totals are kept of', 256_000, [one('uploads')]],
  ['the least of several tests', 7, [one('source'), { kind: 'rows', rows: new Int32Array(7) }]],
])('there are at most %s', (_, most, tests) => {
  const selected = new Selected(0, tests, neverMade, null);
  expect(selected.atMost(256_000, { totals })).toBe(most);
});
