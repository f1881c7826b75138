import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packIds, unpackIds } from './packed-ids.js';

test.each<[number[], number]>([
  [[], 0],
  [[0], 1],
  [[1, 2, 129, 257], 5],
  [[127, 128, 256], 4],
  [[4_294_967_295], 5],
])('%j takes %d bytes', (ids, bytes) => {
  const packed = packIds(Uint32Array.from(ids));
  expect(packed.bytes).toHaveLength(bytes);
  expect([...unpackIds(packed)]).toEqual(ids);
});

test('gives back whatever was packed', () => {
  const id = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 60 }), (some) => {
      const ids = Uint32Array.from(some).sort();
      expect(unpackIds(packIds(ids))).toEqual(ids);
    }),
  );
});
