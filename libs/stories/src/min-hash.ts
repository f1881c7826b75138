import { imul, mix } from './hash.js';

/** Rows of a band: texts that share a share J of their shingles share a band with probability J³. */
export const ROWS = 3;
/** Bands of the whole text: 1 − (1 − .5³)^42 = .996 of the pairs with J = .5 share one. */
export const BANDS = 42;
/** Bands of the beginning alone, by which a text is found that was cut to a fraction of it. */
const LEAD_BANDS = 6;
const LEAD_SHINGLES = 58;
export const PERMUTATIONS = ROWS * BANDS;

const factors = Int32Array.from({ length: PERMUTATIONS }, (_, i) => mix(2 * i + 1) | 1);
const offsets = Int32Array.from({ length: PERMUTATIONS }, (_, i) => mix(0x9e3779b9 ^ (i + 1)));

/** The least value of each of the first `count` permutations over `shingles[0, end)`; three at a time, a band, keep the processor busy. */
function minima(shingles: Int32Array, end: number, count: number): Int32Array {
  const least = new Int32Array(count);
  for (let i = 0; i < count; i += ROWS) {
    const [factorA, factorB, factorC] = [factors[i]! | 0, factors[i + 1]! | 0, factors[i + 2]! | 0];
    const [offsetA, offsetB, offsetC] = [offsets[i]! | 0, offsets[i + 1]! | 0, offsets[i + 2]! | 0];
    let leastA = 0x7fffffff;
    let leastB = 0x7fffffff;
    let leastC = 0x7fffffff;
    for (let j = 0; j < end; j += 1) {
      const shingle = shingles[j]! | 0;
      const valueA = (imul(shingle, factorA) + offsetA) | 0;
      const valueB = (imul(shingle, factorB) + offsetB) | 0;
      const valueC = (imul(shingle, factorC) + offsetC) | 0;
      if (valueA < leastA) leastA = valueA;
      if (valueB < leastB) leastB = valueB;
      if (valueC < leastC) leastC = valueC;
    }
    least[i] = leastA;
    least[i + 1] = leastB;
    least[i + 2] = leastC;
  }
  return least;
}

function bandKeys(least: Int32Array, salt: number, keys: Uint32Array, at: number): void {
  for (let band = 0; band * ROWS < least.length; band += 1) {
    let key = mix(salt + band);
    for (let row = 0; row < ROWS; row += 1) key = mix(key ^ least[band * ROWS + row]!);
    keys[at + band] = key;
  }
}

/** The keys under which a text is found, and one byte of each least value. */
export function minHash(shingles: Int32Array): { keys: Uint32Array; bytes: Uint8Array } {
  const least = minima(shingles, shingles.length, PERMUTATIONS);
  const lead =
    shingles.length <= LEAD_SHINGLES
      ? least.subarray(0, LEAD_BANDS * ROWS)
      : minima(shingles, LEAD_SHINGLES, LEAD_BANDS * ROWS);
  const keys = new Uint32Array(BANDS + LEAD_BANDS);
  bandKeys(least, 1, keys, 0);
  bandKeys(lead, 1001, keys, BANDS);
  // The low bits of a product with an odd factor say little: the byte is taken from a mixed value.
  const bytes = new Uint8Array(PERMUTATIONS);
  for (let i = 0; i < PERMUTATIONS; i += 1) bytes[i] = mix(least[i]!);
  return { keys, bytes };
}
