import { expect, test } from '@jest/globals';
import { countIds, listIds, markIds } from '@vigie/article';
import fc from 'fast-check';
import { bytesOfIds, packIds, unpackIds } from './packed-ids.js';

const upTo = (highest: number, step: number) => Array.from({ length: highest / step + 1 }, (_, at) => at * step);

test.each<[string, number[], number]>([
  ['none', [], 0],
  ['the first', [0], 1],
  ['some that are far apart', [1, 2, 129, 257], 5],
  ['distances that take a byte more', [127, 128, 256], 4],
  ['the last', [4_294_967_295], 5],
  ['some that are close', [1, 2, 3, 4, 6], 4],
  ['a ninth of many', upTo(9000, 9), 1001],
  ['a seventh of them', upTo(8400, 7), 1052],
])('%s take the bytes that they need, however they come', (_, ids, bytes) => {
  const packed = packIds(Uint32Array.from(ids));
  expect(bytesOfIds(packed)).toBe(bytes);
  expect([...listIds(unpackIds(packed))]).toEqual(ids);
  if ((ids.at(-1) ?? 0) > 1e6) return;
  const bits = new Uint32Array(((ids.at(-1) ?? 0) >>> 5) + 1);
  markIds(Uint32Array.from(ids), bits);
  const same = packIds({ bits });
  expect([bytesOfIds(same), countIds(unpackIds(same))]).toEqual([bytes, ids.length]);
  expect([...listIds(unpackIds(same))]).toEqual(ids);
});

test('gives back whatever was packed', () => {
  const id = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 60 }), (some) => {
      const ids = Uint32Array.from(some).sort();
      expect(listIds(unpackIds(packIds(ids)))).toEqual(ids);
    }),
  );
});
