import type { RawRecord } from '@vigie/article';
import { TOTAL_ROW } from '../csv/total-row.js';
import type { OpenFile } from '../format.js';
import { RECORD_LIMIT } from '../limits.js';
import { parseElements } from '../xml/parse-element.js';
import { splitElements } from '../xml/split-elements.js';
import { type CellContext, stringText } from './cell-value.js';
import { openPackage, type Package } from './open-zip.js';
import { type SheetRow, sheetRows } from './sheet-rows.js';
import { type RowMeaning, SheetTable } from './sheet-table.js';
import { SpreadsheetError } from './spreadsheet-error.js';
import { StringTable } from './string-table.js';
import { localName, readWorkbook, type Sheet } from './workbook.js';

/** Reads the tables of a spreadsheet, sheet by sheet. Memory holds a row, and the texts that cells share. */
export async function* readXlsx(file: OpenFile): AsyncGenerator<RawRecord> {
  let records = 0;
  let at = 'whole file';
  try {
    const parts = await openPackage(file);
    const book = await readWorkbook(parts);
    const context = { ...book, strings: await readStrings(parts, book.strings) };
    for (const sheet of book.sheets) {
      at = sheet.name;
      for await (const record of readSheet(parts, sheet, context, file.numbered)) {
        records++;
        yield record;
      }
    }
  } catch (error) {
    if (!(error instanceof SpreadsheetError)) throw error;
    records++;
    yield refusal(at, error.code, error.message);
  }
  if (records === 0) yield refusal('whole file', 'empty-file', 'The spreadsheet holds no table.');
}

async function* readSheet(
  parts: Package,
  sheet: Sheet,
  context: CellContext,
  numbered: boolean,
): AsyncGenerator<RawRecord> {
  const table = new SheetTable(numbered);
  try {
    yield* readRows(parts, sheet, context, table);
  } catch (error) {
    // What waited for other rows was read before the fault.
    if (error instanceof SpreadsheetError) yield* table.finish().map((meaning) => recordFrom(meaning, sheet));
    throw error;
  }
}

async function* readRows(
  parts: Package,
  sheet: Sheet,
  context: CellContext,
  table: SheetTable,
): AsyncGenerator<RawRecord> {
  for await (const row of sheetRows(parts, sheet.path, context)) {
    const origin = originOf(row, sheet);
    if (row.cells === null) {
      yield { kind: 'unreadable', code: 'damaged', message: UNREADABLE_ROW, ...origin };
      continue;
    }
    for (const meaning of table.take(row)) {
      yield recordFrom(meaning, sheet);
      if (meaning.kind === 'no-header') return;
    }
  }
  for (const meaning of table.finish()) yield recordFrom(meaning, sheet);
}

function recordFrom(meaning: RowMeaning, sheet: Sheet): RawRecord {
  if (meaning.row === null) return refusal(sheet.name, 'no-header', NO_HEADER);
  const origin = originOf(meaning.row, sheet);
  switch (meaning.kind) {
    case 'record':
      return { kind: 'fields', fields: meaning.fields, spans: {}, ...origin };
    case 'above':
      return { kind: 'unreadable', code: 'above-header', message: ABOVE_HEADER, ...origin };
    case 'total':
      return { kind: 'unreadable', ...TOTAL_ROW, ...origin };
    case 'no-header':
      return { kind: 'unreadable', code: 'no-header', message: NO_HEADER, ...origin };
  }
}

const UNREADABLE_ROW = `This row is damaged, or has more than ${RECORD_LIMIT / 1024 / 1024} MB.`;
const ABOVE_HEADER = 'This row stands above the header of the table; it is no row of it.';
const NO_HEADER =
  'The sheet has no row with the names of its columns. Put a row of names such as title, date, url, text above the table, or say in a mapping which of column 1, column 2 and so on is which.';

function originOf({ number, byteStart, byteEnd, bytes }: SheetRow, { name, path }: Sheet) {
  return { position: `${name}, row ${number}`, entry: path, byteStart, byteEnd, bytes };
}

function refusal(position: string, code: string, message: string): RawRecord {
  return { kind: 'unreadable', code, message, position, byteStart: 0, byteEnd: 0, bytes: new Uint8Array() };
}

async function readStrings(parts: Package, path: string | null): Promise<StringTable> {
  const strings = new StringTable();
  if (path === null || !parts.has(path)) return strings;
  for await (const part of splitElements(parts.open(path), 'bytes', new Set(['si', 'x:si']), null)) {
    if (part.kind !== 'element') continue;
    const item = part.fault === null ? parseElements(part.bytes.toString('utf8'), localName)?.children[0] : undefined;
    // A text that cannot be read keeps its place, as cells name texts by their number.
    strings.add(item === undefined ? '' : stringText(item));
  }
  return strings;
}
