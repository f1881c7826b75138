import { looksLikeHeader } from '../csv/header.js';
import { knownNames, TELLING } from '../csv/known-names.js';
import type { CellValue } from './cell-value.js';
import type { SheetRow } from './sheet-rows.js';
import { filledIn, shown } from './shown.js';

/** Where the table of a sheet begins; without a header, `last` is the row at which none was found. */
export type Beginning =
  | { header: SheetRow; above: SheetRow[]; below: SheetRow[] }
  | { header: null; last: SheetRow | null | undefined };

const ROWS_ABOVE = 15;
/** Bytes of rows that are held at most while a header is looked for. */
const HELD = 1 << 20;

/**
 * Looks for the header of a sheet: the first row that is wider than all above it and has names of fields, since exports put a
 * report's name and dates above their tables. Where no row has such names, the first of several cells is the header.
 */
export class SheetBeginning {
  #rows: SheetRow[] = [];
  #widest = 0;
  #bytes = 0;

  /** Takes the next row with anything in it; null while nothing is settled. */
  take(row: SheetRow): Beginning | null {
    const width = filledIn(row);
    if (width > this.#widest && isHeader(row) && knownNames((row.cells ?? []).map(shown)) >= TELLING) {
      return { header: row, above: this.#rows, below: [] };
    }
    this.#rows.push(row);
    this.#widest = Math.max(this.#widest, width);
    this.#bytes += row.bytes.length;
    return this.#rows.length > ROWS_ABOVE || this.#bytes > HELD ? this.finish() : null;
  }

  /** Settles by what there is. */
  finish(): Beginning {
    const rows = this.#rows;
    this.#rows = [];
    const at = rows.findIndex((row, index) => filledIn(row) > 1 || (index === 0 && isColumn(row, rows[1])));
    const header = rows[at];
    if (header === undefined) return { header: null, last: rows.length > 0 ? (rows[ROWS_ABOVE] ?? null) : undefined };
    if (filledIn(header) > 1 && !isHeader(header)) return { header: null, last: header };
    return { header, above: rows.slice(0, at), below: rows.slice(at + 1) };
  }
}

function isHeader({ cells }: SheetRow): boolean {
  const all = cells ?? [];
  if (all.some((cell) => typeof cell === 'number' && !isYear(cell))) return false;
  // Empty cells between names are common in sheets, more so than in files of text.
  return looksLikeHeader(all.map(shown).filter((cell) => cell.trim() !== ''));
}

/** Whether a single cell, with another right below it, is the header of one column; else it may be the title of the sheet. */
function isColumn(row: SheetRow, next: SheetRow | undefined): boolean {
  return (
    next !== undefined &&
    filledIn(next) === 1 &&
    next.number === row.number + 1 &&
    placeOf(row) === placeOf(next) &&
    looksLikeHeader((row.cells ?? []).map(shown))
  );
}

function isYear(number: CellValue): boolean {
  return Number.isInteger(number) && Number(number) >= 1000 && Number(number) <= 2999;
}

function placeOf({ cells }: SheetRow): number {
  return (cells ?? []).findIndex((cell) => shown(cell).trim() !== '');
}
