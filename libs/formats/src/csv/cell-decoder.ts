import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { CodeUnits } from '../bytes/code-units.js';
import { detectEncoding } from '../bytes/encoding.js';
import type { Row } from './row-reader.js';
import type { Cell, Dialect } from './row-scanner.js';

const NOT_ASCII = /[\u0080-\u00ff]/;

/** Turns the cells of a row into text. A row that is not UTF-8 is in the encoding that the beginning of the file is in. */
export class CellDecoder {
  readonly #units: CodeUnits;
  readonly #dialect: Dialect;
  readonly #encoding: string;

  /** `head` is the beginning of the file. */
  constructor(units: CodeUnits, dialect: Dialect, head: Buffer) {
    this.#units = units;
    this.#dialect = dialect;
    this.#encoding = units === 'bytes' ? detectEncoding(head) : units;
  }

  /** The text of every cell, and the bytes of the row. */
  read(row: Row): { bytes: Buffer; values: string[] } {
    const [first, ...rest] = row.lines;
    const bytes =
      rest.length === 0 ? (first?.bytes ?? Buffer.alloc(0)) : Buffer.concat(row.lines.map((line) => line.bytes));
    const text = rest.length === 0 ? (first?.text ?? '') : row.lines.map((line) => line.text).join('');
    const decode = this.#decoderOf(bytes, text);
    const values = row.cells.map((cell) => this.#unescape(decode(cell), cell));
    return { bytes, values };
  }

  #decoderOf(bytes: Buffer, text: string): (cell: Cell) => string {
    if (this.#units !== 'bytes' || !NOT_ASCII.test(text)) return ({ start, end }) => text.slice(start, end);
    if (isUtf8(bytes)) return ({ start, end }) => bytes.toString('utf8', start, end);
    const encoding = this.#encoding === 'utf-8' ? detectEncoding(bytes) : this.#encoding;
    if (encoding === 'utf-8') return ({ start, end }) => bytes.toString('utf8', start, end);
    return ({ start, end }) => iconv.decode(bytes.subarray(start, end), encoding);
  }

  #unescape(value: string, { quoted }: Cell): string {
    if (!quoted) return value;
    return this.#dialect.innerQuote === '"' ? value.replaceAll('""', '"') : value.replace(/\\(["\\])/g, '$1');
  }
}

/** Where a cell stands in the bytes of its row. */
export function spanOf({ start, end }: Cell, units: CodeUnits): { start: number; end: number } {
  return units === 'bytes' ? { start, end } : { start: start * 2, end: end * 2 };
}
