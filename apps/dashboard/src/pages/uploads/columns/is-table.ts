/** Names of files whose columns or keys can be said; text, pages, feeds and archives have none. */
const TABLE = /\.(?:csv|tsv|tab|xlsx|json|ndjson|jsonl)$/i;
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

/** Whether the columns of a format can be said. */
export const isMapped = (format: string): boolean => FORMATS.has(format);
