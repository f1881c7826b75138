import { describe, expect, test } from '@jest/globals';
import { mix } from './hash.js';
import { mayBeSame } from './may-be-same.js';
import { minHash } from './min-hash.js';
import { readPrint, sketchOf } from './sketch.js';
import type { StoryText } from './story-text.js';

const APART = { isOneSource: false, isApart: false, isFar: false };

function text(words: readonly number[]): StoryText {
  return { words: Uint32Array.from(words), parts: new Uint8Array(words.length), isShort: false };
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => mix(from + at));

describe('keys', () => {
  test.each([
    [0.3, 0.6, 0.76],
    [0.5, 0.98, 1],
    [0.8, 1, 1],
    [0.05, 0, 0.02],
  ])('are shared by pairs with Jaccard %d as often as the theory says', (jaccard, least, most) => {
    let shared = 0;
    const [rounds, size] = [400, 400];
    for (let round = 0; round < rounds; round += 1) {
      // Of two sets of n that share s, the Jaccard is s / (2n - s); the heads are different, so only the whole texts count.
      const common = Math.round((2 * size * jaccard) / (1 + jaccard));
      const of = (side: number) => [
        ...numbers((round * 4 + side) * 1e5, size - common),
        ...numbers((round * 4 + 2) * 1e5, common),
      ];
      const [a, b] = [minHash(Int32Array.from(of(0))), minHash(Int32Array.from(of(1)))];
      if (a.keys.some((key) => b.keys.includes(key))) shared += 1;
    }
    expect(shared / rounds).toBeGreaterThanOrEqual(least);
    expect(shared / rounds).toBeLessThanOrEqual(most);
  });

  test('find a text that was cut to a seventh of it', () => {
    const whole = numbers(1, 700);
    const [a, b] = [sketchOf(text(whole))!, sketchOf(text(whole.slice(0, 100)))!];
    expect(a.keys.some((key) => b.keys.includes(key))).toBe(true);
    expect(mayBeSame(readPrint(a.print), readPrint(b.print), () => APART)).toBe(true);
  });
});

describe('a sketch', () => {
  test('of nothing is none, and of a few words has no keys', () => {
    expect(sketchOf(text([]))).toBeNull();
    expect(sketchOf(text(numbers(0, 19)))?.keys).toHaveLength(0);
    expect(sketchOf(text(numbers(0, 20)))?.keys).toHaveLength(48);
  });

  test('is the same for the same words read the same way only', () => {
    const one = sketchOf(text(numbers(0, 50)))!;
    expect(sketchOf(text(numbers(0, 50)))).toEqual(one);
    expect(sketchOf(text(numbers(0, 51)))!.digest).not.toBe(one.digest);
    const capitals = text(numbers(0, 50));
    capitals.parts[7] = 2;
    expect(sketchOf(capitals)!.digest).not.toBe(one.digest);
    expect(sketchOf(capitals)!.keys).toEqual(one.keys);
  });

  test('keeps figures and quotations', () => {
    const told = text(numbers(0, 30));
    told.parts.set([1, 1, 4, 4, 4, 4, 0, 5]);
    const print = readPrint(sketchOf(told)!.print);
    expect([print.size, print.figures.length, print.quotes.length, print.isComplete]).toEqual([28, 3, 3, true]);
  });

  test('with too many figures says so', () => {
    const told = text(numbers(0, 80));
    told.parts.fill(1);
    expect(readPrint(sketchOf(told)!.print)).toMatchObject({ isComplete: false, figures: { length: 48 } });
  });

  test('of a million equal words is made in no more than linear time', () => {
    expect(readPrint(sketchOf(text(Array.from({ length: 1_000_000 }, () => 7)))!.print).size).toBe(1);
  });
});
