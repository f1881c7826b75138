import type { Line } from '@vigie/article';
import type { AttentionRow } from './attention-sql.js';

/** The line of one key. */
export interface KeyLine extends Line {
  key: string;
  label: string;
}

/** A statement's rows put in order. */
export interface CountedLines {
  totals: Line;
  series: KeyLine[];
  other: Line;
  undated: number;
}

/** Lays the rows of a chart out over its buckets, with zeros where there is no row. Rows of other buckets are left out of the lines, not out of the totals. */
export function layOut(rows: AttentionRow[], buckets: number[]): CountedLines {
  const places = new Map(buckets.map((bucket, place) => [bucket, place]));
  const empty = (total: number): Line => ({ values: buckets.map(() => 0), total });
  const lines: CountedLines = { totals: empty(0), series: [], other: empty(0), undated: 0 };
  const byKey = new Map<string, KeyLine>();
  for (const row of rows) {
    if (row.kind !== 'series') continue;
    const line = { key: row.key ?? '', label: row.label ?? '', ...empty(row.value) };
    lines.series.push(line);
    byKey.set(line.key, line);
  }
  for (const row of rows) {
    if (row.kind === 'undated') lines.undated = row.value;
    else if (row.kind === 'total') put(lines.totals, row, places);
    else if (row.kind === 'other') put(lines.other, row, places);
    else if (row.kind === 'value') put(byKey.get(row.key ?? ''), row, places);
  }
  return lines;
}

function put(line: Line | undefined, row: AttentionRow, places: Map<number, number>): void {
  if (line === undefined) return;
  if (row.bucket === null) {
    line.total = row.value;
    return;
  }
  const place = places.get(row.bucket);
  if (place !== undefined) line.values[place] = row.value;
}

/** The first and last bucket that hold anything; null when none does. */
export function datedBounds(rows: AttentionRow[]): { first: number; last: number } | null {
  let bounds: { first: number; last: number } | null = null;
  for (const { kind, bucket } of rows) {
    if (kind !== 'total' || bucket === null) continue;
    if (bounds === null) bounds = { first: bucket, last: bucket };
    else if (bucket < bounds.first) bounds.first = bucket;
    else if (bucket > bounds.last) bounds.last = bucket;
  }
  return bounds;
}
