import { createHash } from 'node:crypto';
import type { FieldsRecord } from '@vigie/article';
import { fieldOf } from '@vigie/extraction';
import type { ColumnMapping } from '@vigie/storage';

/**
 * Names the values of a record as the mapping says. A column that was said to fill a field fills no other by its name, and a
 * field that was said to stay empty is filled by none.
 */
export function mapColumns(record: FieldsRecord, mapping: ColumnMapping | null): FieldsRecord {
  if (mapping === null) return record;
  const fields = new Map(Object.entries(record.fields));
  const spans = new Map(Object.entries(record.spans));
  const drop = (key: string): void => {
    fields.delete(key);
    spans.delete(key);
  };
  const said = columnsSaid(mapping).filter(([, column]) => column === null || Object.hasOwn(record.fields, column));
  for (const [, column] of said) if (column !== null) drop(column);
  for (const [field, column] of said) {
    if (column === null) {
      for (const key of [...fields.keys()]) if (fieldOf(key) === field) drop(key);
      continue;
    }
    fields.set(field, record.fields[column]);
    const span = record.spans[column];
    if (span !== undefined) spans.set(field, span);
  }
  return { ...record, fields: bare(fields), spans: bare(spans) };
}

// `publishedAt.order` says how a column is written, not which it is.
function columnsSaid(mapping: ColumnMapping): [string, string | null][] {
  return Object.entries(mapping).filter(([field]) => !field.endsWith('.order'));
}

/** Whether a mapping names the columns of a table without header: `column 1`, `column 2` and so on. */
export function isNumbered(mapping: ColumnMapping | null): boolean {
  const columns = columnsSaid(mapping ?? {}).flatMap(([, column]) => column ?? []);
  return columns.length > 0 && columns.every((column) => /^column [1-9]\d{0,4}$/.test(column));
}

/** What stands for the names of a table's columns, whatever their order. */
export function headerKey(columns: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([...columns].sort()))
    .digest('hex');
}

// Without a prototype, a column such as `__proto__` is a column like any other.
function bare<T>(entries: Map<string, T>): Record<string, T> {
  const made: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}
