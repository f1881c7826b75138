import type { StreamableFile } from '@nestjs/common';
import { type Cell, csvFile } from '../platform/csv.js';

/** The columns of each list; several values of one cell are divided by `; `. */
const COLUMNS = {
  sources: ['id', 'name', 'hosts', 'country', 'language', 'kind', 'owner', 'articles', 'firstSeen', 'lastSeen'],
  topics: ['key', 'label', 'parent', 'origin', 'articles'],
  countries: ['code', 'label', 'articles'],
  languages: ['code', 'label', 'articles'],
  collections: ['id', 'name', 'sources', 'articles'],
  'known-topics': ['key', 'label', 'path', 'origin'],
  'known-countries': ['code', 'label'],
} as const;

/** A list of the catalogue as CSV. */
export function asCsv(list: keyof typeof COLUMNS, items: readonly object[]): StreamableFile {
  const columns = COLUMNS[list];
  const lines = items.map((item) => {
    const fields = new Map(Object.entries(item));
    return columns.map((column) => cell(fields.get(column)));
  });
  return csvFile(`${list}.csv`, columns, lines);
}

function cell(value: unknown): Cell {
  return Array.isArray(value) ? value.join('; ') : (value as Cell);
}
