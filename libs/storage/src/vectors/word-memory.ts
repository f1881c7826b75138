import { Lexemes } from './lexemes.js';
import { doubled, PieceNumbers } from './piece-numbers.js';
import type { SentVectors } from './sent-vectors.js';

/** Pieces that are remembered of a configuration; with more, all are forgotten. */
const MOST = 100_000;
/** Forms of so few or so many letters are not indexed: among stems they are found as well, or are no words. */
const LETTERS = { least: 5, most: 199 };
const EQUALS = 61;

/** Pieces of texts that Postgres was asked about in one configuration. */
export class WordMemory {
  pieces = new PieceNumbers();
  lexemes = new Lexemes();
  /**
   * What Postgres makes of a piece: the places its words take, the number of its lexemes, each lexeme with its place, from 1,
   * the number of its forms, and three lexemes a form: as written, without the last letter, as indexed.
   */
  facts: Int32Array = new Int32Array(1 << 14);
  /** By piece where its facts start, 0 where they are not known. */
  private starts: Int32Array = new Int32Array(1 << 12);
  private end = 1;

  /** Where the facts of a piece start, 0 where they are not known. */
  startOf(piece: number): number {
    return this.starts[piece] ?? 0;
  }

  /** Makes room, between texts. */
  tidy(): void {
    if (this.pieces.count < MOST) return;
    this.pieces = new PieceNumbers();
    this.lexemes = new Lexemes();
    this.starts.fill(0);
    this.end = 1;
  }

  /** Notes what Postgres made of a piece: the next vectors of its lexemes, with one behind them, and of its words without stems. */
  learn(piece: number, stems: SentVectors, plain: SentVectors): void {
    while (piece >= this.starts.length) this.starts = doubled(this.starts, Int32Array);
    const start = this.end;
    this.note(0);
    this.note(0);
    const last = this.learnLexemes(stems, start);
    this.facts[start] = last - 1;
    this.facts[start + 1] = (this.end - start) / 2 - 1;
    this.learnForms(plain);
    this.starts[piece] = start;
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
