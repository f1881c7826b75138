import type { EntityManager } from 'typeorm';

/** What an administrator said of a publisher's tag; a null topic: it stands for none. */
export interface TagTopicRow {
  key: string;
  label: string;
  topic: string | null;
}

/** All that administrators said of tags, the oldest first. */
export function tagTopics(manager: EntityManager): Promise<TagTopicRow[]> {
  return manager.query(
    `SELECT m.key, m.label, t.key AS topic FROM tag_topic m LEFT JOIN topic t ON t.id = m.topic_id ORDER BY m.at, m.key`,
  );
}

/** How many tags administrators spoke of. */
export async function tagTopicCount(manager: EntityManager): Promise<number> {
  const rows: { count: number }[] = await manager.query(`SELECT count(*) AS count FROM tag_topic`);
  return rows[0]!.count;
}

/** What an administrator said of this tag, or null. */
export async function findTagTopic(manager: EntityManager, key: string): Promise<TagTopicRow | null> {
  const rows: TagTopicRow[] = await manager.query(
    `SELECT m.key, m.label, t.key AS topic FROM tag_topic m LEFT JOIN topic t ON t.id = m.topic_id WHERE m.key = $1`,
    [key],
  );
  return rows[0] ?? null;
}

/** Keeps what an administrator says of a tag. */
export async function keepTagTopic(
  manager: EntityManager,
  tag: { key: string; label: string; topicId: number | null },
  personId: number | null,
): Promise<void> {
  await manager.query(
    `INSERT INTO tag_topic (key, label, topic_id, person_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (key) DO UPDATE SET topic_id = excluded.topic_id, person_id = excluded.person_id, at = now()`,
    [tag.key, tag.label, tag.topicId, personId],
  );
}

/** Forgets what an administrator said of a tag. */
export async function dropTagTopic(manager: EntityManager, key: string): Promise<void> {
  await manager.query(`DELETE FROM tag_topic m WHERE m.key = $1`, [key]);
}
