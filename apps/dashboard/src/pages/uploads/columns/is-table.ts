import type { UploadPreview } from '@vigie/contract';

/** Names of files whose columns or keys can be said, and of archives, which may hold some; texts, pages and feeds have none. */
const TABLE = /\.(?:csv|tsv|tab|xlsx|json|ndjson|jsonl|zip)$/i;
const LINES = /\.(?:csv|tsv|tab)$/i;
/** The formats that a mapping is for; the others say themselves what is what. */
const FORMATS = new Set(['csv', 'xlsx', 'json', 'ndjson']);
/** Files other than tables of text that are looked at: each costs a question. */
const MOST = 40;

/** The files whose columns are worth looking at, and how many more there are than are looked at. */
export function tablesOf(files: readonly File[]): { tables: File[]; others: number } {
  const tables: File[] = [];
  let asked = 0;
  let others = 0;
  for (const file of files) {
    if (!TABLE.test(file.name) || file.size === 0) continue;
    if (!isTextTable(file)) asked += 1;
    if (asked > MOST && !isTextTable(file)) others += 1;
    else tables.push(file);
  }
  return { tables, others };
}

/** Whether tables with the same first line have the same columns. */
export const isTextTable = (file: File): boolean => LINES.test(file.name);

/** Whether the columns of a file can be said; those of an archive where it holds tables. */
export const isMapped = ({ format, columns }: Pick<UploadPreview, 'format' | 'columns'>): boolean =>
  FORMATS.has(format) || (format === 'zip' && columns.length > 0);
