import type { Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

const OPENING = 200;

/** How each text begins, by id: what stands in for a title where there is none. */
export async function openings(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const parameters = new SqlParameters();
  const rows = await snapshot.rows<{ id: string; opening: string | null }>(
    `SELECT article_text.article_id::text AS id, left(article_text.paragraphs -> 0 ->> 'text', ${OPENING}) AS opening
     FROM article_text WHERE article_text.article_id = ANY(${parameters.add(ids, 'bigint[]')})`,
    parameters,
  );
  return new Map(rows.flatMap(({ id, opening }) => (opening ? [[id, opening] as const] : [])));
}
