import { doubled } from './doubled.js';
import { Lexemes } from './lexemes.js';
import { PieceNumbers } from './piece-numbers.js';
import type { SentVectors } from './sent-vectors.js';

/** Pieces that are remembered of a configuration; then those met most often are kept, at most half of them. */
const MOST = 100_000;
/** Forms of so few or so many letters are not indexed: among stems they are found as well, or are no words. */
const LETTERS = { least: 5, most: 199 };
const EQUALS = 61;

/** Pieces of texts that Postgres was asked about in one configuration. */
export class WordMemory {
  readonly pieces = new PieceNumbers();
  readonly lexemes = new Lexemes();
  /**
   * What Postgres makes of a piece: the places its words take, the number of its lexemes, each lexeme with its place, from 1,
   * the number of its forms, and three lexemes a form: as written, without the last letter, as indexed.
   */
  facts: Int32Array = new Int32Array(1 << 14);
  /** By piece where its facts start, 0 where they are not known. */
  private starts: Int32Array = new Int32Array(1 << 12);
  private end = 1;
  /** By piece how often it was met, up to 255. */
  private met: Uint8Array = new Uint8Array(1 << 12);

  constructor(private readonly most = MOST) {}

  /** Notes that a piece was met; gives whether its facts are known. */
  meet(piece: number): boolean {
    while (piece >= this.met.length) this.met = doubled(this.met, Uint8Array);
    if (this.met[piece]! < 255) this.met[piece]! += 1;
    return this.startOf(piece) > 0;
  }

  /** Where the facts of a piece start, 0 where they are not known. */
  startOf(piece: number): number {
    return this.starts[piece] ?? 0;
  }

  /** Whether it is to remember no more. */
  get isFull(): boolean {
    return this.pieces.count >= this.most;
  }

  /** Another memory, of the pieces met most often. */
  renewed(): WordMemory {
    let least = 2;
    while (this.met.reduce((sum, times) => (times >= least ? sum + 1 : sum), 0) > this.most / 2) least += 1;
    const fresh = new WordMemory(this.most);
    for (let piece = 0; piece < this.pieces.count; piece += 1)
      if (this.met[piece]! >= least && this.startOf(piece) > 0) this.hand(piece, fresh);
    return fresh;
  }

  private hand(piece: number, fresh: WordMemory): void {
    const units = this.pieces.unitsOf(piece);
    const start = this.startOf(piece);
    const number = fresh.pieces.numberOf(units, 0, units.length);
    fresh.startAt(number, fresh.end);
    const give = (lexeme: number) => fresh.note(this.lexemes.among(fresh.lexemes, lexeme));
    fresh.note(this.facts[start]!);
    fresh.note(this.facts[start + 1]!);
    let at = start + 2;
    for (let left = this.facts[start + 1]!; left > 0; left -= 1, at += 2) {
      give(this.facts[at]!);
      fresh.note(this.facts[at + 1]!);
    }
    fresh.note(this.facts[at]!);
    const forms = 3 * this.facts[at]!;
    for (let form = 1; form <= forms; form += 1) give(this.facts[at + form]!);
  }

  private startAt(piece: number, start: number): void {
    while (piece >= this.starts.length) this.starts = doubled(this.starts, Int32Array);
    this.starts[piece] = start;
  }

  /** Notes what Postgres made of a piece: the next vectors of its lexemes, with one behind them, and of its words without stems. */
  learn(piece: number, stems: SentVectors, plain: SentVectors): void {
    const start = this.end;
    this.note(0);
    this.note(0);
    const last = this.learnLexemes(stems, start);
    this.facts[start] = last - 1;
    this.facts[start + 1] = (this.end - start) / 2 - 1;
    this.learnForms(plain);
    this.startAt(piece, start);
  }

  /** Gives the last place, which is that of what stands behind the piece and not noted. */
  private learnLexemes(stems: SentVectors, start: number): number {
    let last = 0;
    for (let left = stems.begin(); left > 0; left -= 1) {
      stems.lexeme();
      const lexeme = this.lexemes.numberOf(stems.bytes, stems.start, stems.end);
      for (let places = stems.places; places > 0; places -= 1) {
        const place = stems.place();
        last = Math.max(last, place);
        this.note(lexeme);
        this.note(place);
      }
    }
    let kept = start + 2;
    for (let at = kept; at < this.end; at += 2) {
      if (this.facts[at + 1] === last) continue;
      this.facts[kept] = this.facts[at]!;
      this.facts[kept + 1] = this.facts[at + 1]!;
      kept += 2;
    }
    this.end = kept;
    return last;
  }

  private learnForms(plain: SentVectors): void {
    const count = this.end;
    this.note(0);
    for (let left = plain.begin(); left > 0; left -= 1) {
      plain.lexeme();
      plain.skipPlaces();
      const { bytes, start, end } = plain;
      let letters = 0;
      let lastLetter = start;
      for (let at = start; at < end; at += 1)
        if ((bytes[at]! & 0xc0) !== 0x80) {
          letters += 1;
          lastLetter = at;
        }
      if (letters < LETTERS.least || letters > LETTERS.most) continue;
      this.note(this.lexemes.numberOf(bytes, start, end));
      this.note(this.lexemes.numberOf(bytes, start, lastLetter));
      this.note(this.lexemes.numberOf(bytes, start, end, EQUALS));
      this.facts[count]! += 1;
    }
  }

  private note(fact: number): void {
    if (this.end === this.facts.length) this.facts = doubled(this.facts, Int32Array);
    this.facts[this.end] = fact;
    this.end += 1;
  }
}
