import { Readable } from 'node:stream';
import type { FieldsRecord } from '@vigie/article';
import type { PreviewArticle, UploadPreview } from '@vigie/contract';
import { type FieldOrders, matchFields, orderOf } from '@vigie/extraction';
import { readRecords } from '@vigie/formats';
import type { ColumnMapping, UploadOptions } from '@vigie/storage';
import { previewArticle } from './preview-article.js';
import { type OrderedRecord, type OrderSetting, withDateOrders } from './worker/date-orders.js';
import { headerKey, isNumbered, mapColumns } from './worker/map-columns.js';
import { prepareRecord } from './worker/prepare-record.js';

const MOST = { records: 20, columns: 500, cell: 200 };

/** The sizes of the beginnings that the page sends of larger files. */
const BEGINNINGS = [1 << 20, 4 << 20];

/** A file, or the beginning of one. */
interface Beginning {
  filename: string;
  bytes: Buffer;
}

/** How the first records of a file would be read. `recall` gives what was said of tables with the same columns. */
export async function previewFile(
  file: Beginning,
  options: UploadOptions,
  recall: (header: string) => Promise<ColumnMapping | null>,
): Promise<UploadPreview> {
  const numbered = isNumbered(options.mapping);
  let remembered: ColumnMapping | null | undefined;
  const mappingOf = async ({ fields }: FieldsRecord): Promise<ColumnMapping | null> => {
    if (options.mapping !== null) return options.mapping;
    if (remembered === undefined) remembered = await recall(headerKey(Object.keys(fields)));
    return remembered;
  };
  const setting = { options, arrived: new Date(), mappingOf };
  const { format, records: ordered } = await firstRecords(file, options.format, numbered, setting);
  const records = ordered.map(({ record }) => record);
  const tables = records.filter((record) => record.kind === 'fields');
  const mapping = options.mapping ?? remembered ?? null;
  // A table without header shows its columns all the same, so that they can be told.
  const isHeadless = tables.length === 0 && records[0]?.kind === 'unreadable' && records[0].code === 'no-header';
  const shown = isHeadless
    ? (await firstRecords(file, format, true, setting)).records
        .map(({ record }) => record)
        .filter((record) => record.kind === 'fields')
    : tables;
  const columns = columnsOf(shown);
  const read = fieldsRead(tables, mapping);
  return {
    format,
    columns,
    rows: shown.map(({ fields }) => columns.map((column) => shownCell(fields[column]))),
    mapping: read,
    dates: datesRead(read, tables, ordered.at(-1)?.dates),
    remembered: remembered !== undefined && remembered !== null,
    articles: ordered.map(({ record, dates }, index): PreviewArticle => {
      const prepared = prepareRecord(record, index + 1, { ...options, mapping, dates });
      return previewArticle(prepared);
    }),
  };
}

async function firstRecords(file: Beginning, format: string | null, numbered: boolean, setting: OrderSetting) {
  const { bytes, filename } = file;
  const range = (start: number, end: number): Readable => Readable.from([bytes.subarray(start, end)]);
  const random = { size: bytes.length, range };
  const stream = await readRecords(Readable.from([bytes]), { filename, format, numbered, random });
  const records: OrderedRecord[] = [];
  for await (const record of withDateOrders(stream.records, setting)) {
    records.push(record);
    if (records.length > MOST.records) break;
  }
  // The last record of a beginning may be cut in two.
  if (records.length > MOST.records || (isCut(bytes) && records.length > 1)) records.pop();
  return { format: stream.format, records };
}

/** Whether there may be more of a file than these bytes. Of a spreadsheet or an archive, which begins with PK, there never is. */
export function isCut(bytes: Buffer): boolean {
  return BEGINNINGS.includes(bytes.length) && bytes.subarray(0, 2).toString('latin1') !== 'PK';
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

function datesRead(
  read: Readonly<Record<string, string>>,
  records: readonly FieldsRecord[],
  dates: FieldOrders | undefined,
): UploadPreview['dates'] {
  const told: UploadPreview['dates'] = {};
  for (const field of ['publishedAt', 'modifiedAt']) {
    const column = read[field];
    if (column === undefined || dates?.columns.has(column) !== true) continue;
    // Days that a spreadsheet counted are one number, which has no order.
    if (!records.some(({ fields }) => /\d\D\d/.test(shownCell(fields[column]).replace(/^\s*\d+[.,]\d+\s*$/, ''))))
      continue;
    const { order, basis } = orderOf(field, column, dates);
    told[field] = { order, basis };
  }
  return told;
}
