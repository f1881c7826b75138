import { describe, expect, it } from '@jest/globals';
import { mayBeSame } from './may-be-same.js';
import type { Print } from './sketch.js';

const print = (figures: number[], more: Partial<Print> = {}): Print => ({
  size: 100,
  bytes: new Uint8Array(126).fill(7),
  quotes: new Uint16Array(0),
  figures: Uint16Array.from(figures),
  isComplete: true,
  ...more,
});
const quotes = Uint16Array.of(3);
const SERIES = { isOneSource: true, isApart: true, isFar: false };
const OTHERS = { isOneSource: false, isApart: true, isFar: false };

describe('whether two texts are worth comparing', () => {
  it.each([
    ['the same figures', print([1, 2, 3]), print([1, 2, 3]), true, true],
    ['no figures', print([]), print([]), true, true],
    ['one figure changed', print([1]), print([2]), false, true],
    ['all figures changed', print([1, 2, 3]), print([4, 5, 6]), false, false],
    ['nearly half of them kept', print([1, 2, 3, 4, 5, 6, 7]), print([1, 2, 3, 14, 15, 16, 17]), false, true],
    ['half of them kept', print([1, 2, 3, 4]), print([1, 2, 5, 6]), true, true],
    ['other figures, the same quoted', print([1, 2, 3], { quotes }), print([4, 5, 6], { quotes }), true, true],
    ['not all figures known', print([1, 2, 3], { isComplete: false }), print([4, 5, 6]), true, true],
    ['other words', print([]), print([], { bytes: new Uint8Array(126).fill(8) }), false, false],
    ['only the same as a whole', print([], { bytes: new Uint8Array(0) }), print([]), false, false],
  ])('%s', (_, a, b, inSeries, elsewhere) => {
    expect([mayBeSame(a, b, () => SERIES), mayBeSame(a, b, () => OTHERS)]).toEqual([inSeries, elsewhere]);
    expect([mayBeSame(b, a, () => SERIES), mayBeSame(b, a, () => OTHERS)]).toEqual([inSeries, elsewhere]);
  });

  it('asks how they stand to each other only where that decides', () => {
    const unasked = () => {
      throw new Error('asked');
    };
    expect(mayBeSame(print([1, 2, 3]), print([4, 5, 6]), unasked)).toBe(false);
    expect(mayBeSame(print([1, 2, 3, 4]), print([1, 2, 5, 6]), unasked)).toBe(true);
  });
});
