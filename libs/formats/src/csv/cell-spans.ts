import type { CodeUnits } from '../bytes/code-units.js';
import type { Dialect } from './parse-rows.js';

/** Where a text stands in the bytes of its row. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where the cells of a row stand in it, without their quotes: each is looked for where the one before it ends. From the first
 * cell on that is written in another way than the rules of the table, none is given.
 */
export function cellSpans(text: string, cells: readonly string[], dialect: Dialect, units: CodeUnits): Span[] {
  const width = units === 'bytes' ? 1 : 2;
  const spans: Span[] = [];
  let at = 0;
  for (const cell of cells) {
    const isQuoted = dialect.quoting && text[at] === '"';
    const start = isQuoted ? at + 1 : at;
    const end = start + (isQuoted ? writtenIn(text, start, cell, dialect) : cell.length);
    if (!isQuoted && !text.startsWith(cell, start)) return spans;
    at = isQuoted ? end + 1 : end;
    const isEnd = at >= text.length || text[at] === '\n' || text[at] === '\r';
    if (end < start || !(isEnd || text[at] === dialect.delimiter)) return spans;
    spans.push({ start: start * width, end: end * width });
    at++;
  }
  return spans;
}

// How long a quoted cell is as the file writes it; too short for any cell when it is not what stands there.
function writtenIn(text: string, start: number, cell: string, { innerQuote }: Dialect): number {
  if (text.startsWith(cell, start) && !cell.includes('"') && text[start + cell.length] === '"') return cell.length;
  const marks =
    innerQuote === '"' ? [cell.replaceAll('"', '""')] : [cell.replace(/"/g, '\\"'), cell.replace(/["\\]/g, '\\$&')];
  const written = marks.find((mark) => text.startsWith(mark, start) && text[start + mark.length] === '"');
  return written?.length ?? -1;
}
