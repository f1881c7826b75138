import { Readable } from 'node:stream';
import type { FieldsRecord, RawRecord } from '@vigie/article';
import type { PreviewArticle, UploadPreview } from '@vigie/contract';
import { matchFields } from '@vigie/extraction';
import { readRecords } from '@vigie/formats';
import type { ColumnMapping, UploadOptions } from '@vigie/storage';
import { previewArticle } from './preview-article.js';
import { headerKey, isNumbered, mapColumns } from './worker/map-columns.js';
import { prepareRecord } from './worker/prepare-record.js';

const MOST = { records: 20, columns: 500, cell: 200 };

/** The beginning of a file; `isCut` when there may be more of it. */
interface Beginning {
  filename: string;
  bytes: Buffer;
  isCut: boolean;
}

/** How the first records of a file would be read. `recall` gives what was said of tables with the same columns. */
export async function previewFile(
  file: Beginning,
  options: UploadOptions,
  recall: (header: string) => Promise<ColumnMapping | null>,
): Promise<UploadPreview> {
  const numbered = isNumbered(options.mapping);
  const { format, records } = await firstRecords(file, options.format, numbered);
  const tables = records.filter((record) => record.kind === 'fields');
  const first = tables[0];
  const remembered =
    options.mapping === null && first !== undefined ? await recall(headerKey(Object.keys(first.fields))) : null;
  const mapping = options.mapping ?? remembered;
  // A table without header shows its columns all the same, so that they can be told.
  const isHeadless = first === undefined && records[0]?.kind === 'unreadable' && records[0].code === 'no-header';
  const shown = isHeadless
    ? (await firstRecords(file, format, true)).records.filter((record) => record.kind === 'fields')
    : tables;
  const columns = columnsOf(shown);
  return {
    format,
    columns,
    rows: shown.map(({ fields }) => columns.map((column) => shownCell(fields[column]))),
    mapping: fieldsRead(tables, mapping),
    remembered: remembered !== null,
    articles: records.map((record, index): PreviewArticle => {
      const prepared = prepareRecord(record, index + 1, { ...options, mapping });
      return previewArticle(prepared);
    }),
  };
}

async function firstRecords(file: Beginning, format: string | null, numbered: boolean) {
  const { bytes, filename, isCut } = file;
  const range = (start: number, end: number): Readable => Readable.from([bytes.subarray(start, end)]);
  const random = { size: bytes.length, range };
  const stream = await readRecords(Readable.from([bytes]), { filename, format, numbered, random });
  const records: RawRecord[] = [];
  for await (const record of stream.records) {
    records.push(record);
    if (records.length > MOST.records) break;
  }
  // The last record of a beginning may be cut in two.
  if (records.length > MOST.records || (isCut && records.length > 1)) records.pop();
  return { format: stream.format, records };
}

function columnsOf(records: readonly FieldsRecord[]): string[] {
  const columns = new Set<string>();
  for (const { fields } of records) {
    for (const column of Object.keys(fields)) if (columns.size < MOST.columns) columns.add(column);
  }
  return [...columns];
}

function shownCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const inner = typeof value === 'object' && 'value' in value && 'href' in value ? value.value : value;
  return (typeof inner === 'string' ? inner : JSON.stringify(inner)).slice(0, MOST.cell);
}

// Records may leave columns empty, so the column that most of them fill a field from is told.
function fieldsRead(records: readonly FieldsRecord[], mapping: ColumnMapping | null): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const record of records) {
    for (const [field, key] of matchFields(mapColumns(record, mapping).fields)) {
      const column = key === field ? (mapping?.[field] ?? key) : key;
      const columns = counts.get(field) ?? new Map<string, number>();
      columns.set(column, (columns.get(column) ?? 0) + 1);
      counts.set(field, columns);
    }
  }
  const read: Record<string, string> = {};
  for (const [field, columns] of counts) {
    read[field] = [...columns].reduce((most, other) => (other[1] > most[1] ? other : most))[0];
  }
  return read;
}
