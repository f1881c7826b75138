import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inAny, inBoth, without } from './id-lists.js';

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
