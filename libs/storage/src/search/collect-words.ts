import { setImmediate as others } from 'node:timers/promises';
import { grouped } from './grouped.js';
import { type PackedWord, PLACE_BITS, packWord } from './packed-words.js';

/** A place also says how much its word weighs, in the bits above. */
const PLACE = 2 ** PLACE_BITS - 1;

/** Places that are held at most, in 8 bytes each: three times those of usual articles. */
const MOST = 1 << 24;

/**
 * Collects which texts of a segment have which words, and where, from the vectors of texts given in ascending order. Of a segment
 * with too many places only the texts are kept: its words are found by the index then.
 */
export class CollectedWords {
  /** How many texts were given. */
  texts = 0;
  private numbers = new Map<string, number>([['', 0]]);
  private words = new GrowingList();
  private codes = new GrowingList();
  private isFull = false;

  constructor(private readonly most = MOST) {}

  /** Takes a text as `tsvectorsend` writes its vector; `article` counts from the beginning of the segment. */
  add(article: number, vector: Buffer): void {
    this.texts++;
    const code = article << PLACE_BITS;
    this.note(0, code);
    if (this.isFull) return;
    let at = 4;
    for (let left = vector.readInt32BE(0); left > 0; left--) {
      const end = vector.indexOf(0, at);
      const word = this.numberOf(vector.toString('latin1', at, end));
      let places = (vector[end + 1]! << 8) | vector[end + 2]!;
      at = end + 3;
      if (places === 0) this.note(word, code);
      for (; places > 0; places--) {
        this.note(word, code | (((vector[at]! << 8) | vector[at + 1]!) & PLACE));
        at += 2;
      }
    }
    if (this.codes.length > this.most) this.keepTexts();
  }

  /** Whether all words were kept. */
  get isComplete(): boolean {
    return !this.isFull;
  }

  /**
   * All words by the order of their bytes. The first one is '', which all texts have. Takes some hundred milliseconds in all, and lets
   * others have their turn.
   */
  async *packed(): AsyncIterable<CollectedWord> {
    const ends = new Uint32Array(this.numbers.size);
    for await (const words of inTurns(this.words.parts)) for (let at = 0; at < words.length; at++) ends[words[at]!]!++;
    let sum = 0;
    for (let word = 0; word < ends.length; word++) {
      const count = ends[word]!;
      ends[word] = sum;
      sum += count;
    }
    const sorted = new Uint32Array(sum);
    const [allWords, allCodes] = [this.words.parts, this.codes.parts];
    for await (const part of inTurns(allWords.keys())) {
      const [words, codes] = [allWords[part]!, allCodes[part]!];
      for (let at = 0; at < words.length; at++) {
        sorted[ends[words[at]!]!++] = codes[at]!;
      }
    }
    let packed = 0;
    for await (const names of inTurns(this.byFirstByte()))
      for (const name of names) {
        const word = this.numbers.get(name)!;
        const [start, end] = [word === 0 ? 0 : ends[word - 1]!, ends[word]!];
        const bytes = Buffer.from(name, 'latin1');
        yield { bytes, lexeme: bytes.toString('utf8'), count: end - start, ...packWord(sorted.subarray(start, end)) };
        packed += end - start;
        if (packed <= TURN) continue;
        packed = 0;
        await others();
      }
  }

  /** All words in their order, in parts of which each is sorted in a few milliseconds. */
  private *byFirstByte(): Iterable<string[]> {
    const groups = grouped(this.numbers.keys(), (name) => name.charCodeAt(0));
    for (const first of [...groups.keys()].sort((a, b) => a - b)) yield groups.get(first)!.sort();
  }

  private keepTexts(): void {
    const [words, codes] = [this.words.parts, this.codes.parts];
    this.isFull = true;
    this.numbers = new Map([['', 0]]);
    this.words = new GrowingList();
    this.codes = new GrowingList();
    words.forEach((part, number) => {
      part.forEach((word, at) => {
        if (word === 0) this.note(0, codes[number]![at]!);
      });
    });
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.numbers.size);
    return this.numbers.size - 1;
  }

  private note(word: number, code: number): void {
    this.words.add(word);
    this.codes.add(code);
  }
}

/** A word of a segment; it stands at so many places, where texts without places count as one. */
export interface CollectedWord extends PackedWord {
  lexeme: string;
  bytes: Buffer;
  count: number;
}

/** Places that are gone through at once: a few milliseconds. */
const TURN = 1 << 16;

/** The same one by one, with a turn for others between them. */
async function* inTurns<Part>(parts: Iterable<Part>): AsyncIterable<Part> {
  for (const part of parts) {
    yield part;
    await others();
  }
}

/** Numbers of four bytes, of which nobody knows how many there will be. */
class GrowingList {
  private readonly full: Uint32Array[] = [];
  private last = new Uint32Array(TURN);
  private used = 0;

  get length(): number {
    return this.full.length * TURN + this.used;
  }

  /** All numbers, in parts of which lists of the same length have the same. */
  get parts(): Uint32Array[] {
    return [...this.full, this.last.subarray(0, this.used)];
  }

  add(number: number): void {
    if (this.used === TURN) {
      this.full.push(this.last);
      this.last = new Uint32Array(TURN);
      this.used = 0;
    }
    this.last[this.used++] = number;
  }
}
