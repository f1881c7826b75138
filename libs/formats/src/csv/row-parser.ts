import type { CodeUnits } from '../bytes/code-units.js';
import {
  type Dialect,
  encodeLines,
  meantCells,
  type ParsedEncoding,
  type ParseStop,
  parseRows,
  parserOptions,
} from './parse-rows.js';

/** Says of a row that is the next so many lines whether it is taken. */
export type TakeLines = (cells: string[], lines: number) => 'next' | 'stop' | 'leave';

/** Lines in the order of the file, as the parser has them. */
export interface Block {
  /** The first line that is left. */
  from: number;
  bytes: Buffer;
  /** Where each line ends in the bytes. */
  ends: number[];
}

/** Parses lines by how their table is written. */
export class RowParser {
  readonly #dialect: Dialect;
  readonly #encoding: ParsedEncoding;
  readonly #options;

  constructor(dialect: Dialect, units: CodeUnits) {
    this.#dialect = dialect;
    // One character a byte: rows may be in several encodings, and what a cell says is told behind the parser.
    const encoding = units === 'bytes' ? 'latin1' : 'utf8';
    this.#encoding = encoding;
    this.#options = {
      strict: parserOptions(dialect, encoding, 'strict'),
      spaced: parserOptions(dialect, encoding, 'spaced'),
      loose: parserOptions(dialect, encoding, 'loose'),
    };
  }

  /** Makes lines ready to be parsed, maybe several times. */
  block(lines: readonly string[]): Block {
    const pieces = lines.map((line) => encodeLines(line, this.#dialect, this.#encoding));
    const ends: number[] = [];
    for (const { length } of pieces) ends.push((ends.at(-1) ?? 0) + length);
    return { from: 0, bytes: Buffer.concat(pieces), ends };
  }

  /** Gives the rows of a block from its first line that is left; with a `count`, of so many lines. */
  parse(block: Block, count: number | null, take: TakeLines): ParseStop | null {
    const start = block.ends[block.from - 1] ?? 0;
    const end = count === null ? block.bytes.length : block.ends[block.from + count - 1];
    let passed = block.from;
    return parseRows(block.bytes.subarray(start, end), this.#options.strict, (cells, rowEnd) => {
      let next = passed;
      while (next < block.ends.length && (block.ends[next] ?? 0) <= start + rowEnd) next++;
      const answer = take(meantCells(cells, this.#dialect, 'strict'), Math.max(1, next - passed));
      passed = next;
      return answer;
    });
  }

  /** The cells of the next line where its quotes are not written by the rules but can be told; null where not. */
  mend(block: Block, fits: (cells: string[]) => boolean): string[] | null {
    const bytes = block.bytes.subarray(block.ends[block.from - 1] ?? 0, block.ends[block.from]);
    const isSpaced = bytes.includes(' "') || bytes.includes('" ');
    for (const strictness of isSpaced ? (['spaced', 'loose'] as const) : (['loose'] as const)) {
      let mended: string[] | null = null;
      const stop = parseRows(bytes, this.#options[strictness], (cells) => {
        mended = meantCells(cells, this.#dialect, strictness);
        return 'next';
      });
      if (stop === null && mended !== null && fits(mended)) return mended;
    }
    return null;
  }
}
