import { RECORD_LIMIT } from '../limits.js';
import type { Line } from './read-lines.js';
import { type Cell, type Dialect, RowScanner } from './row-scanner.js';

/** Why lines are no row. `cells`: their number is another than the header's. */
export type RowFault = 'too-large' | 'unclosed-quote' | 'stray-quote' | 'cells';

/** A row of a table, or lines that are none: `fault` says why. */
export interface Row {
  /** Counted as a spreadsheet would: the header and empty rows count. */
  number: number;
  lines: Line[];
  byteStart: number;
  byteEnd: number;
  cells: Cell[];
  fault: RowFault | null;
}

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
  readonly #strict: RowScanner;
  readonly #lenient: RowScanner;
  // Lines to be gone through again, the next one last.
  readonly #pending: Line[] = [];
  #held: Line[] = [];
  #heldBytes = 0;
  #number = 0;
  #lost: Row | null = null;
  #credit = CREDIT_A_BYTE * RECORD_LIMIT;
  // Up to here a row is a line: what may be gone through again is used up.
  #plainUntil = 0;

  constructor(dialect: Dialect) {
    this.#strict = new RowScanner(dialect, false);
    this.#lenient = new RowScanner(dialect, true);
  }

  /** Takes the next line; gives the rows that ended with it. */
  *feed(line: Line): Generator<Row> {
    this.#credit += CREDIT_A_BYTE * (line.byteEnd - line.byteStart);
    yield* this.#take(line);
    yield* this.#drain();
  }

  /** The rows that the end of the file ends. */
  *finish(): Generator<Row> {
    while (this.#held.length > 0) {
      yield* this.#giveUp('unclosed-quote');
      yield* this.#drain();
    }
    if (this.#lost !== null) yield this.#lost;
    this.#lost = null;
  }

  *#drain(): Generator<Row> {
    for (let line = this.#pending.pop(); line !== undefined; line = this.#pending.pop()) yield* this.#take(line);
  }

  *#take(line: Line): Generator<Row> {
    const size = line.byteEnd - line.byteStart;
    if (this.#held.length > 0 && (line.tooLarge || this.#isFull(size))) {
      this.#pending.push(line);
      yield* this.#giveUp('unclosed-quote');
      return;
    }
    if (line.tooLarge) {
      this.#lose(line, 'too-large');
      return;
    }
    const state = this.#strict.feed(line.text);
    this.#held.push(line);
    this.#heldBytes += size;
    if (state === 'open') {
      if (line.byteEnd <= this.#plainUntil) yield* this.#giveUp('unclosed-quote');
      return;
    }
    const { cells } = this.#strict;
    if (state === 'done' && (this.#held.length === 1 || this.#fits(cells))) yield* this.#end(cells);
    else yield* this.#repair();
  }

  #isFull(size: number): boolean {
    return this.#heldBytes + size > RECORD_LIMIT || this.#held.length >= LINES_LIMIT;
  }

  #fits(cells: readonly Cell[]): boolean {
    return this.count === null || (cells.length >= this.count.least && cells.length <= this.count.most);
  }

  *#end(cells: Cell[]): Generator<Row> {
    const lines = this.#release();
    const fits = this.#fits(cells);
    if (this.#lost !== null) {
      if (!fits) {
        this.#lost.byteEnd = lines.at(-1)?.byteEnd ?? this.#lost.byteEnd;
        return;
      }
      yield this.#lost;
      this.#lost = null;
    }
    yield this.#row(lines, cells, fits ? null : 'cells');
  }

  // A quote stands where none may be, or closed a cell of a row further down.
  *#repair(): Generator<Row> {
    const first = this.#held[0] as Line;
    if (this.#lost === null && this.#lenient.feed(first.text) === 'done' && this.#fits(this.#lenient.cells)) {
      const { cells } = this.#lenient;
      this.#putBack(this.#release().slice(1));
      yield this.#row([first], cells, null);
      return;
    }
    this.#lenient.reset();
    yield* this.#giveUp(this.#held.length > 1 ? 'unclosed-quote' : 'stray-quote');
  }

  *#giveUp(fault: RowFault): Generator<Row> {
    this.#strict.reset();
    const [first, ...rest] = this.#release();
    if (first === undefined) return;
    this.#putBack(rest);
    if (fault === 'unclosed-quote' || this.#lost !== null) this.#lose(first, fault);
    else yield this.#row([first], [], fault);
  }

  #lose(line: Line, fault: RowFault): void {
    if (this.#lost === null) this.#lost = this.#row([line], [], fault);
    else this.#lost.byteEnd = line.byteEnd;
  }

  #release(): Line[] {
    const lines = this.#held;
    this.#held = [];
    this.#heldBytes = 0;
    return lines;
  }

  #putBack(lines: readonly Line[]): void {
    const last = lines.at(-1);
    if (last === undefined) return;
    this.#credit -= last.byteEnd - (lines[0]?.byteStart ?? 0);
    if (this.#credit < 0) this.#plainUntil = last.byteEnd;
    for (let at = lines.length - 1; at >= 0; at--) this.#pending.push(lines[at] as Line);
  }

  #row(lines: Line[], cells: Cell[], fault: RowFault | null): Row {
    this.#number++;
    const byteStart = lines[0]?.byteStart ?? 0;
    return { number: this.#number, lines, byteStart, byteEnd: lines.at(-1)?.byteEnd ?? byteStart, cells, fault };
  }
}
