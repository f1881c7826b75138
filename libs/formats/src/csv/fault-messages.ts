import { RECORD_LIMIT, tooLargeMessage } from '../limits.js';
import type { Row, RowFault } from './row-reader.js';

const CODES: Readonly<Record<RowFault, string>> = {
  'too-large': 'too-large',
  'unclosed-quote': 'unclosed-quote',
  'stray-quote': 'stray-quote',
  cells: 'too-many-cells',
};

/** Says in words why a row could not be read and what to do. `columns` is how many the header names. */
export function explainFault(row: Row, columns: number | null): { code: string; message: string } {
  const fault = row.fault ?? 'cells';
  const isShort = fault === 'cells' && row.cells.length < (columns ?? 0);
  return { code: isShort ? 'too-few-cells' : CODES[fault], message: sentence(fault, row, columns) };
}

function sentence(fault: RowFault, row: Row, columns: number | null): string {
  switch (fault) {
    case 'too-large':
      return tooLargeMessage('The row', Math.max(row.byteEnd - row.byteStart, RECORD_LIMIT + 1));
    case 'unclosed-quote':
      return 'A quoted cell begins here and is never closed, or only after 2 MB. Close the quote, or write a quote that belongs to the text twice; reading went on at the next whole row.';
    case 'stray-quote':
      return 'A quote stands where a cell neither begins nor ends, so that the cells cannot be told. Enclose the cell in quotes and write the quotes inside it twice.';
    case 'cells':
      return row.cells.length < (columns ?? 0)
        ? `The row has fewer cells than the header has columns: ${row.cells.length}, not ${columns}. If it is a note or a total, nothing needs to be done; if its end is missing, a line break in a cell may have cut it: enclose that cell in quotes.`
        : `The row has more cells than the header has columns: ${row.cells.length}, not ${columns ?? 0}. A cell that holds the separator must be enclosed in quotes.`;
  }
}
