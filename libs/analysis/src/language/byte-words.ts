import type { ByteRunTable } from './byte-run-table.js';

/** No more units of a text are read. */
const MOST_UNITS = 1000;
/** The word that goes beyond so many bytes is the last one ... */
const ENOUGH_BYTES = 350;
/** ... and so is the letter that goes beyond so many. */
const MOST_BYTES = 380;
const APOSTROPHES = "'`\u2019";

/**
 * The words at the beginning of a text, in bytes of UTF-8, as ELD parts them: at all that is no letter, but for apostrophes
 * within and before words, and behind the last one. Holds one text at a time.
 */
export class ByteWords {
  /** The words one after the other. */
  readonly bytes = new Uint8Array(MOST_BYTES + 4);
  /** Where each word ends. */
  readonly ends = new Uint16Array(MOST_BYTES);
  count = 0;
  /** Bytes read, with one for each gap. */
  private read = 0;
  private filled = 0;

  constructor(private readonly table: ByteRunTable) {}

  /** Reads a text in place of the one before. */
  take(text: string): void {
    this.count = 0;
    this.read = 0;
    this.filled = 0;
    const length = Math.min(text.length, MOST_UNITS);
    let start = -1;
    let apostrophe = -1;
    for (let i = 0; i < length; i += 1) {
      const unit = text.charCodeAt(i);
      if (this.table.isLetter(unit)) {
        if (start < 0) start = apostrophe < 0 ? i : apostrophe;
        apostrophe = -1;
      } else if (APOSTROPHES.includes(text[i]!)) {
        if (apostrophe < 0) apostrophe = i;
      } else {
        if (start >= 0 && !this.add(text.slice(start, apostrophe < 0 ? i : apostrophe))) return;
        start = -1;
        apostrophe = -1;
      }
    }
    if (start < 0) start = apostrophe;
    if (start >= 0) this.add(text.slice(start, length));
  }

  /** Whether there is room for more after this word. */
  private add(word: string): boolean {
    if (this.count > 0) {
      if (this.read > ENOUGH_BYTES) return false;
      this.read += 1;
    }
    // Only a whole word knows how its sigma is written.
    const lower = word.toLowerCase();
    for (let i = 0; i < lower.length && this.read <= MOST_BYTES; i += 1) this.addUnit(lower.charCodeAt(i));
    this.ends[this.count] = this.filled;
    this.count += 1;
    return this.read <= MOST_BYTES;
  }

  /** Letters beyond the first plane are gaps, so that a unit is a letter. */
  private addUnit(unit: number): void {
    const before = this.filled;
    if (unit < 0x80) this.addByte(unit);
    else {
      if (unit < 0x800) this.addByte(0xc0 | (unit >> 6));
      else {
        this.addByte(0xe0 | (unit >> 12));
        this.addByte(0x80 | ((unit >> 6) & 0x3f));
      }
      this.addByte(0x80 | (unit & 0x3f));
    }
    this.read += this.filled - before;
  }

  private addByte(byte: number): void {
    this.bytes[this.filled] = this.table.byte(byte);
    this.filled += 1;
  }
}
