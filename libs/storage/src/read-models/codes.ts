import { countryFromNumber } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { readCursor, whole, writeCursor } from './cursor.js';
import { newestArticle } from './newest-article.js';
import { inSnapshot, type Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** Codes that articles carry: subject countries in either role, or languages. */
export type CodeKind = 'countries' | 'languages';

/** A page of codes. Their names are the asker's: `matches` says which of them are wanted. */
export interface CodesQuestion {
  kind: CodeKind;
  matches: (code: string) => boolean;
  limit: number;
  cursor: string | null;
}

/** Codes with most articles first, ties by code. */
export interface CodesAnswer {
  items: { code: string; articles: number }[];
  nextCursor: string | null;
}

/** Answers from one snapshot; later pages count what was there at the first. Throws `QuestionError` for a cursor of another list. */
export function listCodes(source: DataSource, { kind, matches, limit, cursor }: CodesQuestion): Promise<CodesAnswer> {
  return inSnapshot(source, async (snapshot) => {
    const after = cursor === null ? null : readCursor(kind, cursor, ['number', 'number']);
    const newest = after === null ? await newestArticle(snapshot) : whole(after[0]);
    const skipped = after === null ? 0 : Math.max(0, whole(after[1]));
    const all = (await countCodes(snapshot, kind, newest)).filter(({ code }) => matches(code));
    const items = all.slice(skipped, skipped + limit);
    const seen = skipped + items.length;
    return { items, nextCursor: seen < all.length ? writeCursor(kind, [newest, seen]) : null };
  });
}

/** All of them: there are a few hundred codes at most. */
async function countCodes(snapshot: Snapshot, kind: CodeKind, newest: number): Promise<CodesAnswer['items']> {
  const parameters = new SqlParameters();
  const known = `fact.article_id <= ${parameters.add(newest, 'bigint')}`;
  if (kind === 'languages')
    return snapshot.rows(
      `SELECT fact.language AS code, count(*) AS articles FROM fact WHERE ${known} AND fact.language IS NOT NULL
       GROUP BY fact.language ORDER BY articles DESC, fact.language COLLATE "C"`,
      parameters,
    );
  const rows = await snapshot.rows<{ number: number; articles: number }>(
    `SELECT element.number, count(*) AS articles
     FROM fact CROSS JOIN LATERAL unnest(fact.countries) AS element(number) WHERE ${known}
     GROUP BY element.number ORDER BY articles DESC, element.number`,
    parameters,
  );
  return rows.map(({ number, articles }) => ({ code: countryFromNumber(number), articles }));
}
