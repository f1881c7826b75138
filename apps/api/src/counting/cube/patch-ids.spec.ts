import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { patchIds } from './patch-ids.js';

test.each([
  [[], [], [], []],
  [[1, 5, 9], [], [], [1, 5, 9]],
  [[1, 5, 9], [5], [], [1, 9]],
  [[1, 5, 9], [5], [5], [1, 5, 9]],
  [[5], [9, 1], [9, 1], [1, 5, 9]],
  [[], [3, 4294967295], [4294967295], [4294967295]],
])('%j, of which %j changed and %j are found: %j', (ids, changed, found, expected) => {
  expect([...patchIds(Uint32Array.from(ids), changed, found)]).toEqual(expected);
});

test('is what would be found anew', () => {
  const id = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.uniqueArray(id), fc.uniqueArray(id), (before, changed, now) => {
      const rest = before.filter((one) => !changed.includes(one));
      const found = now.filter((one) => changed.includes(one));
      const ids = Uint32Array.from(before).sort();
      expect([...patchIds(ids, changed, Uint32Array.from(found))]).toEqual([...rest, ...found].sort((a, b) => a - b));
    }),
  );
});
