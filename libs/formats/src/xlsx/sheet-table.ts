import { columnNames, numberedColumns } from '../csv/header.js';
import { TableEnd } from '../csv/table-end.js';
import { isTotalRow } from '../csv/total-row.js';
import type { CellValue } from './cell-value.js';
import { withMerged } from './merged-cells.js';
import { SheetBeginning } from './sheet-beginning.js';
import type { SheetRow } from './sheet-rows.js';
import { filledIn, shown } from './shown.js';

/** What a row of a sheet is: above the table, a record, a sum, or the reason why there is no table. */
export type RowMeaning =
  | { kind: 'above' | 'total'; row: SheetRow }
  | { kind: 'record'; row: SheetRow; fields: Record<string, CellValue> }
  | { kind: 'no-header'; row: SheetRow | null };

const WIDE = 256;

/** Finds the header of a sheet, and names the cells of the rows below it. */
export class SheetTable {
  #names: string[] | null = null;
  // The row with the names.
  #header = 0;
  readonly #beginning = new SheetBeginning();
  readonly #last = new TableEnd<SheetRow>();
  readonly #numbered: boolean;

  constructor(numbered: boolean) {
    this.#numbered = numbered;
  }

  /** Takes the next row that could be read. A row may settle what stood above it. */
  take(row: SheetRow): RowMeaning[] {
    if (filledIn(row) === 0) return [];
    if (this.#numbered) this.#names ??= numberedColumns(row.cells?.length ?? 0);
    return this.#names === null ? this.#settle(row) : this.#below(row, this.#names);
  }

  /** What the rows were that waited for others. */
  finish(): RowMeaning[] {
    const rows = this.#names === null ? this.#settle(null) : [];
    const names = this.#names ?? [];
    const last = this.#last
      .finish()
      .map(({ row, isTotal }) => (isTotal ? ({ kind: 'total', row } as const) : recordOf(row, names)));
    return [...rows, ...last];
  }

  #settle(row: SheetRow | null): RowMeaning[] {
    const found = row === null ? this.#beginning.finish() : this.#beginning.take(row);
    if (found === null) return [];
    if (found.header === null) return found.last === undefined ? [] : [{ kind: 'no-header', row: found.last }];
    const names = columnNames((found.header.cells ?? []).map(shown));
    this.#names = names;
    this.#header = found.header.number;
    const above = found.above.map((one) => ({ kind: 'above', row: one }) as const);
    return [...above, ...found.below.flatMap((one) => this.#below(one, names))];
  }

  #below(given: SheetRow, names: readonly string[]): RowMeaning[] {
    const own = (given.cells ?? []).map(shown);
    const row = { ...given, cells: withMerged(given.cells ?? [], given.merged, this.#header) };
    const look =
      names.length > 1 && isTotalRow(own) ? 'total' : names.length > 2 && filledIn(row) < 2 ? 'note' : 'record';
    return this.#last.take(row, look).map((one) => recordOf(one, names));
  }
}

function recordOf(row: SheetRow, names: readonly string[]): RowMeaning {
  const cells = row.cells ?? [];
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
  return { kind: 'record', row, fields };
}
