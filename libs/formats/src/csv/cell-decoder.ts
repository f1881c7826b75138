import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { CodeUnits } from '../bytes/code-units.js';
import { detectEncoding } from '../bytes/encoding.js';
import type { Row } from './row-reader.js';

const NOT_ASCII = /[\u0080-\u00ff]/;

/** What a row says. */
export interface RowText {
  bytes: Buffer;
  /** The row with one character a code unit. */
  text: string;
  values: string[];
}

/** Turns the cells of a row into text. A row that is not UTF-8 is in the encoding that the beginning of the file is in. */
export class CellDecoder {
  readonly #units: CodeUnits;
  readonly #encoding: string;

  /** `head` is the beginning of the file. */
  constructor(units: CodeUnits, head: Buffer) {
    this.#units = units;
    this.#encoding = units === 'bytes' ? detectEncoding(head) : units;
  }

  /** The text of every cell, and the bytes of the row. */
  read(row: Row): RowText {
    const [first, ...rest] = row.lines;
    const bytes =
      rest.length === 0 ? (first?.bytes ?? Buffer.alloc(0)) : Buffer.concat(row.lines.map((line) => line.bytes));
    const text = rest.length === 0 ? (first?.text ?? '') : row.lines.map((line) => line.text).join('');
    if (this.#units !== 'bytes' || !NOT_ASCII.test(text)) return { bytes, text, values: row.cells };
    const encoding = this.#encodingOf(bytes);
    const values = row.cells.map((cell) =>
      NOT_ASCII.test(cell) ? decode(Buffer.from(cell, 'latin1'), encoding) : cell,
    );
    return { bytes, text, values };
  }

  #encodingOf(bytes: Buffer): string {
    if (isUtf8(bytes)) return 'utf-8';
    return this.#encoding === 'utf-8' ? detectEncoding(bytes) : this.#encoding;
  }
}

function decode(bytes: Buffer, encoding: string): string {
  return encoding === 'utf-8' ? bytes.toString('utf8') : iconv.decode(bytes, encoding);
}
