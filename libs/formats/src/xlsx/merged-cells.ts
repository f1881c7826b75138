import { pieces } from '../bytes/pieces.js';
import { parseElements } from '../xml/parse-element.js';
import { splitElements } from '../xml/split-elements.js';
import type { CellValue } from './cell-value.js';
import type { Package } from './open-zip.js';
import { SpreadsheetError } from './spreadsheet-error.js';
import { localName } from './workbook.js';

/** More than anybody merges by hand; beyond it, cells stay as they are. */
const RANGES_LIMIT = 100_000;
/** In so many columns of a row. */
const OPEN_LIMIT = 64;
const RANGE = /^([A-Z]{1,3})([1-9]\d{0,6}):[A-Z]{1,3}([1-9]\d{0,6})$/;
const SIGN = 'mergeCells';

/** Cells of several rows that were merged into one: the column of the first, from 0, and the rows. */
interface Range {
  column: number;
  from: number;
  to: number;
}

/** What stands for the empty cell of a row in a column, since it is merged with one above: `from` is the row of that. */
export interface MergedValue {
  column: number;
  from: number;
  value: CellValue;
}

/** The place of a column by the letters of its name, from 0; null for none. */
export function columnOf(ref: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(ref)?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Carries what stands in the first of several merged cells down to those below it. */
export class MergedCells {
  readonly #ranges: readonly Range[];
  #next = 0;
  #open: (Range & MergedValue)[] = [];

  constructor(ranges: readonly Range[]) {
    this.#ranges = [...ranges].sort((a, b) => a.from - b.from);
  }

  /** What stands for cells of a row; to be asked row after row. */
  take(row: number, cells: readonly CellValue[]): readonly MergedValue[] {
    if (this.#open.length > 0) this.#open = this.#open.filter(({ to }) => to >= row);
    const above = this.#open;
    const begun: (Range & MergedValue)[] = [];
    for (let range = this.#ranges[this.#next]; range !== undefined && range.from <= row; ) {
      const value = range.from === row ? (cells[range.column] ?? '') : '';
      if (value !== '' && above.length + begun.length < OPEN_LIMIT) begun.push({ ...range, value });
      range = this.#ranges[++this.#next];
    }
    if (begun.length > 0) this.#open = [...above, ...begun];
    return above;
  }
}

/** The cells of a row with what stands for them, but for what is merged with a row up to `header`: that is part of the heading. */
export function withMerged(cells: readonly CellValue[], merged: readonly MergedValue[], header: number): CellValue[] {
  const whole = [...cells];
  for (const { column, from, value } of merged) {
    if (from <= header) continue;
    while (whole.length <= column) whole.push('');
    if (whole[column] === '') whole[column] = value;
  }
  return whole;
}

/** The ranges of a sheet that go down; where it is damaged, those before the fault, which its rows will tell of. */
export async function readMerged(parts: Package, path: string, prefix: string): Promise<Range[]> {
  const ranges: Range[] = [];
  const behind = behindSign(parts.open(path), `<${prefix}${SIGN}`);
  try {
    for await (const part of splitElements(behind, 'bytes', new Set([`${prefix}mergeCell`]), null)) {
      if (part.kind !== 'element' || part.fault !== null) continue;
      const ref = parseElements(part.bytes.toString('utf8'), localName)?.children[0]?.attributes.get('ref') ?? '';
      const [, letters = '', from, to] = RANGE.exec(ref.replaceAll('$', '').toUpperCase()) ?? [];
      const column = columnOf(letters);
      if (column === null || Number(to) <= Number(from)) continue;
      if (ranges.length >= RANGES_LIMIT) return [];
      ranges.push({ column, from: Number(from), to: Number(to) });
    }
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) throw error;
  }
  return ranges;
}

// They are listed behind the rows, which are passed over without being read.
async function* behindSign(bytes: AsyncIterable<Uint8Array>, sign: string): AsyncGenerator<Uint8Array> {
  let tail: Buffer = Buffer.alloc(0);
  let isBehind = false;
  for await (const piece of pieces(bytes, 'bytes')) {
    if (isBehind) {
      yield piece;
      continue;
    }
    const window = Buffer.concat([tail, piece]);
    const at = window.indexOf(sign);
    isBehind = at !== -1;
    if (isBehind) yield window.subarray(at);
    else tail = Buffer.from(window.subarray(Math.max(0, window.length - sign.length)));
  }
}
