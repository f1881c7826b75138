import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { stringify } from 'csv-stringify';

/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null | undefined;
/** Rows in the order of the columns. */
export type Rows = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;

/** What makes a spreadsheet take a cell for a formula, full-width forms included. */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;
const NUMBER = /^[+-]?(?:[0-9]{1,30}(?:\.[0-9]{1,30})?|\.[0-9]{1,30})(?:[eE][+-]?[0-9]{1,3})?$/;

/** A cell that no spreadsheet runs: what looks like a formula gets an apostrophe in front; numbers stay numbers. */
export function safeCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return typeof value === 'string' && FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

async function* safeRows(columns: readonly string[], rows: Rows): AsyncGenerator<string[]> {
  yield columns.map(safeCell);
  for await (const row of rows) yield row.map(safeCell);
}

/** Anything beyond letters, digits, dot, dash and underscore has no place in a header. */
function disposition(filename: string): string {
  return `attachment; filename="${filename.replace(/[^A-Za-z0-9._-]/g, '-')}"`;
}

/** UTF-8 with BOM, CRLF, quoted where needed (RFC 4180). */
function csvStream(columns: readonly string[], rows: Rows): Readable {
  const lines = stringify({ bom: true, record_delimiter: 'windows' });
  const source = Readable.from(safeRows(columns, rows));
  source.once('error', (error) => lines.destroy(error));
  lines.once('close', () => source.destroy());
  return source.pipe(lines);
}

/** A list or chart as a CSV attachment, to be returned by a controller; the file name is the server's own choice. */
export function csvFile(filename: string, columns: readonly string[], rows: Rows): StreamableFile {
  const file = new StreamableFile(csvStream(columns, rows), {
    type: 'text/csv; charset=utf-8',
    disposition: disposition(filename),
  });
  return file.setErrorHandler((_error, response) => response.destroy?.());
}
