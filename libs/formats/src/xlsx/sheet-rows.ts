import { peek } from '../bytes/peek.js';
import type { Element } from '../xml/element.js';
import { parseElements } from '../xml/parse-element.js';
import { rootName } from '../xml/root-name.js';
import { splitElements } from '../xml/split-elements.js';
import { type CellContext, type CellValue, cellValue } from './cell-value.js';
import { columnOf, MergedCells, type MergedValue, readMerged } from './merged-cells.js';
import type { Package } from './open-zip.js';
import { readLinks } from './sheet-links.js';
import { localName } from './workbook.js';

/** A row of a sheet; `cells` are those from the first column on, and null where the row cannot be read. */
export interface SheetRow {
  number: number;
  byteStart: number;
  byteEnd: number;
  bytes: Uint8Array;
  cells: CellValue[] | null;
  /** What stands for its empty cells that are merged with others above. */
  merged: readonly MergedValue[];
}

/** More columns than a sheet has. */
const COLUMNS = 16_384;

/** The rows of a sheet, as they are unpacked. Raises SpreadsheetError. */
export async function* sheetRows(parts: Package, path: string, context: CellContext): AsyncGenerator<SheetRow> {
  const { head, whole } = await peek(parts.open(path), 4096);
  const root = rootName(head.toString('latin1')) ?? 'worksheet';
  const prefix = root.includes(':') ? root.slice(0, root.indexOf(':') + 1) : '';
  const links = await readLinks(parts, path, prefix);
  const merged = new MergedCells(await readMerged(parts, path, prefix));
  let number = 0;
  for await (const part of splitElements(whole, 'bytes', new Set([`${prefix}row`]), null)) {
    if (part.kind !== 'element') continue;
    const place = { byteStart: part.start, byteEnd: part.end, bytes: part.bytes };
    const row = part.fault === null ? parseElements(part.bytes.toString('utf8'), localName)?.children[0] : undefined;
    const told = Number(row?.attributes.get('r'));
    number = Number.isInteger(told) && told > 0 ? told : number + 1;
    const cells = row === undefined ? null : cellsOf(row, context, links);
    yield { number, ...place, cells, merged: merged.take(number, cells ?? []) };
  }
}

function cellsOf(row: Element, context: CellContext, links: ReadonlyMap<string, string>): CellValue[] {
  const cells: CellValue[] = [];
  let next = 0;
  for (const cell of row.children) {
    if (cell.name !== 'c') continue;
    const ref = cell.attributes.get('r') ?? '';
    const column = columnOf(ref) ?? next;
    if (column >= COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = cellValue(cell, context, links.get(ref) ?? null);
    next = column + 1;
  }
  return cells;
}
