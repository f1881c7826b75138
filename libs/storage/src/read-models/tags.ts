import type { DataSource } from 'typeorm';
import { readCursor, whole, writeCursor } from './cursor.js';
import { newestArticle } from './newest-article.js';
import { inSnapshot, type Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** A publisher's tag with the number of articles that carry it. */
export interface TagItem {
  key: string;
  label: string;
  articles: number;
}

/** A page of tags. `matches` says which of them are wanted; `also` are listed though no article may carry them. */
export interface TagsQuestion {
  search: string | null;
  matches: (tag: TagItem) => boolean;
  also: readonly { key: string; label: string }[];
  limit: number;
  cursor: string | null;
}

/** So many tags are looked at for one page: what `matches` refuses takes time too. */
const LOOKED_AT = 5000;

/**
 * Tags with most articles first, ties by key; later pages count what was there at the first. A page may be short although
 * there is a next one. Throws `QuestionError` for a cursor of another list.
 */
export function listTags(
  source: DataSource,
  question: TagsQuestion,
): Promise<{ items: TagItem[]; nextCursor: string | null }> {
  return inSnapshot(source, async (snapshot) => {
    const { cursor, limit, matches } = question;
    const after = cursor === null ? null : readCursor('tags', cursor, ['number', 'number', 'string']);
    const newest = after === null ? await newestArticle(snapshot) : whole(after[0]);
    const place = after === null ? null : { articles: whole(after[1]), key: String(after[2]) };
    const rows = await tagsAfter(snapshot, question, newest, place);
    const items: TagItem[] = [];
    let looked = 0;
    for (const row of rows.slice(0, LOOKED_AT)) {
      if (items.length === limit) break;
      looked += 1;
      if (matches(row)) items.push(row);
    }
    const last = looked < rows.length ? rows[looked - 1] : undefined;
    return { items, nextCursor: last === undefined ? null : writeCursor('tags', [newest, last.articles, last.key]) };
  });
}

function tagsAfter(
  snapshot: Snapshot,
  { search, also }: TagsQuestion,
  newest: number,
  place: { articles: number; key: string } | null,
): Promise<TagItem[]> {
  const parameters = new SqlParameters();
  const known = `fact.article_id <= ${parameters.add(newest, 'bigint')}`;
  const conditions = ['true'];
  if (search !== null) {
    const wanted = `lower(unaccent(${parameters.add(search, 'text')}))`;
    conditions.push(`strpos(lower(unaccent(counted.label)), ${wanted}) > 0`);
  }
  if (place !== null) {
    const articles = parameters.add(place.articles, 'bigint');
    const key = parameters.add(place.key, 'text');
    conditions.push(
      `(counted.articles < ${articles} OR (counted.articles = ${articles} AND counted.key COLLATE "C" > ${key}))`,
    );
  }
  const keys = parameters.add(
    also.map(({ key }) => key),
    'text[]',
  );
  const labels = parameters.add(
    also.map(({ label }) => label),
    'text[]',
  );
  return snapshot.rows<TagItem>(
    `WITH carried AS (
       SELECT tag.key, tag.label, found.articles FROM tag JOIN (
         SELECT element.id, count(*) AS articles FROM fact CROSS JOIN LATERAL unnest(fact.tags) AS element(id)
         WHERE ${known} GROUP BY element.id) AS found ON found.id = tag.id
     ), counted AS (
       SELECT carried.key, carried.label, carried.articles FROM carried
       UNION ALL SELECT DISTINCT ON (own.key) own.key, own.label, 0 FROM unnest(${keys}, ${labels}) AS own(key, label)
       WHERE NOT EXISTS (SELECT FROM carried WHERE carried.key = own.key)
     )
     SELECT counted.key, counted.label, counted.articles FROM counted WHERE ${conditions.join(' AND ')}
     ORDER BY counted.articles DESC, counted.key COLLATE "C" LIMIT ${LOOKED_AT + 1}`,
    parameters,
  );
}

/** How many articles carry a tag. */
export async function articlesOfTag(source: DataSource, key: string): Promise<number> {
  const rows: { count: number }[] = await source.query(
    `SELECT count(*) AS count FROM fact JOIN tag ON fact.tags @> ARRAY[tag.id] WHERE tag.key = $1`,
    [key],
  );
  return rows[0]!.count;
}
