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

class HashedGrams implements GramTable {
  readonly languages: string[] = [];
  private readonly hashes = new Int32Array(SIZE);
  private readonly heads = new Int32Array(SIZE).fill(NO_ENTRY);
  /** Entries of one n-gram are chained: its language, its weight and where the next one is. */
  private readonly language: Uint8Array;
  private readonly weight: Uint8Array;
  private readonly next: Int32Array;
  private entries = 0;

  constructor(text: string) {
    // An entry takes at least two units of the text.
    const most = text.length >> 1;
    this.language = new Uint8Array(most);
    this.weight = new Uint8Array(most);
    this.next = new Int32Array(most);
    const lines = text.split('\n');
    for (let i = 0; i + 1 < lines.length; i += 2) {
      const [code = '', weight = ''] = lines[i]!.split(' ');
      if (this.languages.at(-1) !== code) this.languages.push(code);
      this.read(lines[i + 1]!, Number(weight));
    }
  }

  add(hash: number, scores: Float64Array): boolean {
    let entry = this.heads[this.place(hash)]!;
    if (entry === NO_ENTRY) return false;
    for (; entry !== NO_ENTRY; entry = this.next[entry]!) scores[this.language[entry]!]! += this.weight[entry]!;
    return true;
  }

  private place(hash: number): number {
    let place = hash & (SIZE - 1);
    while (this.heads[place] !== NO_ENTRY && this.hashes[place] !== hash) place = (place + 1) & (SIZE - 1);
    return place;
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
    const place = this.place(hash);
    this.hashes[place] = hash;
    this.language[this.entries] = this.languages.length - 1;
    this.weight[this.entries] = weight;
    this.next[this.entries] = this.heads[place]!;
    this.heads[place] = this.entries;
    this.entries += 1;
  }
}

let table: GramTable | null = null;

/** The table of frozen n-grams, unpacked when it is first needed. */
export function gramTable(): GramTable {
  table ??= new HashedGrams(brotliDecompressSync(Buffer.from(languageGrams, 'base64')).toString('utf8'));
  return table;
}
