import type { FieldsRecord, RawRecord, UnreadableRecord } from '@vigie/article';
import type { OpenFile } from '../format.js';
import { CellDecoder, type RowText } from './cell-decoder.js';
import { cellSpans, type Span } from './cell-spans.js';
import { detectLayout, type Layout } from './dialect.js';
import { explainFault } from './fault-messages.js';
import { COLUMN_LIMIT, columnNames, looksLikeHeader, numberedColumns } from './header.js';
import { isOwnReport, OWN_REPORT } from './own-report.js';
import { type Line, readLines } from './read-lines.js';
import { RowParser } from './row-parser.js';
import { type Row, RowReader } from './row-reader.js';
import { type RowLook, TableEnd } from './table-end.js';
import { isTotalRow, TOTAL_ROW } from './total-row.js';

/** Reads a table of text with a header, row by row. Memory holds one row of at most the limit. */
export async function* readCsv({ bytes, sample, numbered }: OpenFile): AsyncGenerator<RawRecord> {
  const layout = detectLayout(sample.skeleton, sample.isWhole, sample.filename);
  const table = new TableReader(layout, new CellDecoder(sample.units, sample.head), {
    numbered,
    units: sample.units,
  });
  try {
    for await (const line of readLines(bytes, sample.units, layout.dialect.lineEnd)) {
      yield* table.feed(line.byteStart === 0 ? withoutMark(line) : line);
      if (table.isOver) return;
    }
  } catch (fault) {
    // The rows before a fault of the file are whole.
    yield* table.rest();
    throw fault;
  }
  yield* table.finish();
}

interface TableOptions {
  numbered: boolean;
  units: OpenFile['sample']['units'];
}

class TableReader {
  /** Whether nothing more can be read: the table has no header. */
  isOver = false;
  readonly #layout: Layout;
  readonly #decoder: CellDecoder;
  readonly #options: TableOptions;
  readonly #rows: RowReader;
  readonly #last = new TableEnd<{ row: Row; read: RowText }>();
  #names: string[] | null = null;
  // As it is written.
  #header: string[] = [];
  // Rows above the table, which a spreadsheet counts.
  #above = 0;
  #records = 0;
  #end = 0;

  constructor(layout: Layout, decoder: CellDecoder, options: TableOptions) {
    this.#layout = layout;
    this.#decoder = decoder;
    this.#options = options;
    this.#rows = new RowReader(new RowParser(layout.dialect, options.units));
    if (options.numbered) this.#name(numberedColumns(layout.columns), layout.columns);
  }

  *feed(line: Line): Generator<RawRecord> {
    this.#end = line.byteEnd;
    if (line.number <= this.#layout.before) yield* this.#passAbove(line);
    else for (const row of this.#rows.feed(line)) yield* this.#read(row);
  }

  /** The rows that are held. */
  *rest(): Generator<RawRecord> {
    for (const row of this.#rows.finish()) yield* this.#read(row);
    yield* this.#held();
  }

  *#held(): Generator<RawRecord> {
    for (const { row, isTotal } of this.#last.finish()) yield isTotal ? this.#total(row) : this.#give(row);
  }

  *finish(): Generator<RawRecord> {
    yield* this.rest();
    if (this.#records > 0 || this.isOver) return;
    const message = this.#names === null ? 'The file holds no table.' : 'The table has a header, but no rows.';
    const origin = { position: 'row 1', byteStart: 0, byteEnd: this.#end, bytes: new Uint8Array() };
    yield { kind: 'unreadable', code: 'empty-file', message, ...origin };
  }

  *#passAbove(line: Line): Generator<RawRecord> {
    if (/^"?sep=.?"?\s*$/i.test(line.text)) return;
    this.#above++;
    // A spreadsheet fills up empty rows with separators.
    if (/^[\s,;|"]*$/.test(line.text)) return;
    const { byteStart, byteEnd, bytes } = line;
    const message = 'This line stands above the header of the table; it is no row of it.';
    const origin = { position: `line ${line.number}`, byteStart, byteEnd, bytes };
    yield { kind: 'unreadable', code: 'above-header', message, ...origin };
  }

  *#read(row: Row): Generator<RawRecord> {
    if (this.isOver || isBlank(row)) return;
    const read = this.#decoder.read(row);
    if (this.#names === null) {
      yield* this.#readHeader(row, read.values, read.bytes);
      return;
    }
    if (isRule(row)) return;
    this.#records++;
    if (this.#isHeader(read.values)) {
      yield* this.#held();
      yield { kind: 'unreadable', ...REPEATED, ...this.#place(row), bytes: read.bytes };
      return;
    }
    for (const known of this.#last.take({ row, read }, this.#lookOf(row, read.values))) yield this.#give(known);
  }

  // Tables that were put one below the other; the name of a single column may be a headline.
  #isHeader(values: readonly string[]): boolean {
    const header = this.#header;
    return header.length > 1 && header.length === values.length && header.every((name, at) => name === values[at]);
  }

  #lookOf(row: Row, values: readonly string[]): RowLook {
    const most = this.#names?.length ?? 0;
    if (row.fault !== null && row.fault !== 'cells') return 'record';
    if (most > 1 && isTotalRow(values)) return 'total';
    return most > 2 && values.filter((cell) => cell.trim() !== '').length < 2 ? 'note' : 'record';
  }

  #total({ row, read }: { row: Row; read: RowText }): UnreadableRecord {
    return { kind: 'unreadable', ...TOTAL_ROW, ...this.#place(row), bytes: read.bytes };
  }

  #give({ row, read }: { row: Row; read: RowText }): RawRecord {
    const { bytes, values } = read;
    const origin = { ...this.#place(row), bytes };
    const most = this.#names?.length ?? 0;
    const isWide =
      row.fault === 'cells' && values.length > most && values.slice(most).every((cell) => cell.trim() === '');
    if (row.fault === null || isWide) return this.#record(row, read, origin);
    return { kind: 'unreadable', ...explainFault(row, this.#rows.count?.least ?? null), ...origin };
  }

  #record(row: Row, { text, values }: RowText, origin: Omit<FieldsRecord, 'kind' | 'fields' | 'spans'>): FieldsRecord {
    // Without a prototype, a column such as `__proto__` is a column like any other.
    const fields: Record<string, string> = Object.create(null);
    const spans: Record<string, Span> = Object.create(null);
    const found = cellSpans(text, row.cells, this.#layout.dialect, this.#options.units);
    (this.#names ?? []).forEach((name, index) => {
      if (index >= values.length) return;
      fields[name] = withoutFormula(values[index] ?? '');
      const span = found[index];
      if (span !== undefined) spans[name] = span;
    });
    return { kind: 'fields', fields, spans, ...origin };
  }

  *#readHeader(row: Row, values: string[], bytes: Uint8Array): Generator<UnreadableRecord> {
    const refusal =
      row.fault !== null
        ? explainFault(row, null)
        : values.length > COLUMN_LIMIT
          ? { code: 'too-many-columns', message: `The table has more than ${COLUMN_LIMIT} columns.` }
          : isOwnReport(values)
            ? OWN_REPORT
            : looksLikeHeader(values)
              ? null
              : NO_HEADER;
    if (refusal !== null) {
      this.isOver = true;
      yield { kind: 'unreadable', ...refusal, ...this.#place(row), bytes };
      return;
    }
    let named = values.length;
    while (named > 0 && values[named - 1]?.trim() === '') named--;
    this.#header = values;
    this.#name(columnNames(values), named);
  }

  #name(names: string[], least: number): void {
    this.#names = names;
    this.#rows.count = { least, most: names.length };
  }

  #place(row: Row): { position: string; byteStart: number; byteEnd: number } {
    const number = row.number + this.#above;
    const line = row.lines[0]?.number ?? number;
    const position = line === number ? `row ${number}` : `row ${number}, line ${line}`;
    return { position, byteStart: row.byteStart, byteEnd: row.byteEnd };
  }
}

const REPEATED = {
  code: 'repeated-header',
  message: 'This row repeats the header of the table; it is no article.',
};

const NO_HEADER = {
  code: 'no-header',
  message:
    'The first row of the table looks like a record, not like the names of columns. Put a row of names such as title, date, url, text above it, or say in a mapping which of column 1, column 2 and so on is which.',
};

function isBlank(row: Row): boolean {
  if (row.fault !== null && row.fault !== 'cells') return false;
  const [first = ''] = row.cells;
  // Old programs end their files with a sign.
  if (row.cells.length === 1 && first.trim() === '\u001a') return true;
  return row.cells.every((cell) => cell === '') || (row.cells.length === 1 && first.trim() === '');
}

/** Whether a row is a line of dashes, as texts have one below the header of a table. */
function isRule({ cells, fault }: Row): boolean {
  const filled = fault === null ? cells.map((cell) => cell.trim()).filter((cell) => cell !== '') : [];
  return filled.length > 1 && filled.every((cell) => /^:?-{2,}:?$/.test(cell));
}

// A cell may be written as a formula of a text, so that a spreadsheet leaves it as it is.
function withoutFormula(cell: string): string {
  if (!cell.startsWith('="')) return cell;
  const [, text] = /^="((?:[^"]|"")*)"$/.exec(cell) ?? [];
  return text === undefined ? cell : text.replaceAll('""', '"');
}

// A byte-order mark is no part of the first name.
function withoutMark(line: Line): Line {
  const [mark] = /^(?:\u00ef\u00bb\u00bf|\ufeff)/.exec(line.text) ?? [];
  if (mark === undefined) return line;
  const skipped = mark === '\ufeff' ? 2 : 3;
  const { text, bytes, byteStart } = line;
  return { ...line, byteStart: byteStart + skipped, bytes: bytes.subarray(skipped), text: text.slice(mark.length) };
}
