import { createHash } from 'node:crypto';
import { type DraftWarning, type FieldsRecord, normaliseText } from '@vigie/article';
import { fieldOf } from '@vigie/extraction';
import type { ColumnMapping } from '@vigie/storage';

const NAMES_SHOWN = 8;

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
  const columns = columnsNamed(mapping ?? {});
  return columns.length > 0 && columns.every((column) => /^column [1-9]\d{0,4}$/.test(column));
}

/** Whether a mapping says anything of a table with these columns: which one is a field, or which field none of them is. */
export function saysSomethingOf(columns: readonly string[], mapping: ColumnMapping): boolean {
  const said = columnsSaid(mapping);
  return said.length === 0 || said.some(([, column]) => column === null || columns.includes(column));
}

/** What to say of columns that a mapping names and a row of a table does not have; other records may leave out some. */
export function missingColumns(
  { fields, position }: Pick<FieldsRecord, 'fields' | 'position'>,
  mapping: ColumnMapping | null,
): DraftWarning | null {
  if (mapping === null || !/\brow \d/.test(position)) return null;
  const missing = columnsNamed(mapping).filter((column) => !Object.hasOwn(fields, column));
  if (missing.length === 0) return null;
  const shown = [...new Set(missing)].slice(0, NAMES_SHOWN).map((column) => column.slice(0, 60));
  const message = `The mapping names columns that are not there: ${shown.join(', ')}.`;
  return { code: 'column-missing', message: normaliseText(message) };
}

function columnsNamed(mapping: ColumnMapping): string[] {
  return columnsSaid(mapping).flatMap(([, column]) => column ?? []);
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
