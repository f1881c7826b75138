import { doubled } from './doubled.js';
import type { WordMemory } from './word-memory.js';

/** Postgres keeps so many places of a lexeme, and places below this. */
const MOST_PLACES = 250;
const LAST_PLACE = 16_000;

/** Builds vectors as Postgres sends and receives them, of pieces that it was asked about. */
export class VectorBuilder {
  /** By lexeme: the vector that it was last in, where it stands in that, and the vector that it was last a form for. */
  private seenIn: Int32Array = new Int32Array(1 << 12);
  private rowOf: Int32Array = new Int32Array(1 << 12);
  private formIn: Int32Array = new Int32Array(1 << 12);
  private vector = 0;
  /** The different lexemes of the vector: each with its first and last occurrence and their number. */
  private lexemes: Int32Array = new Int32Array(1 << 10);
  private firsts: Int32Array = new Int32Array(1 << 10);
  private lasts: Int32Array = new Int32Array(1 << 10);
  private counts: Int32Array = new Int32Array(1 << 10);
  private rows = 0;
  /** Occurrences: a place, and the next occurrence of the same lexeme. */
  private places: Int32Array = new Int32Array(1 << 12);
  private nexts: Int32Array = new Int32Array(1 << 12);
  private occurrences = 0;
  private readonly forms: number[] = [];
  private words!: WordMemory;
  private offset = 0;
  private last = 0;
  private most = 0;

  /** Begins a vector of pieces in this memory. */
  begin(words: WordMemory): void {
    this.words = words;
    this.vector += 1;
    this.rows = 0;
    this.occurrences = 0;
    this.forms.length = 0;
    this.offset = 0;
    this.last = 0;
    this.most = 0;
    while (words.lexemes.count > this.seenIn.length) {
      this.seenIn = doubled(this.seenIn, Int32Array);
      this.rowOf = doubled(this.rowOf, Int32Array);
      this.formIn = doubled(this.formIn, Int32Array);
    }
  }

  /** Adds the next piece of the text. */
  add(piece: number): void {
    const { facts } = this.words;
    const start = this.words.startOf(piece);
    const end = start + 2 + 2 * facts[start + 1]!;
    for (let at = start + 2; at < end; at += 2) this.occur(facts[at]!, this.offset + facts[at + 1]!);
    this.offset += facts[start]!;
    for (let form = 0; form < facts[end]!; form += 1) this.forms.push(end + 1 + 3 * form);
  }

  /** Has what is added from here on stand a hundred places after what was added. */
  part(): void {
    this.last += 100;
    this.offset = this.last;
  }

  /** The vector that was begun; null where Postgres would keep less of it than was added. */
  end(): Buffer | null {
    if (this.most > MOST_PLACES || this.last > LAST_PLACE) return null;
    const known = this.words.lexemes;
    const added = this.addedForms();
    let size = 4 + 3 * (this.rows + added.length) + 2 * this.occurrences;
    for (let row = 0; row < this.rows; row += 1) size += known.lengthOf(this.lexemes[row]!);
    for (const form of added) size += known.lengthOf(form);
    const bytes = Buffer.allocUnsafe(size);
    let end = bytes.writeInt32BE(this.rows + added.length, 0);
    for (const form of added) end = writeHead(bytes, known.write(form, bytes, end), 0);
    for (let row = 0; row < this.rows; row += 1) {
      end = writeHead(bytes, known.write(this.lexemes[row]!, bytes, end), this.counts[row]!);
      for (let at = this.firsts[row]!; at >= 0; at = this.nexts[at]!) end = writeTwo(bytes, end, this.places[at]!);
    }
    return bytes;
  }

  private occur(lexeme: number, place: number): void {
    if (place > this.last) this.last = place;
    const row = this.seenIn[lexeme] === this.vector ? this.rowOf[lexeme]! : this.addRow(lexeme);
    const before = this.lasts[row]!;
    if (before >= 0 && this.places[before] === place) return;
    const occurrence = this.occurrences;
    this.occurrences += 1;
    if (occurrence === this.places.length) {
      this.places = doubled(this.places, Int32Array);
      this.nexts = doubled(this.nexts, Int32Array);
    }
    this.places[occurrence] = place;
    this.nexts[occurrence] = -1;
    if (before >= 0) this.nexts[before] = occurrence;
    else this.firsts[row] = occurrence;
    this.lasts[row] = occurrence;
    const count = this.counts[row]! + 1;
    this.counts[row] = count;
    if (count > this.most) this.most = count;
  }

  private addRow(lexeme: number): number {
    const row = this.rows;
    this.rows += 1;
    if (row === this.lexemes.length) {
      this.lexemes = doubled(this.lexemes, Int32Array);
      this.firsts = doubled(this.firsts, Int32Array);
      this.lasts = doubled(this.lasts, Int32Array);
      this.counts = doubled(this.counts, Int32Array);
    }
    this.seenIn[lexeme] = this.vector;
    this.rowOf[lexeme] = row;
    this.lexemes[row] = lexeme;
    this.lasts[row] = -1;
    this.counts[row] = 0;
    return row;
  }

  /** The forms that are not found by a stem, nor by one that is a letter shorter. */
  private addedForms(): number[] {
    const { facts } = this.words;
    const added: number[] = [];
    const isIn = (lexeme: number) => this.seenIn[lexeme] === this.vector;
    for (const at of this.forms) {
      const indexed = facts[at + 2]!;
      if (this.formIn[indexed] === this.vector) continue;
      this.formIn[indexed] = this.vector;
      if (!isIn(facts[at]!) && !isIn(facts[at + 1]!) && !isIn(indexed)) added.push(indexed);
    }
    return added;
  }
}

function writeTwo(bytes: Uint8Array, at: number, value: number): number {
  bytes[at] = value >> 8;
  bytes[at + 1] = value & 255;
  return at + 2;
}

/** The end of a lexeme and the number of its places. */
function writeHead(bytes: Uint8Array, at: number, places: number): number {
  bytes[at] = 0;
  return writeTwo(bytes, at + 1, places);
}
