import { expect, test } from '@jest/globals';
import { listIds } from '@vigie/article';
import fc from 'fast-check';
import { foundInAny, inAny, inBoth, without } from './id-lists.js';

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 60 });
const ascending = (list: number[]) => list.sort((a, b) => a - b);

test.each([0, 31, 1_000_000, 4_294_966_000])('lists of ids from %i on are put together as sets are', (from) => {
  const list = (some: number[]) => Uint32Array.from(some, (id) => id + from);
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 4 }), ids, ids, (lists, some, others) => {
      const all = ascending([...new Set(lists.flat())]);
      expect(inAny(lists.map(list))).toEqual(list(all));
      const [a, b] = [ascending(some), ascending(others)];
      expect(inBoth(list(a), list(b))).toEqual(list(a.filter((id) => b.includes(id))));
      expect(without(list(a), list(b))).toEqual(list(a.filter((id) => !b.includes(id))));
    }),
  );
});

test.each<[number[][], number[][], number[]]>([
  [[[3, 1], [2]], [], [1, 2, 3]],
  [[], [[40, 1]], [1, 40]],
  [
    [[90, 5]],
    [
      [40, 1],
      [5, 200],
    ],
    [1, 5, 40, 90, 200],
  ],
  [[[4_000_000_000]], [[7]], [7, 4_000_000_000]],
  [[], [], []],
])('ids %j and bits of %j are %j together', (lists, bits, all) => {
  const asBits = (ids: number[]) => {
    const marks = new Uint32Array((Math.max(...ids) >>> 5) + 1);
    for (const id of ids) marks[id >>> 5]! |= 1 << (id & 31);
    return { bits: marks };
  };
  const found = foundInAny([...lists.map((ids) => Uint32Array.from(ids)), ...bits.map(asBits)]);
  expect([...listIds(found)]).toEqual(all);
});
