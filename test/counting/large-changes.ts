import type { DataSource } from 'typeorm';
import { SIZES, WORDS } from './large-corpus.js';

const XID = '(pg_current_xact_id()::text)::bigint';
const noted = (kind: 'put' | 'delete', ids: string) =>
  `INSERT INTO change_log (xid, article_id, kind) SELECT ${XID}, id, '${kind}' FROM (${ids}) AS changed(id)`;
/** One article in `every` of those that there are, others for each salt. */
const drawn = (every: number, salt: number) =>
  `SELECT fact.article_id FROM fact WHERE (hashint8extended(fact.article_id, ${salt}) & 1048575) % ${every} = 0`;

/** Kinds of change, each a transaction as writers make them. */
const CHANGES: ((salt: number) => string[])[] = [
  (salt) => [noted('delete', drawn(1000, salt)), `DELETE FROM article WHERE id IN (${drawn(1000, salt)})`],
  (salt) => [
    noted('put', drawn(400, salt)),
    `UPDATE fact SET topics = other.topics, source_id = other.source_id, tags = other.tags, story_id = other.story_id,
       language = other.language FROM fact AS other
     WHERE other.article_id = fact.article_id % 5000 + 1 AND fact.article_id IN (${drawn(400, salt)})`,
  ],
  (salt) => [
    noted('put', drawn(800, salt)),
    `UPDATE fact SET published_at = published_at - interval '1 day 13 minutes', ordered_at = ordered_at - interval '1 day 13 minutes'
     WHERE precision >= 4 AND fact.article_id IN (${drawn(800, salt)})`,
    `UPDATE article_search SET whole = to_tsvector('simple', '${WORDS[salt % WORDS.length]}'),
       title = to_tsvector('simple', '${WORDS[salt % WORDS.length]}') WHERE article_id IN (${drawn(800, salt)})`,
  ],
  (salt) => [
    `UPDATE source SET name = 'Outlet ' || id, country = (ARRAY['NE', 'ZW', NULL])[1 + (id + ${salt}) % 3] WHERE id % 97 = ${salt % 97}`,
    `DELETE FROM collection_source WHERE source_id % 89 = ${salt % 89}`,
    `UPDATE topic SET parent_id = 1 + ${salt} % 4 WHERE id = ${5 + (salt % (SIZES.topics - 5))}`,
    `UPDATE tag SET key = key || '!', label = label || '!' WHERE id = ${1 + (salt % 20)}`,
  ],
];

/** Changes one thing or another about some of the articles, or what is named. */
export async function changeSomething(database: DataSource, salt: number): Promise<void> {
  const statements = CHANGES[salt % CHANGES.length]?.(salt) ?? [];
  await database.transaction(async (manager) => {
    for (const statement of statements) await manager.query(statement);
    await manager.query('NOTIFY vigie_change');
  });
}
