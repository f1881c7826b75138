import { expect, test } from '@jest/globals';
import { GlimpseShelf } from './glimpse-shelf.js';

const glimpse = Uint32Array.of(1, 2, 3, 4, 5, 6, 7, 100 << 16);
const other = glimpse.map((word, at) => (at < 7 ? ~word : word + 0xffff));

test('tells texts by their glimpses, and says where it has none', () => {
  const shelf = new GlimpseShelf();
  for (const id of [1, 1023, 1024, 5000]) shelf.put(id, glimpse);
  shelf.put(2, other);
  const ids = [0, 1, 2, 3, 1023, 1024, 1025, 4999, 5000];
  expect(ids.filter((id) => shelf.has(id))).toEqual([1, 2, 1023, 1024, 5000]);
  expect(ids.filter((id) => shelf.agree(glimpse, id))).toEqual([1, 1023, 1024, 5000]);
});

test('keeps the newest', () => {
  const shelf = new GlimpseShelf(2);
  expect([1, 1030, 3000, 1031, 5].map((id) => shelf.put(id, glimpse))).toEqual([true, true, true, true, false]);
  expect([1, 5, 1030, 1031, 3000].filter((id) => shelf.has(id))).toEqual([1030, 1031, 3000]);
});
