import { indexKey, type TopicLabel } from '@vigie/article';
import type { EntityManager } from 'typeorm';
import { jsonRows } from './json-rows.js';

/** A topic of the taxonomy that is loaded when the program starts. */
export interface TaxonomyTopic {
  key: string;
  label: string;
  labelFr: string | null;
  parent: string | null;
}

type IdByKey = Map<string, number>;

async function idsOf(manager: EntityManager, table: 'topic' | 'tag', labels: Map<string, string>): Promise<IdByKey> {
  if (labels.size === 0) return new Map();
  const rows = [...labels].map(([key, label]) => ({ key, label })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const wanted = `jsonb_to_recordset($1::jsonb) AS r(key text, label text)`;
  const [columns, values] =
    table === 'topic' ? ['key, label, origin', `r.key, r.label, 'given'`] : ['key, label', 'r.key, r.label'];
  await manager.query(
    `INSERT INTO ${table} (${columns}) SELECT ${values} FROM ${wanted} ORDER BY r.key ON CONFLICT (key) DO NOTHING`,
    [jsonRows(rows)],
  );
  const found: { key: string; id: number }[] = await manager.query(
    `SELECT t.key, t.id FROM ${table} t WHERE t.key IN (SELECT r.key FROM ${wanted})`,
    [jsonRows(rows)],
  );
  return new Map(found.map((row) => [row.key, row.id]));
}

/** Ids of topics by key; keys not met before are added with their first spelling. */
export async function topicIds(manager: EntityManager, topics: Iterable<TopicLabel>): Promise<IdByKey> {
  const labels = new Map<string, string>();
  for (const topic of topics) if (!labels.has(topic.key)) labels.set(topic.key, topic.label);
  return idsOf(manager, 'topic', labels);
}

/** Ids of publishers' tags by key; tags not met before are added with their first spelling. */
export async function tagIds(manager: EntityManager, tags: Iterable<string>): Promise<IdByKey> {
  const labels = new Map<string, string>();
  for (const tag of tags) {
    const key = indexKey(tag);
    if (key !== '' && !labels.has(key)) labels.set(key, tag.trim());
  }
  return idsOf(manager, 'tag', labels);
}

/** Makes the stored taxonomy agree with the one in the program: labels, parents, and an origin of `iptc`. */
export async function syncTaxonomy(manager: EntityManager, topics: readonly TaxonomyTopic[]): Promise<void> {
  const rows = jsonRows(topics);
  const source = `jsonb_to_recordset($1::jsonb) AS r(key text, label text, "labelFr" text, parent text)`;
  await manager.query(
    `INSERT INTO topic (key, label, label_fr, origin) SELECT r.key, r.label, r."labelFr", 'iptc' FROM ${source}
     ON CONFLICT (key) DO UPDATE SET label = excluded.label, label_fr = excluded.label_fr, origin = 'iptc'
     WHERE (topic.label, topic.label_fr, topic.origin) IS DISTINCT FROM (excluded.label, excluded.label_fr, excluded.origin)`,
    [rows],
  );
  await manager.query(
    `UPDATE topic t SET parent_id = p.id FROM ${source} LEFT JOIN topic p ON p.key = r.parent
     WHERE t.key = r.key AND t.parent_id IS DISTINCT FROM p.id`,
    [rows],
  );
}
