import { expect, test } from '@jest/globals';
import { imul, mix } from './hash.js';
import { LeastValues } from './least-values.js';

const [factors, offsets] = [3, 7].map((seed) => Int32Array.from({ length: 126 }, (_, i) => mix(i * seed + 1)));
const values = new LeastValues(factors!, offsets!);

test.each([
  [1, 126],
  [17, 18],
  [340, 126],
  [340, 1],
  [16_000, 18],
  [0, 5],
])('of %d shingles are those of each permutation by itself, of %d', (length, count) => {
  const shingles = Int32Array.from({ length }, (_, i) => mix(i + 5));
  const least = Array.from({ length: count }, (_, i) => {
    return shingles.reduce((a, shingle) => Math.min(a, (imul(shingle, factors![i]!) + offsets![i]!) | 0), 0x7fffffff);
  });
  expect(Array.from(values.of(shingles, count))).toEqual(least);
});
