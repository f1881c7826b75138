import { mix } from './hash.js';

const BITS_A_KEY = 12;
/** A block is one line of the processor's cache, so that a look costs one wait for memory. */
const WORDS_A_BLOCK = 16;
const PROBES = 6;
/** A mixed number has bits for three probes of nine bits each, so two numbers are mixed from a key. */
const FIRST = 0x5bd1e995;
const SECOND = 0x27d4eb2f;

/**
 * The words of a filter (a Bloom filter in blocks) for so many keys: of one that was not put in it says "perhaps" once in about
 * 200 times, with 8 bits a key once in about 35, else "no".
 */
export function emptyFilter(count: number, bitsAKey = BITS_A_KEY): Uint32Array {
  return new Uint32Array(Math.max(1, Math.ceil((count * bitsAKey) / (WORDS_A_BLOCK * 32))) * WORDS_A_BLOCK);
}

/** Puts keys into a filter. */
export function putIn(filter: Uint32Array, keys: Uint32Array): void {
  for (let i = 0; i < keys.length; i += 1) {
    const block = blockOf(filter, keys[i]!);
    let bits = mix(keys[i]! ^ FIRST);
    for (let probe = 0; probe < PROBES; probe += 1) {
      if (probe === PROBES / 2) bits = mix(keys[i]! ^ SECOND);
      filter[block + ((bits >>> 5) & 15)]! |= 1 << (bits & 31);
      bits >>>= 9;
    }
  }
}

/** Whether a key may have been put into a filter; never wrong with "no". */
export function mayHold(filter: Uint32Array, key: number): boolean {
  const block = blockOf(filter, key);
  let bits = mix(key ^ FIRST);
  for (let probe = 0; probe < PROBES; probe += 1) {
    if (probe === PROBES / 2) bits = mix(key ^ SECOND);
    if ((filter[block + ((bits >>> 5) & 15)]! & (1 << (bits & 31))) === 0) return false;
    bits >>>= 9;
  }
  return true;
}

function blockOf(filter: Uint32Array, key: number): number {
  return Math.floor((mix(key ^ 0x165667b1) / 2 ** 32) * (filter.length / WORDS_A_BLOCK)) * WORDS_A_BLOCK;
}
