import type { CellValue } from './cell-value.js';
import type { SheetRow } from './sheet-rows.js';

/** A cell as the sheet shows it. */
export function shown(cell: CellValue): string {
  return typeof cell === 'object' ? cell.value : String(cell);
}

/** How many cells of a row show something. */
export function filledIn({ cells }: SheetRow): number {
  return (cells ?? []).filter((cell) => shown(cell).trim() !== '').length;
}
