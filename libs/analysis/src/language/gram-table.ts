import { brotliDecompressSync } from 'node:zlib';
import { languageGrams } from './data/language-grams.js';
import { HASH_START, hashUnit } from './gram-hash.js';

/** Open addressing: about half of the places stay free. */
const SIZE = 1 << 20;
const NO_ENTRY = -1;
const CODE_OF_ZERO = 48;

/** The frozen n-grams: what speaks for which language and how strongly. */
export interface GramTable {
  languages: readonly string[];
  /** Adds the weights of the n-gram with that hash to the scores of its languages; false when it is unknown. */
  add(hash: number, scores: Float64Array): boolean;
}

/** Entries of a place, by their number: the low bits say how many, the others where the first is. */
const COUNT_BITS = 7;
const COUNT = (1 << COUNT_BITS) - 1;

/** The places of n-grams while the text is read: entries of one n-gram are chained. */
class GramReader {
  readonly languages: string[] = [];
  readonly hashes = new Int32Array(SIZE);
  readonly heads = new Int32Array(SIZE).fill(NO_ENTRY);
  /** Of each entry its language and its weight, a byte each. */
  readonly pairs: Uint16Array;
  readonly next: Int32Array;
  entries = 0;

  constructor(text: string) {
    // An entry takes at least two units of the text.
    const most = text.length >> 1;
    this.pairs = new Uint16Array(most);
    this.next = new Int32Array(most);
    const lines = text.split('\n');
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
      const shared = unit - CODE_OF_ZERO;
      if (i === line.length || (shared >= 0 && shared <= 10)) {
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
    while (this.heads[place] !== NO_ENTRY && this.hashes[place] !== hash) place = (place + 1) & (SIZE - 1);
    this.hashes[place] = hash;
    this.pairs[this.entries] = ((this.languages.length - 1) << 8) | weight;
    this.next[this.entries] = this.heads[place]!;
    this.heads[place] = this.entries;
    this.entries += 1;
  }
}

/** The table as it is asked: the hash of a place beside its entries, and the entries of one n-gram side by side. */
class HashedGrams implements GramTable {
  readonly languages: readonly string[];
  private readonly places = new Int32Array(2 * SIZE);
  private readonly pairs: Uint16Array;

  constructor({ languages, hashes, heads, pairs, next, entries }: GramReader) {
    this.languages = languages;
    this.pairs = new Uint16Array(entries);
    let filled = 0;
    for (let place = 0; place < SIZE; place += 1) {
      const first = filled;
      for (let entry = heads[place]!; entry !== NO_ENTRY; entry = next[entry]!) {
        this.pairs[filled] = pairs[entry]!;
        filled += 1;
      }
      this.places[2 * place] = hashes[place]!;
      this.places[2 * place + 1] = (first << COUNT_BITS) | (filled - first);
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
