import type { EntityManager } from 'typeorm';
import { jsonRows } from './json-rows.js';

/** Ids of the stories with these fingerprints (hex); new ones are made. */
export async function storyIds(manager: EntityManager, fingerprints: Iterable<string>): Promise<Map<string, number>> {
  const rows = jsonRows([...new Set(fingerprints)].sort().map((hex) => ({ hex })));
  const source = `jsonb_to_recordset($1::jsonb) AS r(hex text)`;
  await manager.query(
    `INSERT INTO story (fingerprint) SELECT decode(r.hex, 'hex') FROM ${source} ON CONFLICT (fingerprint) DO NOTHING`,
    [rows],
  );
  const found: { hex: string; id: number }[] = await manager.query(
    `SELECT encode(s.fingerprint, 'hex') AS hex, s.id FROM story s
     WHERE s.fingerprint IN (SELECT decode(r.hex, 'hex') FROM ${source})`,
    [rows],
  );
  return new Map(found.map((row) => [row.hex, row.id]));
}

/** Ids of that many new stories for texts too short to compare. */
export async function newStories(manager: EntityManager, count: number): Promise<number[]> {
  if (count === 0) return [];
  const rows: { id: number }[] = await manager.query(
    `INSERT INTO story (fingerprint) SELECT NULL FROM generate_series(1, $1) RETURNING id`,
    [count],
  );
  return rows.map((row) => row.id);
}

/** Removes stories that no article belongs to any more. */
export async function dropEmptyStories(manager: EntityManager, ids: readonly number[]): Promise<void> {
  await manager.query(
    `DELETE FROM story s WHERE s.id = ANY($1::bigint[]) AND NOT EXISTS (SELECT FROM article a WHERE a.story_id = s.id)`,
    [ids],
  );
}
