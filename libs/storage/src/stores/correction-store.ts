import type { CorrectionField, Corrections } from '@vigie/article';
import type { EntityManager } from 'typeorm';
import { jsonRows } from './json-rows.js';

/** A correction as it is kept: topics as keys, a source as its id. */
export interface CorrectionRow {
  articleId: number;
  field: CorrectionField;
  value: unknown;
  before: unknown;
}

const KEPT = `SELECT c.article_id AS "articleId", c.field, c.value, c.before FROM correction c`;

/** A correction of an article, or null. */
export async function findCorrection(
  manager: EntityManager,
  articleId: number,
  field: CorrectionField,
): Promise<CorrectionRow | null> {
  const rows: CorrectionRow[] = await manager.query(`${KEPT} WHERE c.article_id = $1 AND c.field = $2`, [
    articleId,
    field,
  ]);
  return rows[0] ?? null;
}

/** Keeps a correction; one that was there gives way, but what stood before it stays noted. */
export async function keepCorrection(
  manager: EntityManager,
  { articleId, field, value, before }: CorrectionRow,
  personId: number | null,
): Promise<void> {
  await manager.query(
    `INSERT INTO correction (article_id, field, value, before, person_id) VALUES ($1, $2, $3::jsonb, $4::jsonb, $5)
     ON CONFLICT (article_id, field) DO UPDATE SET value = excluded.value, person_id = excluded.person_id, at = now()`,
    [articleId, field, JSON.stringify(value), JSON.stringify(before), personId],
  );
}

/** Takes a correction back. */
export async function dropCorrection(manager: EntityManager, articleId: number, field: CorrectionField): Promise<void> {
  await manager.query(`DELETE FROM correction c WHERE c.article_id = $1 AND c.field = $2`, [articleId, field]);
}

/** Notes anew what stands without these corrections. */
export async function noteBefore(
  manager: EntityManager,
  rows: readonly Pick<CorrectionRow, 'articleId' | 'field' | 'before'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `UPDATE correction c SET before = coalesce(r.before, 'null')
     FROM jsonb_to_recordset($1::jsonb) AS r("articleId" bigint, field text, before jsonb)
     WHERE c.article_id = r."articleId" AND c.field = r.field AND c.before IS DISTINCT FROM coalesce(r.before, 'null')`,
    [jsonRows(rows)],
  );
}

interface TargetRow {
  articleId: number;
  field: CorrectionField;
  value: never;
  topics: { key: string; label: string }[];
  source: Corrections['source'] | null;
}

/** The corrections of these articles, ready to be applied; articles without any are left out. */
export async function correctionsOf(
  manager: EntityManager,
  articleIds: readonly number[],
): Promise<Map<number, Corrections>> {
  if (articleIds.length === 0) return new Map();
  const rows: TargetRow[] = await manager.query(
    `SELECT c.article_id AS "articleId", c.field, c.value,
       CASE c.field WHEN 'topics' THEN (SELECT coalesce(jsonb_agg(jsonb_build_object('key', t.key, 'label', t.label) ORDER BY k.place), '[]')
         FROM jsonb_array_elements_text(c.value) WITH ORDINALITY AS k(key, place) JOIN topic t ON t.key = k.key) END AS topics,
       CASE c.field WHEN 'source' THEN (SELECT jsonb_build_object('id', s.id, 'name', s.name, 'country', s.country, 'host',
           (SELECT min(h.host) FROM source_host h WHERE h.source_id = s.id))
         FROM source s WHERE s.id = (c.value ->> 'id')::int) END AS source
     FROM correction c WHERE c.article_id = ANY($1::bigint[]) ORDER BY c.article_id`,
    [articleIds],
  );
  const corrections = new Map<number, Corrections>();
  for (const { articleId, field, value, topics, source } of rows) {
    const known = corrections.get(articleId) ?? {};
    if (field === 'topics') known.topics = topics;
    else if (field === 'source') Object.assign(known, source === null ? {} : { source });
    else Object.assign(known, { [field]: value });
    corrections.set(articleId, known);
  }
  return corrections;
}
