/** How the cells of a file are written. */
export interface Dialect {
  delimiter: string;
  /** Whether quotes enclose cells; without, they are characters like any other. */
  quoting: boolean;
  /** How a quote inside a quoted cell is written: twice, or behind a backslash. */
  innerQuote: '"' | '\\';
}

/** Where the text of a cell stands in its row, without its quotes. */
export interface Cell {
  start: number;
  end: number;
  quoted: boolean;
}

/** `open`: the row goes on in the next line. `broken`: a quote stands where none may be. */
export type RowState = 'done' | 'open' | 'broken';

const QUOTE = '"';

/** Finds the cells of one row, line by line. A lenient one takes quotes that enclose nothing for text. */
export class RowScanner {
  readonly #dialect: Dialect;
  readonly #lenient: boolean;
  #cells: Cell[] = [];
  // Where the line begins in the row, and where the quoted cell began that is not closed yet.
  #base = 0;
  #opened = -1;

  constructor(dialect: Dialect, lenient: boolean) {
    this.#dialect = dialect;
    this.#lenient = lenient;
  }

  /** The cells of the row that ended last. */
  get cells(): Cell[] {
    return this.#cells;
  }

  /** Forgets the row that has begun. */
  reset(): void {
    this.#opened = -1;
  }

  /** Takes the first or the next line of a row. */
  feed(line: string): RowState {
    const end = contentEnd(line);
    let at = 0;
    if (this.#opened === -1) {
      this.#cells = [];
      this.#base = 0;
      if (!this.#dialect.quoting || !line.includes(QUOTE)) {
        this.#splitPlain(line, 0, end);
        return 'done';
      }
    } else {
      at = this.#closeCell(line, 0, end);
      if (at === end) return this.#finish();
      if (at === -1) return this.#goOn(line);
      if (at === -2) return this.#fail();
    }
    return this.#scan(line, at, end);
  }

  #scan(line: string, from: number, end: number): RowState {
    const { delimiter } = this.#dialect;
    let quote = this.#lenient ? -1 : line.indexOf(QUOTE, from);
    for (let at = from; ; ) {
      const open = this.#quoteAt(line, at, end);
      if (open !== -1) {
        this.#opened = this.#base + open + 1;
        at = this.#closeCell(line, open + 1, end);
        if (at === end) return this.#finish();
        if (at === -1) return this.#goOn(line);
        if (at === -2) return this.#fail();
        continue;
      }
      const found = line.indexOf(delimiter, at);
      const to = found === -1 || found > end ? end : found;
      // Looked for again only where the last one found lies behind, so that a line is gone through once.
      if (quote !== -1 && quote < at) quote = line.indexOf(QUOTE, at);
      if (quote !== -1 && quote < to) return this.#fail();
      this.#cells.push({ start: this.#base + at, end: this.#base + to, quoted: false });
      if (to === end) return 'done';
      at = to + 1;
    }
  }

  // Some writers put a space before a quoted cell.
  #quoteAt(line: string, from: number, end: number): number {
    let at = from;
    while (this.#lenient && at < end && line[at] === ' ') at++;
    return at < end && line[at] === QUOTE ? at : -1;
  }

  /** Where the next cell begins; `end` when this was the last one, -1 when the cell is not closed here, -2 when it is closed in the middle. */
  #closeCell(line: string, from: number, end: number): number {
    const { delimiter, innerQuote } = this.#dialect;
    for (let quote = line.indexOf(QUOTE, from); quote !== -1; quote = line.indexOf(QUOTE, quote + 1)) {
      if (innerQuote === QUOTE && line[quote + 1] === QUOTE) {
        quote++;
        continue;
      }
      if (innerQuote === '\\' && isEscaped(line, quote, from)) continue;
      let after = quote + 1;
      while (this.#lenient && after < end && line[after] === ' ') after++;
      if (after < end && line[after] !== delimiter) {
        if (this.#lenient) continue;
        return -2;
      }
      this.#cells.push({ start: this.#opened, end: this.#base + quote, quoted: true });
      this.#opened = -1;
      if (after < end) return after + 1 === end ? this.#lastEmpty(end) : after + 1;
      return end;
    }
    return -1;
  }

  // A delimiter at the end of the line stands before one more cell.
  #lastEmpty(end: number): number {
    this.#cells.push({ start: this.#base + end, end: this.#base + end, quoted: false });
    return end;
  }

  #splitPlain(line: string, from: number, end: number): void {
    const { delimiter } = this.#dialect;
    for (let at = from; ; ) {
      const found = line.indexOf(delimiter, at);
      const to = found === -1 || found > end ? end : found;
      this.#cells.push({ start: at, end: to, quoted: false });
      if (to === end) return;
      at = to + 1;
    }
  }

  #goOn(line: string): RowState {
    this.#base += line.length;
    return 'open';
  }

  #finish(): RowState {
    this.#opened = -1;
    return 'done';
  }

  #fail(): RowState {
    this.#opened = -1;
    return 'broken';
  }
}

/** Where the text of a line ends, before its line end. */
export function contentEnd(line: string): number {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === 10 || line.charCodeAt(end - 1) === 13)) end--;
  return end;
}

function isEscaped(line: string, quote: number, from: number): boolean {
  let at = quote;
  while (at > from && line[at - 1] === '\\') at--;
  return (quote - at) % 2 === 1;
}
