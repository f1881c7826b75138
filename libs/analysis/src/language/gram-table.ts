import { brotliDecompressSync } from 'node:zlib';
import { languageGrams } from './data/language-grams.js';
import { HASH_START, hashUnit } from './gram-hash.js';

/** Open addressing: about half of the places stay free. */
const SIZE = 1 << 20;
const CODE_OF_ZERO = 48;
const MOST_SHARED = 10;

/** The frozen n-grams: what speaks for which language and how strongly. */
export interface GramTable {
  languages: readonly string[];
  /** Adds the weights of the n-gram with that hash to the scores of its languages; false when it is unknown. */
  add(hash: number, scores: Float64Array): boolean;
}

/** Entries of a place, by their number: the low bits say how many, the others where the first is. */
const COUNT_BITS = 7;
const COUNT = (1 << COUNT_BITS) - 1;

/** How many units of a text an n-gram shares with the one before, where a unit says that; -1 where it does not. */
function sharedBy(unit: number): number {
  const shared = unit - CODE_OF_ZERO;
  return shared >= 0 && shared <= MOST_SHARED ? shared : -1;
}

function countEntries(lines: readonly string[]): number {
  let entries = 0;
  for (let i = 1; i < lines.length; i += 2) {
    const line = lines[i]!;
    for (let at = 0; at < line.length; at += 1) if (sharedBy(line.charCodeAt(at)) >= 0) entries += 1;
  }
  return entries;
}

/** The places of n-grams while the text is read: entries of one n-gram are chained. */
class GramReader {
  readonly languages: string[] = [];
  /** Of each place a hash, and the number of the last entry with that, from 1. */
  readonly places = new Int32Array(2 * SIZE);
  /** Of each entry its language and its weight, a byte each. */
  readonly pairs: Uint16Array;
  /** Of each entry the number of the one before of its n-gram. */
  readonly befores: Int32Array;
  private entries = 0;

  constructor(text: string) {
    const lines = text.split('\n');
    const entries = countEntries(lines);
    this.pairs = new Uint16Array(entries);
    this.befores = new Int32Array(entries);
    for (let i = 0; i + 1 < lines.length; i += 2) {
      const [code = '', weight = ''] = lines[i]!.split(' ');
      if (this.languages.at(-1) !== code) this.languages.push(code);
      this.read(lines[i + 1]!, Number(weight));
    }
  }

  /** N-grams in order, each as a digit (how many units it shares with the one before) and the rest of it. */
  private read(line: string, weight: number): void {
    const prefixes = new Int32Array(16);
    prefixes[0] = HASH_START;
    let length = -1;
    for (let i = 0; i <= line.length; i += 1) {
      const unit = line.charCodeAt(i);
      const shared = sharedBy(unit);
      if (i === line.length || shared >= 0) {
        if (length >= 0) this.insert(prefixes[length]!, weight);
        length = shared;
      } else {
        prefixes[length + 1] = hashUnit(prefixes[length]!, unit);
        length += 1;
      }
    }
  }

  private insert(hash: number, weight: number): void {
    let place = hash & (SIZE - 1);
    while (this.places[2 * place + 1] !== 0 && this.places[2 * place] !== hash) place = (place + 1) & (SIZE - 1);
    this.pairs[this.entries] = ((this.languages.length - 1) << 8) | weight;
    this.befores[this.entries] = this.places[2 * place + 1]!;
    this.entries += 1;
    this.places[2 * place] = hash;
    this.places[2 * place + 1] = this.entries;
  }
}

/** The table as it is asked: the hash of a place beside its entries, and the entries of one n-gram side by side. */
class HashedGrams implements GramTable {
  readonly languages: readonly string[];
  private readonly places: Int32Array;
  private readonly pairs: Uint16Array;

  constructor({ languages, places, pairs, befores }: GramReader) {
    this.languages = languages;
    this.places = places;
    this.pairs = new Uint16Array(pairs.length);
    let filled = 0;
    for (let place = 0; place < SIZE; place += 1) {
      const first = filled;
      for (let entry = places[2 * place + 1]!; entry !== 0; entry = befores[entry - 1]!) {
        this.pairs[filled] = pairs[entry - 1]!;
        filled += 1;
      }
      places[2 * place + 1] = (first << COUNT_BITS) | (filled - first);
    }
  }

  add(hash: number, scores: Float64Array): boolean {
    for (let place = hash & (SIZE - 1); ; place = (place + 1) & (SIZE - 1)) {
      const packed = this.places[2 * place + 1]!;
      const count = packed & COUNT;
      if (count === 0) return false;
      if (this.places[2 * place] !== hash) continue;
      const first = packed >>> COUNT_BITS;
      for (let entry = first; entry < first + count; entry += 1) {
        const pair = this.pairs[entry]!;
        scores[pair >> 8]! += pair & 0xff;
      }
      return true;
    }
  }
}

let table: GramTable | null = null;

/** The table of frozen n-grams, unpacked when it is first needed. */
export function gramTable(): GramTable {
  table ??= new HashedGrams(
    new GramReader(brotliDecompressSync(Buffer.from(languageGrams, 'base64')).toString('utf8')),
  );
  return table;
}
