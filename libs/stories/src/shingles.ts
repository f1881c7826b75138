import { imul, mix } from './hash.js';

/** Words of a shingle. */
export const WIDTH = 3;

/** The hash of three neighbouring words. */
function shingle(a: number, b: number, c: number): number {
  return mix(imul(imul(a, 0x9e3779b1) ^ b, 0x85ebca77) ^ imul(c, 0xc2b2ae3d));
}

/** One hash for each three neighbouring words, in order, repeats included. */
export function shinglesOf(words: Uint32Array): Int32Array {
  const shingles = new Int32Array(Math.max(0, words.length - WIDTH + 1));
  for (let i = 0; i < shingles.length; i += 1) shingles[i] = shingle(words[i]!, words[i + 1]!, words[i + 2]!);
  return shingles;
}

/** How many different values a list has. */
export function countDistinct(values: Int32Array): number {
  const bits = Math.max(4, 33 - Math.clz32(values.length));
  const seen = new Int32Array(1 << bits);
  let count = 0;
  let hasZero = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (value === 0) hasZero = 1;
    let at = value >>> (32 - bits);
    while (seen[at] !== 0 && seen[at] !== value) at = (at + 1) & (seen.length - 1);
    if (seen[at] === 0 && value !== 0) {
      seen[at] = value;
      count += 1;
    }
  }
  return count + hasZero;
}
