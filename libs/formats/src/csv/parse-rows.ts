import { CsvError, type InfoRecord, type Options, parse } from 'csv-parse/sync';
import { RECORD_LIMIT } from '../limits.js';
import type { LineEnd } from './read-lines.js';

/** How the cells of a file are written. */
export interface Dialect {
  lineEnd: LineEnd;
  delimiter: string;
  /** Whether quotes enclose cells; without, they are characters like any other. */
  quoting: boolean;
  /** How a quote inside a quoted cell is written: twice, or behind a backslash. */
  innerQuote: '"' | '\\';
}

/** `spaced` lets blanks stand around quoted cells, `loose` takes quotes that enclose nothing for text. */
export type Strictness = 'strict' | 'spaced' | 'loose';

/** How characters are written in the bytes that are parsed. */
export type ParsedEncoding = 'latin1' | 'utf8';

/** Why parsing ended before the end. `open`: a quoted cell goes on. `quote`: a quote stands where none may be. */
export interface ParseStop {
  why: 'open' | 'quote' | 'asked';
  /** How many line ends were passed since the last row that was taken. */
  lines: number;
}

/** Takes the cells of a row and where it ends in the bytes; `stop` and `leave` end parsing with this row or before it. */
export type TakeRow = (cells: string[], end: number) => 'next' | 'stop' | 'leave';

// The parser drops every backslash in quotes; those that do not stand before a quote or another are written so meanwhile.
const BACKSLASH = '\u0010\u001a';
const LOOSELY_QUOTED = /^"(.*)"\s*$/s;

class Stopped extends Error {}

/** Parses whole lines to rows; null when nothing is left over. */
export function parseRows(bytes: Buffer, options: Options, take: TakeRow): ParseStop | null {
  let lines = 0;
  const onRow = (cells: string[], info: InfoRecord): null => {
    const answer = take(cells, info.bytes);
    if (answer !== 'leave') lines = info.lines;
    if (answer !== 'next') throw new Stopped();
    return null;
  };
  try {
    parse(bytes, { ...options, on_record: onRow as never });
    return null;
  } catch (error) {
    if (error instanceof Stopped) return { why: 'asked', lines: 0 };
    if (!(error instanceof CsvError)) throw error;
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
    return { why: isOpen ? 'open' : 'quote', lines: Math.max(0, Number(error.lines) - lines - 1) };
  }
}

/** What the parser is told about the way a table is written. */
export function parserOptions(dialect: Dialect, encoding: ParsedEncoding, strictness: Strictness): Options {
  const { lineEnd, delimiter, quoting, innerQuote } = dialect;
  return {
    delimiter,
    encoding,
    quote: quoting ? '"' : null,
    escape: quoting ? innerQuote : null,
    record_delimiter: lineEnd === 'feed' ? ['\r\r\n', '\r\n', '\n'] : ['\r'],
    relax_column_count: true,
    relax_quotes: strictness === 'loose',
    ltrim: strictness !== 'strict',
    rtrim: strictness === 'spaced',
    max_record_size: RECORD_LIMIT,
  };
}

/** Text as the parser is to have it. */
export function encodeLines(text: string, dialect: Dialect, encoding: ParsedEncoding): Buffer {
  const isPlain = !dialect.quoting || dialect.innerQuote === '"' || !text.includes('\\');
  return Buffer.from(isPlain ? text : text.replace(/\\(["\\])|\\/g, (all, kept) => (kept ? all : BACKSLASH)), encoding);
}

/** The cells as the file means them, behind what the parser gives. */
export function meantCells(cells: string[], dialect: Dialect, strictness: Strictness): string[] {
  if (strictness !== 'loose' && dialect.innerQuote === '"') return cells;
  return cells.map((cell) => {
    const unquoted = strictness === 'loose' ? cell.replace(LOOSELY_QUOTED, '$1') : cell;
    return dialect.innerQuote === '"' ? unquoted : unquoted.replaceAll(BACKSLASH, '\\');
  });
}
