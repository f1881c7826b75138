import { normaliseText } from '@vigie/article';

const NEEDS_CARE = /\\u(?:0000|d[89a-f])/i;

function normalised(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  if (Array.isArray(value)) return value.map(normalised);
  if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [normaliseText(key), normalised(inner)]));
  }
  return value;
}

/** Rows as one JSON parameter for `jsonb_to_recordset`, which has no limit on the number of rows. Postgres refuses NUL and lone surrogates, so they go. */
export function jsonRows(rows: readonly object[]): string {
  return jsonText(rows);
}

/** A value as JSON that Postgres takes. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value);
  return NEEDS_CARE.test(json) ? JSON.stringify(normalised(value)) : json;
}
