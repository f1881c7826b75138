import type { EntityManager } from 'typeorm';

/** What an article belongs to. */
export interface Membership {
  storyId: number;
  sourceId: number | null;
  /** The uploads that brought it. */
  uploads: number[];
}

/** What each of these articles belongs to. */
export async function membershipOf(manager: EntityManager, ids: readonly number[]): Promise<Map<number, Membership>> {
  const rows: (Membership & { id: number })[] = await manager.query(
    `SELECT f.article_id AS id, f.story_id AS "storyId", f.source_id AS "sourceId", f.uploads FROM fact f WHERE f.article_id = ANY($1::bigint[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
