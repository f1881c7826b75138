import { looksLikeHeader } from './header.js';
import { knownNames, TELLING } from './known-names.js';
import type { Dialect } from './parse-rows.js';
import type { LineEnd } from './read-lines.js';
import { RowParser } from './row-parser.js';

/** How a table is written, and where its rows begin. */
export interface Layout {
  dialect: Dialect;
  /** Lines before the header: `sep=;`, or a title above the table. */
  before: number;
  /** How many columns most rows of the beginning have. */
  columns: number;
  /** How many rows were looked at, and how many of them have as many columns, 0 to 1. */
  rows: number;
  evenness: number;
  /** The row that the header should be, as its code units spell it. */
  first: string[];
}

const DELIMITERS = [',', ';', '\t', '|'];
const RARE = ['^', '~', '\u001f', '\u0001'];
const ROWS = 200;
/** So many rows that cannot be read speak for themselves. */
const BROKEN_ROWS = 20;
const LINES_ABOVE = 15;
const ENCLOSED = /^".*"$/s;

/** Tells how a table is written from its beginning, given one character a code unit. */
export function detectLayout(head: string, isWhole: boolean, filename: string): Layout {
  const lineEnd = lineEndOf(head);
  const text = head.replace(/^\u00ef\u00bb\u00bf|^\ufeff/, '');
  const lines = text.split(lineEnd === 'feed' ? '\n' : '\r');
  // The last line may be cut, and a text that ends with a line end has an empty one behind it.
  if (lines.length > 1 && (!isWhole || lines.at(-1) === '')) lines.pop();
  const told = /^"?sep=([^"])"?\r?$/i.exec(lines[0] ?? '')?.[1];
  const rest = told === undefined ? lines : lines.slice(1);
  const hasBackslash = text.includes('\\"');
  const tried = (delimiters: readonly string[]) => {
    const tries = delimiters.flatMap((delimiter) => [
      measure(rest, { lineEnd, delimiter, quoting: true, innerQuote: '"' }),
      ...(hasBackslash ? [measure(rest, { lineEnd, delimiter, quoting: true, innerQuote: '\\' })] : []),
      ...(/[\t|]/.test(delimiter) ? [measure(rest, { lineEnd, delimiter, quoting: false, innerQuote: '"' })] : []),
    ]);
    // The plainest of equals is taken, so that the usual way of writing comes first.
    return tries.reduce((found, other) => (other.score > found.score + 1e-9 ? other : found));
  };
  let best = tried(told === undefined ? preferred(filename) : [told]);
  if (best.layout.columns === 1) {
    // What is told may be wrong, and a separator that nobody else uses is one between names that are known.
    const other = tried(told === undefined ? RARE : [...preferred(filename), ...RARE]);
    if (other.layout.columns > 1 && knownNames(other.layout.first) >= TELLING) best = other;
  }
  const skipped = told === undefined ? 0 : 1;
  return { ...best.layout, before: best.layout.before + skipped };
}

// Old Macs end lines with a return, and write a line feed for an end of a line in a cell: the first end outside of quotes tells.
function lineEndOf(head: string): LineEnd {
  if (!head.includes('\r') || head.includes('\r\n')) return 'feed';
  let isQuoted = false;
  for (let at = 0; at < head.length; at++) {
    const sign = head[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\r' || sign === '\n')) return sign === '\r' ? 'return' : 'feed';
  }
  return head.includes('\n') ? 'feed' : 'return';
}

function preferred(filename: string): string[] {
  if (/\.(?:tsv|tab)$/i.test(filename)) return ['\t', ...DELIMITERS.filter((mark) => mark !== '\t')];
  return /\.psv$/i.test(filename) ? ['|', ...DELIMITERS.filter((mark) => mark !== '|')] : DELIMITERS;
}

interface Tried {
  layout: Layout;
  score: number;
}

function measure(lines: readonly string[], dialect: Dialect): Tried {
  const { rows: all, broken, mended } = firstRows(lines, dialect);
  const named = namedHeader(all);
  const rows = named === undefined ? all : all.slice(all.indexOf(named));
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let columns = rows[0]?.cells.length ?? 1;
  for (const [count, times] of counts) if (times > (counts.get(columns) ?? 0)) columns = count;
  const even = counts.get(columns) ?? 0;
  const looked = rows.length + broken;
  const evenness = even / Math.max(1, looked);
  const header = named ?? headerAmong(rows, columns);
  const layout = { dialect, columns, rows: looked, evenness, before: header?.line ?? 0, first: header?.cells ?? [] };
  // One column is what any text has; more columns count for a little more among equals.
  // A way of writing under which less has to be mended is the right one among equals.
  const score = columns === 1 ? 0.01 : evenness + Math.min(columns, 50) / 1000 - mended / Math.max(1, looked) / 10_000;
  return { layout, score };
}

interface HeadRow {
  line: number;
  cells: string[];
}

function firstRows(lines: readonly string[], dialect: Dialect): { rows: HeadRow[]; broken: number; mended: number } {
  const parser = new RowParser(dialect, 'utf-16le');
  const end = dialect.lineEnd === 'feed' ? '\n' : '\r';
  const block = parser.block(lines.map((line) => `${line}${end}`));
  const rows: HeadRow[] = [];
  let broken = 0;
  let mended = 0;
  while (block.from < lines.length && rows.length + broken < ROWS && broken < BROKEN_ROWS) {
    const stop = parser.parse(block, null, (cells, count) => {
      if (cells.length > 1 || cells[0]?.trim() !== '') rows.push({ line: block.from, cells });
      if (!dialect.quoting && cells.some((cell) => ENCLOSED.test(cell))) mended++;
      block.from += count;
      return rows.length + broken < ROWS ? 'next' : 'stop';
    });
    if (stop?.why !== 'quote') break;
    const cells = stop.lines === 0 ? parser.mend(block, enclosesCells) : null;
    if (cells === null) broken++;
    else {
      rows.push({ line: block.from, cells });
      mended++;
    }
    block.from += stop.lines + 1;
  }
  return { rows, broken, mended };
}

// Quotes at the beginnings of cells that do not enclose them speak against quoting.
function enclosesCells(cells: readonly string[]): boolean {
  return !cells.some((cell) => cell.startsWith('"'));
}

// Exports put a report's name and dates above their tables, in fewer cells than the header has.
function namedHeader(rows: readonly HeadRow[]): HeadRow | undefined {
  let widest = 0;
  for (const [at, row] of rows.entries()) {
    if (row.line >= LINES_ABOVE) return undefined;
    const width = filled(row.cells);
    const known = namesIn(row);
    const next = rows[at + 1];
    // Groups of columns have names, too.
    if (next !== undefined && namesIn(next) > Math.max(known, TELLING) && filled(next.cells) >= width) return next;
    if (width > widest && known >= TELLING) return row;
    widest = Math.max(widest, width);
  }
  return undefined;
}

function namesIn({ cells }: HeadRow): number {
  return looksLikeHeader(cells) ? knownNames(cells) : 0;
}

// A title or a note above the table has other cells than the rows below it, or fills fewer of them.
function headerAmong(rows: readonly HeadRow[], columns: number): HeadRow | undefined {
  const first = rows[0];
  if (first === undefined || columns < 3) return first;
  const most = Math.max(...rows.map(({ cells }) => filled(cells)));
  if (first.cells.length >= columns && (filled(first.cells) * 2 >= most || most < 3)) return first;
  const isHeader = ({ line, cells }: HeadRow) =>
    line < LINES_ABOVE && cells.length === columns && filled(cells) * 2 >= most && looksLikeHeader(cells);
  return rows.find(isHeader) ?? first;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}
