import type { NameLanguage } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { readCursor, whole, writeCursor } from './cursor.js';
import { inSnapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** A topic that a label can be; `path` is the labels above it, from the top. */
export interface KnownTopicItem {
  key: string;
  label: string;
  origin: 'iptc' | 'own' | 'given';
  path: string[];
}

/** A page of topics; `search` is looked for in their names, in either language, and in their keys. */
export interface KnownTopicsQuestion {
  search: string | null;
  limit: number;
  cursor: string | null;
}

const plain = (text: string) => `lower(unaccent(${text}))`;

/** All topics that there are, in order of their names; with a search, names that begin with it first. Throws `QuestionError`. */
export function listKnownTopics(
  source: DataSource,
  { search, limit, cursor }: KnownTopicsQuestion,
  language: NameLanguage,
): Promise<{ items: KnownTopicItem[]; nextCursor: string | null }> {
  const name = `known topics ${language}`;
  return inSnapshot(source, async (snapshot) => {
    const skipped = cursor === null ? 0 : Math.max(0, whole(readCursor(name, cursor, ['number'])[0]));
    const parameters = new SqlParameters();
    const label = (table: string) =>
      language === 'fr' ? `coalesce(${table}.label_fr, ${table}.label)` : `${table}.label`;
    const wanted = plain(parameters.add(search ?? '', 'text'));
    const rows = await snapshot.rows<KnownTopicItem>(
      `SELECT topic.key, ${label('topic')} AS label, topic.origin,
         ARRAY(WITH RECURSIVE above AS (
             SELECT one.id, one.parent_id, ${label('one')} AS label, 1 AS height FROM topic AS one WHERE one.id = topic.parent_id
             UNION SELECT one.id, one.parent_id, ${label('one')}, above.height + 1
             FROM topic AS one JOIN above ON above.parent_id = one.id WHERE above.height < 20)
           SELECT above.label FROM above ORDER BY above.height DESC) AS path
       FROM topic
       WHERE (topic.origin <> 'own' OR topic.rule IS NOT NULL)
         AND (strpos(${plain('topic.label')}, ${wanted}) > 0 OR strpos(${plain(`coalesce(topic.label_fr, '')`)}, ${wanted}) > 0
           OR topic.key = ${wanted})
       ORDER BY strpos(${plain(label('topic'))}, ${wanted}) <> 1, ${plain(label('topic'))} COLLATE "C", topic.key COLLATE "C"
       OFFSET ${parameters.add(skipped, 'bigint')} LIMIT ${parameters.add(limit + 1, 'int')}`,
      parameters,
    );
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? writeCursor(name, [skipped + items.length]) : null };
  });
}
