import { RECORD_LIMIT } from '../limits.js';
import type { Line } from './read-lines.js';
import type { Block as ParsedBlock, RowParser } from './row-parser.js';

/** Why lines are no row. `cells`: their number is another than the header's. */
export type RowFault = 'too-large' | 'unclosed-quote' | 'stray-quote' | 'cells';

/** A row of a table, or lines that are none: `fault` says why. */
export interface Row {
  /** Counted as a spreadsheet would: the header and empty rows count. */
  number: number;
  lines: Line[];
  byteStart: number;
  byteEnd: number;
  cells: string[];
  fault: RowFault | null;
}

type Block = ParsedBlock & { lines: Line[] };

/** So many bytes of lines are parsed at once. */
const BLOCK_BYTES = 128 * 1024;
/** More lines than any cell has; it bounds what an unclosed quote holds. */
const LINES_LIMIT = 20_000;
/** How often the bytes of a file may be gone through again, on average, to find the row behind a fault. */
const CREDIT_A_BYTE = 4;

/**
 * Puts lines together to rows. A row that cannot be read is given up with its first line, and the rows behind it are looked
 * for again; after a quote that is never closed, lines belong to the fault until one is a whole row again.
 */
export class RowReader {
  /** How many cells a row may have; anything goes until the header is known. */
  count: { least: number; most: number } | null = null;
  readonly #parser: RowParser;
  #waiting: Line[] = [];
  #waitingBytes = 0;
  // A row that is open may go on for long: each time as much again is waited for, so that it is parsed a few times only.
  #enough = BLOCK_BYTES;
  #number = 0;
  #lost: Row | null = null;
  #credit = CREDIT_A_BYTE * RECORD_LIMIT;
  // Up to here a row is a line: what may be gone through again is used up.
  #plainUntil = 0;

  constructor(parser: RowParser) {
    this.#parser = parser;
  }

  /** Takes the next line; gives the rows that are whole by now. */
  *feed(line: Line): Generator<Row> {
    this.#credit += CREDIT_A_BYTE * sizeOf(line);
    if (line.tooLarge) {
      yield* this.#parse(true);
      this.#lose(line, 'too-large');
      return;
    }
    this.#waiting.push(line);
    this.#waitingBytes += sizeOf(line);
    if (this.#waitingBytes >= this.#enough || this.#waiting.length >= LINES_LIMIT) yield* this.#parse(false);
  }

  /** The rows that the end of the file ends. */
  *finish(): Generator<Row> {
    yield* this.#parse(true);
    if (this.#lost !== null) yield this.#lost;
    this.#lost = null;
  }

  // `isEnd`: no line comes that an open cell could go on in.
  *#parse(isEnd: boolean): Generator<Row> {
    const lines = this.#waiting;
    const block: Block = { ...this.#parser.block(lines.map(({ text }) => text)), lines };
    while (block.from < block.lines.length) {
      const found: Row[] = [];
      const from = block.from;
      const isPlain = this.#isPlain(block);
      const stop = this.#parseOnce(block, found);
      yield* found;
      // Nothing is left but what holds no characters.
      if (stop === null) block.from = isPlain ? Math.max(block.from, from + 1) : block.lines.length;
      if (stop === null || stop.why === 'asked') continue;
      const isWaiting = stop.why === 'open' && !isEnd && !this.#isPlain(block) && !isFull(block);
      if (isWaiting) break;
      this.#charge(block, stop.lines);
      yield* this.#repair(block, stop.why === 'open' || stop.lines > 0, stop.why === 'quote');
    }
    this.#waiting = lines.slice(block.from);
    this.#waitingBytes = bytesBetween(this.#waiting, 0, this.#waiting.length);
    this.#enough = Math.max(BLOCK_BYTES, Math.min(2 * this.#waitingBytes, RECORD_LIMIT + BLOCK_BYTES));
  }

  #parseOnce(block: Block, found: Row[]) {
    let misfit = 0;
    const stop = this.#parser.parse(block, this.#isPlain(block) ? 1 : null, (cells, lines) => {
      if (lines > 1 && !this.#fits(cells)) {
        misfit = lines;
        return 'leave';
      }
      this.#end(block, lines, cells, found);
      // Until the header is known, the next row waits for it.
      return this.count === null && cells.some((cell) => cell.trim() !== '') ? 'stop' : 'next';
    });
    // A quote closed a cell of a row further down.
    return misfit === 0 ? stop : { why: 'quote' as const, lines: misfit - 1 };
  }

  #isPlain({ lines, from }: Block): boolean {
    return (lines[from]?.byteEnd ?? 0) <= this.#plainUntil;
  }

  #fits(cells: readonly string[]): boolean {
    return this.count === null || (cells.length >= this.count.least && cells.length <= this.count.most);
  }

  #end(block: Block, count: number, cells: string[], found: Row[]): void {
    const lines = block.lines.slice(block.from, block.from + count);
    block.from += count;
    const fits = this.#fits(cells);
    if (this.#lost !== null) {
      if (!fits) {
        this.#lost.byteEnd = lines.at(-1)?.byteEnd ?? this.#lost.byteEnd;
        return;
      }
      found.push(this.#lost);
      this.#lost = null;
    }
    found.push(this.#row(lines, cells, fits ? null : 'cells'));
  }

  // The row is its first line, where that can be; else the line is given up.
  *#repair(block: Block, isUnclosed: boolean, mayMend: boolean): Generator<Row> {
    const first = block.lines[block.from] as Line;
    const cells = mayMend && this.#lost === null ? this.#parser.mend(block, (found) => this.#fits(found)) : null;
    block.from++;
    if (cells !== null) yield this.#row([first], cells, null);
    else if (isUnclosed || this.#lost !== null) this.#lose(first, 'unclosed-quote');
    else yield this.#row([first], [], 'stray-quote');
  }

  #lose(line: Line, fault: RowFault): void {
    if (this.#lost === null) this.#lost = this.#row([line], [], fault);
    else this.#lost.byteEnd = line.byteEnd;
  }

  // What lies behind the first line of a row given up is gone through again.
  #charge(block: Block, lines: number): void {
    const until = Math.min(block.lines.length, block.from + 1 + lines);
    this.#credit -= bytesBetween(block.lines, block.from + 1, until);
    if (this.#credit < 0) this.#plainUntil = block.lines[until - 1]?.byteEnd ?? this.#plainUntil;
  }

  #row(lines: Line[], cells: string[], fault: RowFault | null): Row {
    this.#number++;
    const byteStart = lines[0]?.byteStart ?? 0;
    return { number: this.#number, lines, byteStart, byteEnd: lines.at(-1)?.byteEnd ?? byteStart, cells, fault };
  }
}

function isFull({ lines, from }: Block): boolean {
  return lines.length - from >= LINES_LIMIT || bytesBetween(lines, from, lines.length) > RECORD_LIMIT;
}

function sizeOf({ byteStart, byteEnd }: Line): number {
  return byteEnd - byteStart;
}

function bytesBetween(lines: readonly Line[], from: number, to: number): number {
  return to <= from ? 0 : (lines[to - 1]?.byteEnd ?? 0) - (lines[from]?.byteStart ?? 0);
}
