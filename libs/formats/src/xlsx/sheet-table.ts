import { columnNames, looksLikeHeader, numberedColumns } from '../csv/header.js';
import { isTotalRow } from '../csv/total-row.js';
import type { CellValue } from './cell-value.js';
import type { SheetRow } from './sheet-rows.js';

/** What a row of a sheet is: of no use, above the table, a record, or the reason why there is no table. */
export type RowMeaning =
  | { kind: 'nothing' }
  | { kind: 'above'; rows: SheetRow[] }
  | { kind: 'record'; fields: Record<string, CellValue> }
  | { kind: 'total' }
  | { kind: 'no-header' };

const ROWS_ABOVE = 15;
const WIDE = 256;

/** Finds the header of a sheet, and names the cells of the rows below it. */
export class SheetTable {
  #names: string[] | null = null;
  // A single cell may be the title of a sheet, or the header of one column.
  #waiting: SheetRow[] = [];
  readonly #numbered: boolean;

  constructor(numbered: boolean) {
    this.#numbered = numbered;
  }

  /** Takes the next row that could be read. A row may settle what stood above it. */
  take(row: SheetRow): RowMeaning[] {
    const cells = row.cells ?? [];
    const filled = cells.filter((cell) => shown(cell).trim() !== '').length;
    if (filled === 0) return [];
    if (this.#names !== null)
      return [
        this.#names.length > 1 && isTotalRow(cells.map(shown)) ? { kind: 'total' } : this.#record(this.#names, cells),
      ];
    if (this.#numbered) {
      this.#names = numberedColumns(cells.length);
      return [this.#record(this.#names, cells)];
    }
    return filled === 1 ? this.#single(row) : this.#header(cells);
  }

  /** What the rows were that waited for others. */
  finish(): RowMeaning[] {
    const rows = this.#waiting;
    this.#waiting = [];
    return rows.length > 0 && this.#names === null ? [{ kind: 'no-header' }] : [];
  }

  #single(row: SheetRow): RowMeaning[] {
    const [first] = this.#waiting;
    if (first !== undefined && this.#waiting.length === 1 && row.number === first.number + 1) {
      const names = (first.cells ?? []).map(shown);
      if (looksLikeHeader(names) && placeOf(row) === placeOf(first)) {
        this.#waiting = [];
        this.#names = columnNames(names);
        return [this.#record(this.#names, row.cells ?? [])];
      }
    }
    this.#waiting.push(row);
    return this.#waiting.length > ROWS_ABOVE ? this.#fail() : [];
  }

  #header(cells: CellValue[]): RowMeaning[] {
    if (cells.some((cell) => typeof cell === 'number' && !isYear(cell)) || !looksLikeHeader(sparse(cells)))
      return this.#fail();
    this.#names = columnNames(cells.map(shown));
    const rows = this.#waiting;
    this.#waiting = [];
    return rows.length === 0 ? [] : [{ kind: 'above', rows }];
  }

  #fail(): RowMeaning[] {
    this.#waiting = [];
    return [{ kind: 'no-header' }];
  }

  #record(names: readonly string[], cells: readonly CellValue[]): RowMeaning {
    // Without a prototype, a column such as `__proto__` is a column like any other.
    const fields: Record<string, CellValue> = Object.create(null);
    // A wide sheet is mostly empty, and written as what it holds alone.
    const width = names.length > WIDE ? Math.min(names.length, cells.length) : names.length;
    for (let index = 0; index < width; index++) {
      const cell = cells[index] ?? '';
      if (names.length <= WIDE || cell !== '') fields[names[index] ?? ''] = cell;
    }
    for (let index = names.length; index < cells.length; index++) {
      const cell = cells[index] ?? '';
      if (shown(cell) !== '') fields[`column ${index + 1}`] = cell;
    }
    return { kind: 'record', fields };
  }
}

function shown(cell: CellValue): string {
  return typeof cell === 'object' ? cell.value : String(cell);
}

// Empty cells between names are common in sheets, more so than in files of text.
function sparse(cells: readonly CellValue[]): string[] {
  return cells.map(shown).filter((cell) => cell.trim() !== '');
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1000 && number <= 2999;
}

function placeOf({ cells }: SheetRow): number {
  return (cells ?? []).findIndex((cell) => shown(cell).trim() !== '');
}
