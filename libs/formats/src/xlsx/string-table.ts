import { SpreadsheetError } from './spreadsheet-error.js';

/** More text than this is not held. */
const LIMIT = 256 * 1024 * 1024;
const FIRST = 64 * 1024;

/** The texts that the cells of a workbook share, held as bytes outside the heap. */
export class StringTable {
  #bytes = Buffer.allocUnsafe(FIRST);
  #ends = new Uint32Array(1024);
  #count = 0;
  #length = 0;

  /** Adds the next text. Raises SpreadsheetError when there is too much of it. */
  add(text: string): void {
    const needed = this.#length + text.length * 3;
    if (needed > this.#bytes.length) this.#grow(needed);
    this.#length += this.#bytes.write(text, this.#length, 'utf8');
    if (this.#count === this.#ends.length) {
      const ends = new Uint32Array(this.#ends.length * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#ends[this.#count++] = this.#length;
  }

  /** The text with a number; null when there is none. */
  get(index: number): string | null {
    if (!Number.isInteger(index) || index < 0 || index >= this.#count) return null;
    return this.#bytes.toString('utf8', index === 0 ? 0 : (this.#ends[index - 1] ?? 0), this.#ends[index]);
  }

  #grow(needed: number): void {
    if (this.#length > LIMIT) {
      throw new SpreadsheetError(
        'too-large',
        'The spreadsheet holds more than 256 MB of text. Save it as CSV and upload that.',
      );
    }
    const grown = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(grown, 0, 0, this.#length);
    this.#bytes = grown;
  }
}
