import type { RawRecord } from '@vigie/article';
import { contentEnd, type Line, readLines } from '../csv/read-lines.js';
import type { OpenFile, Sample } from '../format.js';
import { tooLargeMessage } from '../limits.js';
import { type GdeltTable, gdeltTable } from './columns.js';
import { eventFields } from './event-fields.js';
import { gkgFields } from './gkg-fields.js';

/** Which GDELT file this is, by its first line; null for any other. */
export function tableOf({ skeleton, units }: Sample): GdeltTable | null {
  const end = skeleton.indexOf('\n');
  const first = end === -1 ? skeleton : skeleton.slice(0, end);
  return units === 'bytes' ? gdeltTable(first.slice(0, contentEnd(first)).split('\t')) : null;
}

/** Reads a file of the GDELT project, a record a line. */
export async function* readGdelt({ bytes, sample }: OpenFile): AsyncGenerator<RawRecord> {
  const table = tableOf(sample);
  let records = 0;
  for await (const line of readLines(bytes, 'bytes', 'feed')) {
    const isHeader = table?.hasHeader === true && line.number === 1;
    if (isHeader || (line.text.trim() === '' && !line.tooLarge)) continue;
    records++;
    yield table === null ? refuse(line, 'not-gdelt', NOT_GDELT) : readRow(line, table);
    if (table === null) return;
  }
  if (records > 0) return;
  const origin = { position: 'row 1', byteStart: 0, byteEnd: sample.head.length, bytes: new Uint8Array() };
  yield { kind: 'unreadable', code: 'empty-file', message: 'The file holds no record.', ...origin };
}

const NOT_GDELT =
  'This is neither a file of the GDELT knowledge graph (27 columns between tabs) nor one of its events (61 or 58).';

function refuse(line: Line, code: string, message: string): RawRecord {
  const { byteStart, byteEnd, bytes, number } = line;
  return { kind: 'unreadable', code, message, position: `row ${number}`, byteStart, byteEnd, bytes };
}

function readRow(line: Line, table: GdeltTable): RawRecord {
  if (line.tooLarge) return refuse(line, 'too-large', tooLargeMessage('The row', line.byteEnd - line.byteStart));
  const { columns } = table;
  const spans = cellSpans(line);
  if (spans.length !== columns.length) {
    const message = `The row has ${spans.length} ${spans.length === 1 ? 'cell' : 'cells'}, but this kind of GDELT file has ${columns.length} columns.`;
    return refuse(line, 'wrong-number-of-cells', message);
  }
  const places = new Map(columns.map((name, index) => [name, index]));
  const cell = (name: string): string => {
    const span = spans[places.get(name) ?? -1];
    return span === undefined ? '' : line.bytes.toString('utf8', span.start, span.end);
  };
  const fields: Record<string, unknown> = Object.create(null);
  const fieldSpans: Record<string, { start: number; end: number }> = Object.create(null);
  const put = (key: string, value: unknown, from: string): void => {
    const span = spans[places.get(from) ?? -1];
    if (value === null || value === '') return;
    fields[key] = value;
    if (span !== undefined) fieldSpans[key] = span;
  };
  for (const name of columns) put(name, cell(name), name);
  for (const { key, value, from } of (table.kind === 'gkg' ? gkgFields : eventFields)(cell)) put(key, value, from);
  const { byteStart, byteEnd, bytes, number } = line;
  return { kind: 'fields', fields, spans: fieldSpans, position: `row ${number}`, byteStart, byteEnd, bytes };
}

function cellSpans(line: Line): { start: number; end: number }[] {
  const end = contentEnd(line.text);
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; ; ) {
    const found = line.text.indexOf('\t', at);
    const to = found === -1 ? end : found;
    spans.push({ start: at, end: to });
    if (found === -1) return spans;
    at = to + 1;
  }
}
