import type { EntityManager } from 'typeorm';

/** Where and when a text appeared, as far as it matters for telling a series. */
export interface TextUses {
  textId: number;
  storyId: number;
  /** Its first article. */
  articleId: number;
  /** The source of all its articles, 0 for none; null when they have several, or over 200 moments. */
  sourceId: number | null;
  /** `YYYY-MM-DD|seconds since 1970`, either part empty where it is not known; none where `sourceId` is null. */
  moments: string[];
}

/** What is known of an article's place among the stories; text and digest are null for one that is not listed. */
export interface StoryPlace {
  articleId: number;
  storyId: number;
  textId: number | null;
  digest: string | null;
  /** 0 for none. */
  sourceId: number;
  moment: string;
}

const MOMENT = `concat(a.published_day, '|', CASE WHEN a.date_precision IN ('minute', 'instant')
  THEN floor(extract(epoch FROM a.published_at))::bigint END)`;

/** The places of articles among the stories. */
export async function storyPlaces(manager: EntityManager, articleIds: readonly number[]): Promise<StoryPlace[]> {
  if (articleIds.length === 0) return [];
  return manager.query(
    `SELECT a.id AS "articleId", a.story_id AS "storyId", m.text_id AS "textId", replace(t.digest::text, '-', '') AS digest,
       coalesce(a.source_id, 0) AS "sourceId", ${MOMENT} AS moment
     FROM article a LEFT JOIN story_member m ON m.article_id = a.id LEFT JOIN story_text t ON t.id = m.text_id
     WHERE a.id = ANY($1::bigint[])`,
    [articleIds],
  );
}

/** Where and when these texts appeared. */
export async function textUses(manager: EntityManager, textIds: readonly number[]): Promise<TextUses[]> {
  if (textIds.length === 0) return [];
  return manager.query(
    `SELECT u.text_id AS "textId", u.story_id AS "storyId", u.article_id AS "articleId",
       CASE WHEN u.first_source = u.last_source AND cardinality(u.moments) <= 200 THEN u.first_source END AS "sourceId",
       CASE WHEN u.first_source = u.last_source AND cardinality(u.moments) <= 200 THEN u.moments ELSE '{}' END AS moments
     FROM (SELECT m.text_id, min(a.story_id) AS story_id, min(a.id) AS article_id, min(coalesce(a.source_id, 0)) AS first_source,
         max(coalesce(a.source_id, 0)) AS last_source, array_agg(DISTINCT ${MOMENT}) AS moments
       FROM story_member m JOIN article a ON a.id = m.article_id
       WHERE m.text_id = ANY($1::int[]) GROUP BY m.text_id) AS u
     ORDER BY u.text_id`,
    [textIds],
  );
}

/** The texts of some stories. */
export async function textsOfStories(manager: EntityManager, storyIds: readonly number[]): Promise<number[]> {
  if (storyIds.length === 0) return [];
  const rows: { id: number }[] = await manager.query(
    `SELECT DISTINCT m.text_id AS id FROM story_member m JOIN article a ON a.id = m.article_id
     WHERE a.story_id = ANY($1::bigint[]) ORDER BY 1`,
    [storyIds],
  );
  return rows.map(({ id }) => id);
}

/** The articles that have these texts. */
export async function articlesOfTexts(
  manager: EntityManager,
  textIds: readonly number[],
): Promise<{ articleId: number; textId: number }[]> {
  if (textIds.length === 0) return [];
  return manager.query(
    `SELECT m.article_id AS "articleId", m.text_id AS "textId" FROM story_member m WHERE m.text_id = ANY($1::int[])
     ORDER BY m.article_id`,
    [textIds],
  );
}

/** Lists articles under their texts. */
export async function addStoryMembers(
  manager: EntityManager,
  members: readonly { articleId: number; textId: number }[],
): Promise<void> {
  if (members.length === 0) return;
  await manager.query(
    `INSERT INTO story_member (article_id, text_id) SELECT m.article_id, m.text_id
     FROM unnest($1::bigint[], $2::int[]) AS m(article_id, text_id)
     ON CONFLICT (article_id) DO UPDATE SET text_id = excluded.text_id`,
    [members.map(({ articleId }) => articleId), members.map(({ textId }) => textId)],
  );
}

/** Takes articles off the list. */
export async function dropStoryMembers(manager: EntityManager, articleIds: readonly number[]): Promise<void> {
  await manager.query(`DELETE FROM story_member m WHERE m.article_id = ANY($1::bigint[])`, [articleIds]);
}

/** Of these stories those that have no other articles than these. */
export async function storiesOfOnly(
  manager: EntityManager,
  storyIds: readonly number[],
  articleIds: readonly number[],
): Promise<Set<number>> {
  if (storyIds.length === 0) return new Set();
  const rows: { id: number }[] = await manager.query(
    `SELECT s.id FROM story s WHERE s.id = ANY($1::bigint[])
       AND NOT EXISTS (SELECT FROM article a WHERE a.story_id = s.id AND a.id <> ALL($2::bigint[]))`,
    [storyIds, articleIds],
  );
  return new Set(rows.map(({ id }) => id));
}
