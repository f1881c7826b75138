import type { EntityManager } from 'typeorm';

/** An own topic with the rule that makes its label. */
export interface TopicRuleRow {
  key: string;
  label: string;
  rule: string;
  version: number;
}

/** An own topic as it is written; `parentId` is null for one at the top. */
export interface OwnTopicRow {
  key: string;
  label: string;
  labelFr: string | null;
  parentId: number | null;
  rule: string;
}

/** A topic to which something can be tied. */
export interface KnownTopicRow {
  id: number;
  key: string;
  label: string;
  origin: 'iptc' | 'own' | 'given';
  /** An own topic that was given up: nothing new is tied to it. */
  isRetired: boolean;
}

const IS_RETIRED = `(t.origin = 'own' AND t.rule IS NULL)`;

/** The rules that make labels, in the order in which they were first written. */
export function topicRules(manager: EntityManager): Promise<TopicRuleRow[]> {
  return manager.query(
    `SELECT t.key, t.label, t.rule, t.rule_version AS version FROM topic t WHERE t.rule IS NOT NULL ORDER BY t.id`,
  );
}

/** The topic of that key, or null. */
export async function findTopic(manager: EntityManager, key: string): Promise<KnownTopicRow | null> {
  const rows: KnownTopicRow[] = await manager.query(
    `SELECT t.id, t.key, t.label, t.origin, ${IS_RETIRED} AS "isRetired" FROM topic t WHERE t.key = $1`,
    [key],
  );
  return rows[0] ?? null;
}

/** Keys of the own topics that were given up. */
export async function retiredTopics(manager: EntityManager): Promise<Set<string>> {
  const rows: { key: string }[] = await manager.query(`SELECT t.key FROM topic t WHERE ${IS_RETIRED}`);
  return new Set(rows.map(({ key }) => key));
}

/** Which of these keys are taken; one whose own topic was given up is free. */
export async function takenKeys(manager: EntityManager, keys: readonly string[]): Promise<Set<string>> {
  const rows: { key: string }[] = await manager.query(
    `SELECT t.key FROM topic t WHERE t.key = ANY($1::text[]) AND NOT ${IS_RETIRED}`,
    [keys],
  );
  return new Set(rows.map(({ key }) => key));
}

/** Adds an own topic, or takes up one again that was given up: its rule counts on. False when the key was taken meanwhile. */
export async function addOwnTopic(manager: EntityManager, topic: OwnTopicRow): Promise<boolean> {
  const added: object[] = await manager.query(
    `INSERT INTO topic (key, label, label_fr, parent_id, origin, rule, rule_version) VALUES ($1, $2, $3, $4, 'own', $5, 1)
     ON CONFLICT (key) DO UPDATE SET label = excluded.label, label_fr = excluded.label_fr, parent_id = excluded.parent_id,
       rule = excluded.rule, rule_version = topic.rule_version + 1
     WHERE topic.origin = 'own' AND topic.rule IS NULL
     RETURNING id`,
    [topic.key, topic.label, topic.labelFr, topic.parentId, topic.rule],
  );
  return added.length > 0;
}

/** The own topic of that key, kept from changing until the transaction ends; null when there is none. */
export async function lockOwnTopic(
  manager: EntityManager,
  key: string,
): Promise<(OwnTopicRow & { parent: string | null }) | null> {
  const rows: (OwnTopicRow & { parent: string | null })[] = await manager.query(
    `SELECT t.key, t.label, t.label_fr AS "labelFr", t.parent_id AS "parentId", t.rule,
       (SELECT p.key FROM topic p WHERE p.id = t.parent_id) AS parent
     FROM topic t WHERE t.key = $1 AND t.origin = 'own' AND t.rule IS NOT NULL FOR UPDATE`,
    [key],
  );
  return rows[0] ?? null;
}

/** Writes an own topic; a rule in other words is a new version. */
export async function changeOwnTopic(manager: EntityManager, topic: OwnTopicRow): Promise<void> {
  await manager.query(
    `UPDATE topic t SET label = $2, label_fr = $3, parent_id = $4, rule = $5,
       rule_version = t.rule_version + CASE WHEN t.rule = $5 THEN 0 ELSE 1 END WHERE t.key = $1`,
    [topic.key, topic.label, topic.labelFr, topic.parentId, topic.rule],
  );
}

/**
 * Gives an own topic up: it makes no labels any more, and stands below nothing. What people gave by hand stays.
 * The tags that stood for it are nobody's again, and are returned.
 */
export async function retireOwnTopic(manager: EntityManager, key: string): Promise<string[]> {
  await manager.query(`UPDATE topic t SET rule = NULL, parent_id = NULL WHERE t.key = $1`, [key]);
  await manager.query(
    `UPDATE topic t SET parent_id = NULL FROM topic p WHERE p.key = $1 AND t.parent_id = p.id AND t.origin = 'own'`,
    [key],
  );
  const [freed]: [{ label: string }[]] = await manager.query(
    `DELETE FROM tag_topic m USING topic t WHERE t.key = $1 AND m.topic_id = t.id RETURNING m.label`,
    [key],
  );
  return freed.map(({ label }) => label).sort();
}

/** Whether a topic stands below another one, or is it. */
export async function isWithin(manager: EntityManager, topicId: number, key: string): Promise<boolean> {
  const rows: { found: boolean }[] = await manager.query(
    `WITH RECURSIVE above AS (
       SELECT t.id, t.key, t.parent_id FROM topic t WHERE t.id = $1
       UNION SELECT p.id, p.key, p.parent_id FROM topic p JOIN above ON above.parent_id = p.id)
     SELECT EXISTS (SELECT FROM above WHERE above.key = $2) AS found`,
    [topicId, key],
  );
  return rows[0]!.found;
}
