import { brotliDecompressSync } from 'node:zlib';
import { eldLanguages, eldTable } from './data/eld-table.js';
import { HASH_START, hashUnit } from './gram-hash.js';

/** Open addressing: more than a third of the places stay free. */
const SIZE = 1 << 17;
const LETTER_BITS = 0x10000 / 8;
const BYTES = 256;
/** Weights are frozen less this, which every one of them has. */
const LEAST_WEIGHT = 53;
/** Of an entry, the low bits are its weight and the others its language; of a place, how many entries and which is the first. */
const WEIGHT_BITS = 9;
const COUNT_BITS = 6;

/** The first place to look for a run. */
export function placeOfRun(low: number, high: number): number {
  const hash = hashUnit(hashUnit(HASH_START, low), high);
  return hash ^ (hash >>> 15);
}

/**
 * The n-grams of ELD: runs of at most six bytes. A run is asked for as two numbers, its first four bytes and the other two,
 * the first byte lowest; as all of it is compared, no other run is taken for it.
 *
 * Frozen, they are the number of runs in four bytes; a bit for each UTF-16 unit, whether it is a letter; what each byte is
 * read as; then, in columns over all runs, their first to sixth bytes (0 past the end) and the number of their languages;
 * last the places of these languages, run after run, and their weights.
 */
export class ByteRunTable {
  readonly languages = eldLanguages;
  private readonly letters: Uint8Array;
  private readonly readAs: Uint8Array;
  private readonly lows = new Int32Array(SIZE);
  private readonly highs = new Uint16Array(SIZE);
  private readonly places = new Int32Array(SIZE);
  private readonly entries: Uint16Array;

  constructor(frozen: Buffer) {
    const runs = frozen.readUInt32LE(0);
    let at = 4;
    const column = (length: number) => {
      at += length;
      return frozen.subarray(at - length, at);
    };
    // Copies, so that the rest of what is unpacked is not kept.
    this.letters = Uint8Array.from(column(LETTER_BITS));
    this.readAs = Uint8Array.from(column(BYTES));
    const [a, b, c, d, e, f] = [column(runs), column(runs), column(runs), column(runs), column(runs), column(runs)];
    const counts = column(runs);
    const languages = column((frozen.length - at) / 2);
    this.entries = new Uint16Array(languages.length);
    for (let i = 0; i < languages.length; i += 1)
      this.entries[i] = (languages[i]! << WEIGHT_BITS) | (frozen[at + i]! + LEAST_WEIGHT);
    let first = 0;
    for (let i = 0; i < runs; i += 1) {
      const low = a[i]! | (b[i]! << 8) | (c[i]! << 16) | (d[i]! << 24);
      this.put(low, e[i]! | (f[i]! << 8), (first << COUNT_BITS) | counts[i]!);
      first += counts[i]!;
    }
  }

  isLetter(unit: number): boolean {
    return (this.letters[unit >> 3]! & (1 << (unit & 7))) !== 0;
  }

  /** Bytes that ELD does not tell apart are one. */
  byte(byte: number): number {
    return this.readAs[byte]!;
  }

  /** Adds the weights of a run to the sums of its languages. */
  add(low: number, high: number, sums: Int32Array): void {
    for (let place = placeOfRun(low, high) & (SIZE - 1); ; place = (place + 1) & (SIZE - 1)) {
      const packed = this.places[place]!;
      if (packed === 0) return;
      if (this.lows[place] !== low || this.highs[place] !== high) continue;
      const first = packed >>> COUNT_BITS;
      const end = first + (packed & ((1 << COUNT_BITS) - 1));
      for (let i = first; i < end; i += 1) {
        const entry = this.entries[i]!;
        sums[entry >> WEIGHT_BITS]! += entry & ((1 << WEIGHT_BITS) - 1);
      }
      return;
    }
  }

  private put(low: number, high: number, packed: number): void {
    let place = placeOfRun(low, high) & (SIZE - 1);
    while (this.places[place] !== 0) place = (place + 1) & (SIZE - 1);
    this.lows[place] = low;
    this.highs[place] = high;
    this.places[place] = packed;
  }
}

let table: ByteRunTable | null = null;

/** The table of ELD, unpacked when it is first needed. */
export function byteRunTable(): ByteRunTable {
  table ??= new ByteRunTable(brotliDecompressSync(Buffer.from(eldTable, 'base64')));
  return table;
}
