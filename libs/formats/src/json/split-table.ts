import type { FieldsRecord, RawRecord } from '@vigie/article';
import { asciiView, unitWidth } from '../bytes/ascii-view.js';
import { ByteWindow } from '../bytes/byte-window.js';
import type { CodeUnits } from '../bytes/code-units.js';
import { decode } from '../bytes/decode.js';
import { pieces } from '../bytes/pieces.js';
import { COLUMN_LIMIT, columnNames } from '../csv/header.js';
import { RECORD_LIMIT, tooLargeMessage } from '../limits.js';
import { DEPTH_LIMIT } from './parse-object.js';
import { Tokenizer, type TokenSink } from './tokenizer.js';

const SIGN =
  /^\s*\{\s*"columns"\s*:\s*\[(?:[^\][{}]|\[[^\][{}]*\])*\]\s*,\s*"(?:index"\s*:\s*\[[^{]|data"\s*:\s*\[\s*(?:\[|\]))/;
const OPENING = [0x7b, 0x5b];
const CLOSING = [0x7d, 0x5d];
/** How deep the rows of the table stand: in the document and in its list. */
const LIST = 2;
const ROW = 3;

interface Row {
  start: number;
  end: number;
  cells: { start: number; end: number }[];
  depth: number;
  line: number;
}

/** Whether a document begins as a table with the names of its columns beside its rows: `{"columns": […], "index": […], "data": [[…]]}`. */
export function isSplitTable(skeleton: string): boolean {
  return SIGN.test(skeleton);
}

/** Reads such a table row by row. Memory holds a row. */
export async function* readSplitTable(bytes: AsyncIterable<Uint8Array>, units: CodeUnits): AsyncGenerator<RawRecord> {
  const window = new ByteWindow();
  const finder = new RowFinder(units, (start, end) => decode(window.copy(start, end), units));
  let records = 0;
  for await (const piece of pieces(bytes, units)) {
    window.append(piece);
    finder.feed(asciiView(piece, units));
    for (const row of finder.ready.splice(0)) yield recordOf(row, ++records, { window, units, names: finder.names });
    window.discardBefore(finder.heldFrom(window.end));
  }
  const place = { byteStart: window.end, byteEnd: window.end, bytes: new Uint8Array() };
  const position = `line ${finder.line}`;
  if (!finder.isClosed)
    yield {
      kind: 'unreadable',
      code: 'invalid-json',
      message: 'The file ends in the middle of its table.',
      position,
      ...place,
    };
  else if (records === 0)
    yield { kind: 'unreadable', code: 'empty-file', message: 'The table of the file has no row.', position, ...place };
}

interface Table {
  window: ByteWindow;
  units: CodeUnits;
  names: readonly string[];
}

function recordOf({ start, end, cells, depth, line }: Row, number: number, { window, units, names }: Table): RawRecord {
  const origin = { position: `record ${number}`, byteStart: start, byteEnd: end };
  const refuse = (code: string, message: string): RawRecord => {
    return { kind: 'unreadable', code, message, ...origin, bytes: new Uint8Array() };
  };
  if (end - start > RECORD_LIMIT) return refuse('too-large', tooLargeMessage('The record', end - start));
  if (depth > DEPTH_LIMIT) return refuse('too-deep', `The values are nested deeper than ${DEPTH_LIMIT} levels.`);
  const bytes = window.copy(start, end);
  let values: unknown;
  try {
    values = JSON.parse(decode(bytes, units));
  } catch (error) {
    return refuse(
      'invalid-json',
      `The row at line ${line} is not valid JSON: ${(error as Error).message.slice(0, 200)}`,
    );
  }
  if (!Array.isArray(values)) return refuse('not-an-object', `The row at line ${line} is no list of values.`);
  // Without a prototype, a column such as `__proto__` is a column like any other.
  const fields: Record<string, unknown> = Object.create(null);
  const spans: Record<string, { start: number; end: number }> = Object.create(null);
  values.slice(0, COLUMN_LIMIT).forEach((value, at) => {
    const name = names[at] ?? `column ${at + 1}`;
    fields[name] = value;
    const cell = cells[at];
    if (units === 'bytes' && cell !== undefined) spans[name] = { start: cell.start - start, end: cell.end - start };
  });
  return { kind: 'fields', fields: fields as FieldsRecord['fields'], spans, ...origin, bytes };
}

/** Finds the names of the columns and the rows, by how deep they stand. */
class RowFinder implements TokenSink {
  ready: Row[] = [];
  names: string[] = [];
  isClosed = false;
  readonly #width: 1 | 2;
  readonly #read: (start: number, end: number) => string;
  readonly #tokens = new Tokenizer(this);
  #depth = 0;
  #key = '';
  #begun: number | null = null;
  #row: Row | null = null;

  constructor(units: CodeUnits, read: (start: number, end: number) => string) {
    this.#width = unitWidth(units);
    this.#read = read;
  }

  get line(): number {
    return this.#tokens.line;
  }

  feed(view: Uint8Array): void {
    this.#tokens.feed(view);
  }

  /** The first byte that is still needed; a row beyond the limit is not. */
  heldFrom(end: number): number {
    const open = this.#tokens.openString;
    const from = this.#begun ?? (open === null || this.#depth > 1 ? end : open * this.#width);
    return end - from > RECORD_LIMIT ? end : from;
  }

  sign(byte: number, at: number): void {
    const from = at * this.#width;
    if (OPENING.includes(byte)) {
      this.#depth++;
      const isNames = this.#key === 'columns' && this.#depth === LIST;
      const isRow = this.#key === 'data' && this.#depth === ROW;
      if (isNames || isRow) this.#begun = from;
      if (isRow) this.#row = { start: from, end: from, cells: [], depth: 1, line: this.line };
      else if (this.#row !== null) {
        this.#row.depth = Math.max(this.#row.depth, this.#depth - LIST);
        if (this.#depth === ROW + 1) this.#cell(this.#row, from, from);
      }
    } else if (CLOSING.includes(byte)) this.#close(from + this.#width);
  }

  string(start: number, end: number): void {
    const [from, to] = [start * this.#width, end * this.#width];
    if (this.#depth === 1) this.#key = this.#read(from, to).slice(1, -1);
    else this.#value(from, to);
  }

  word(start: number, end: number): void {
    this.#value(start * this.#width, end * this.#width);
  }

  // What stands among the rows without being one is told of as a row.
  #value(start: number, end: number): void {
    if (this.#row !== null && this.#depth === ROW) this.#cell(this.#row, start, end);
    else if (this.#key === 'data' && this.#depth === LIST)
      this.ready.push({ start, end, cells: [], depth: 0, line: this.line });
  }

  #cell(row: Row, start: number, end: number): void {
    if (row.cells.length < COLUMN_LIMIT) row.cells.push({ start, end });
  }

  #close(end: number): void {
    if (this.#depth > 0) this.#depth--;
    if (this.#row !== null && this.#depth === ROW) {
      const cell = this.#row.cells.at(-1);
      if (cell !== undefined) cell.end = end;
    } else if (this.#row !== null && this.#depth < ROW) {
      this.ready.push({ ...this.#row, end });
      [this.#row, this.#begun] = [null, null];
    } else if (this.#begun !== null && this.#depth < LIST) {
      this.names = columnNames(namesIn(this.#read(this.#begun, end)));
      this.#begun = null;
    }
    this.isClosed = this.#depth === 0;
  }
}

// Names of several levels are lists.
function namesIn(text: string): string[] {
  try {
    const names = JSON.parse(text) as unknown[];
    return names.map((name) => (Array.isArray(name) ? name.filter((part) => part !== '').join(' ') : String(name)));
  } catch {
    return [];
  }
}
