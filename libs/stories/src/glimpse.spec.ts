import { describe, expect, it } from '@jest/globals';
import { agree, GLIMPSE_WORDS, glimpseOf } from './glimpse.js';

/** The places of a glimpse's values among those of a text. */
const PLACES = Array.from({ length: 48 }, (_, i) => (i < 42 ? 3 * i : 3 * (i - 42) + 1));

/** A text whose values differ by `other` from those of all, but for some in the glimpse. */
function outline(same: readonly number[], other: number, size = 100) {
  const bytes = Uint8Array.from({ length: 126 }, (_, i) => (7 * i) ^ other);
  for (const i of same) bytes[PLACES[i]!]! ^= other;
  return { size, bytes };
}
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const all = glimpseOf(outline(numbers(0, 48), 0));

describe('glimpses', () => {
  it.each([
    [numbers(0, 48), true],
    [numbers(0, 8), true],
    [numbers(28, 36), true],
    [numbers(40, 48), true],
    [numbers(0, 7), false],
    [numbers(29, 36), false],
    [numbers(41, 48), false],
    [[], false],
  ])('agree in the values %j: %s', (same, expected) => {
    for (const other of [1, 2, 4, 8, 16, 31]) {
      const others = glimpseOf(outline(same, other));
      expect([agree(all, others), agree(others, all)]).toEqual([expected, expected]);
    }
  });

  it('agree where one text is much shorter', () => {
    const sizes = [39, 40, 250, 251, 70_000];
    const told = sizes.map((size) => agree(all, glimpseOf(outline([], 31, size))));
    expect(told).toEqual([true, false, false, true, true]);
  });

  it('are told wherever they stand among others', () => {
    const others = new Uint32Array(3 * GLIMPSE_WORDS);
    for (const place of [0, 1, 2]) others.set(place === 1 ? all : glimpseOf(outline([], 31)), place * GLIMPSE_WORDS);
    expect([0, 1, 2].map((place) => agree(all, others, place * GLIMPSE_WORDS))).toEqual([false, true, false]);
  });

  it('have five bits of a value, and nothing of the values beside it', () => {
    const { bytes } = outline(numbers(0, 48), 0);
    const others = bytes.map((value, i) => (PLACES.includes(i) ? value ^ 0xe0 : 255 - value));
    expect(glimpseOf({ size: 100, bytes: others })).toEqual(all);
  });
});
