import type { EntityManager } from 'typeorm';
import { logChanges } from './change-log.js';

/** Ids of that many new stories. */
export async function newStories(manager: EntityManager, count: number): Promise<number[]> {
  if (count === 0) return [];
  const rows: { id: number }[] = await manager.query(
    `INSERT INTO story (fingerprint) SELECT NULL FROM generate_series(1, $1) RETURNING id`,
    [count],
  );
  return rows.map((row) => row.id);
}

/** Puts articles into stories, with their facts and the log that says so; those that are there already are left alone. */
export async function moveToStories(
  manager: EntityManager,
  moves: readonly { articleId: number; storyId: number }[],
): Promise<void> {
  if (moves.length === 0) return;
  const [moved]: [{ id: number }[]] = await manager.query(
    `UPDATE article a SET story_id = m.story_id FROM unnest($1::bigint[], $2::bigint[]) AS m(article_id, story_id)
     WHERE a.id = m.article_id AND a.story_id <> m.story_id RETURNING a.id`,
    [moves.map(({ articleId }) => articleId), moves.map(({ storyId }) => storyId)],
  );
  const ids = moved.map(({ id }) => id);
  if (ids.length === 0) return;
  await manager.query(
    `UPDATE fact f SET story_id = a.story_id FROM article a WHERE a.id = f.article_id AND f.article_id = ANY($1::bigint[])`,
    [ids],
  );
  await logChanges(manager, ids, 'put');
}

/** Puts all articles of some stories into others. */
export async function mergeStories(manager: EntityManager, into: ReadonlyMap<number, number>): Promise<void> {
  if (into.size === 0) return;
  const rows: { articleId: number; storyId: number }[] = await manager.query(
    `SELECT a.id AS "articleId", a.story_id AS "storyId" FROM article a WHERE a.story_id = ANY($1::bigint[])`,
    [[...into.keys()]],
  );
  await moveToStories(
    manager,
    rows.map(({ articleId, storyId }) => ({ articleId, storyId: into.get(storyId)! })),
  );
  await dropEmptyStories(manager, [...into.keys()]);
}

/** Removes stories that no article belongs to any more. */
export async function dropEmptyStories(manager: EntityManager, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(
    `DELETE FROM story s WHERE s.id = ANY($1::bigint[]) AND NOT EXISTS (SELECT FROM article a WHERE a.story_id = s.id)`,
    [ids],
  );
}
