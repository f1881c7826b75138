import type { Upload, UploadItem } from '@vigie/contract';
import { heavyRecords } from '../fixtures/heavy-records.js';
import type { Client } from '../system/client.js';
import type { Figure } from './figures.js';

/** So many lines of a file are no records. */
const BROKEN_EVERY = 1000;

/** A file of records that takes a while, and what its report must say in the end. */
export interface LongFile {
  text: string;
  totals: { documents: number; stored: number; updated: number; duplicate: number; rejected: number };
}

/** A file of so many records: the last hundredth says what the first said, and some lines are broken. */
export function longFile(host: string, records: number): LongFile {
  const duplicate = Math.floor(records / 100);
  const lines = heavyRecords(host, records, duplicate).map((record) => JSON.stringify(record));
  const rejected = Math.floor(records / BROKEN_EVERY);
  for (let n = rejected; n > 0; n -= 1) lines.splice(n * BROKEN_EVERY, 0, '{"title": "Half a rec');
  const totals = { documents: lines.length, stored: records - duplicate, updated: 0, duplicate, rejected };
  return { text: lines.join('\n'), totals };
}

/** Figures that are all 0 where each line was read once, and each article is there once and counted. */
export async function readOnce(client: Client, upload: Upload, { totals }: LongFile): Promise<Figure[]> {
  const items = await client.items(upload.id);
  const { totals: charted, undated } = await client.ask('attention', { interval: 'month' });
  const none = (name: string, value: number): Figure => ({ name, value, limit: 0 });
  const wrong = Object.entries(totals).filter(([name, count]) => upload.totals[name as keyof typeof totals] !== count);
  return [
    none('uploads that did not end well', upload.state === 'done' && upload.failure === null ? 0 : 1),
    none('totals that differ from the file', wrong.length),
    ...linesOf(items, totals.documents).map(([name, value]) => none(name, value)),
    none('articles of the report that differ from the file', Math.abs(articlesOf(items) - totals.stored)),
    none('articles missing or too many', Math.abs((await client.count()) - totals.stored)),
    none('articles that charts miss or double', Math.abs(charted.total + undated - totals.stored)),
  ];
}

function linesOf(items: readonly UploadItem[], documents: number): [string, number][] {
  const lines = new Set(items.map(({ position }) => position));
  return [
    ['lines lost', documents - lines.size],
    ['lines read twice', items.length - lines.size],
  ];
}

function articlesOf(items: readonly UploadItem[]): number {
  return new Set(items.flatMap(({ articleId }) => articleId ?? [])).size;
}
