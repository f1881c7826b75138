import type { ArticleDraft, ArticleField } from '@vigie/article';
import type { EntityManager } from 'typeorm';
import { copyIn, nextIds } from './copy-in.js';
import { jsonRows } from './json-rows.js';

/** What one record contributed to an article. */
export interface VersionRow {
  id: number;
  articleId: number;
  uploadId: number;
  labels: 'infer' | 'given';
  fallbackLanguage: string | null;
  draft: ArticleDraft;
  changed: ArticleField[];
}

/** A version to be written, with an id of `newVersionIds`. */
export interface NewVersion extends VersionRow {
  recordId: number;
  /** Its text is the one that the article is written with, so it need not be kept twice. */
  isShown: boolean;
  /** What an item of an agency is known by besides the identity of its article (hex of SHA-256). */
  itemIdentity: string | null;
  textIdentity: string | null;
}

// The text of an article with one version stands in `article_text` alone, until another text takes its place there.
const TEXT = `(SELECT jsonb_build_object('paragraphs', t.paragraphs, 'provenance', t.provenance, 'unclaimed', t.unclaimed)
  FROM article_text t WHERE t.article_id = v.article_id)`;
const SELECT = `SELECT v.id, v.article_id AS "articleId", v.upload_id AS "uploadId", v.labels,
  v.fallback_language AS "fallbackLanguage", v.changed,
  CASE WHEN v.draft ? 'paragraphs' THEN v.draft ELSE v.draft || ${TEXT} END AS draft FROM article_version v`;

/** Ids of the articles with these identities (hex of SHA-256); `named` are those that an edition of an agency's item may have. */
export async function articleIdsByIdentity(
  manager: EntityManager,
  identities: Iterable<string>,
  named: readonly string[],
): Promise<Map<string, number>> {
  const rows: { hex: string; id: number }[] = await manager.query(
    `SELECT encode(a.identity, 'hex') AS hex, a.id FROM article a
     WHERE a.identity IN (SELECT decode(r.hex, 'hex') FROM jsonb_to_recordset($1::jsonb) AS r(hex text))`,
    [jsonRows([...identities].map((hex) => ({ hex })))],
  );
  const items = named.length === 0 ? [] : await articlesOfItems(manager, named);
  return new Map([...items, ...rows].map((row) => [row.hex, row.id]));
}

async function articlesOfItems(
  manager: EntityManager,
  named: readonly string[],
): Promise<{ hex: string; id: number }[]> {
  return manager.query(
    `SELECT v.item_identity AS hex, min(v.article_id) AS id FROM article_version v WHERE v.item_identity = ANY($1::text[]) GROUP BY 1
     UNION ALL
     SELECT v.text_identity AS hex, min(v.article_id) AS id FROM article_version v WHERE v.text_identity = ANY($1::text[]) GROUP BY 1`,
    [named],
  );
}

/**
 * The versions that what is shown was folded from, in order of arrival: all that brought something, and the first that said what it
 * says of those that brought nothing; what was said once is never new again.
 */
export async function contributions(manager: EntityManager, articleIds: readonly number[]): Promise<VersionRow[]> {
  return manager.query(
    `${SELECT} WHERE v.article_id = ANY($1::bigint[]) AND (v.changed <> '{}' OR v.id IN (
       SELECT min(f.id) FROM article_version f WHERE f.article_id = ANY($1::bigint[])
       GROUP BY f.article_id, md5((f.draft - '{provenance,unclaimed,warnings}'::text[])::text)))
     ORDER BY v.id`,
    [articleIds],
  );
}

/** So many versions of an article are looked at where somebody waits, with texts of so many characters together. */
const LOOKED_AT = { versions: 100, characters: 4_000_000 };

/**
 * The latest versions that brought something to an article, in order of arrival, and the one that it shows: all of them, but of an
 * article with very many or very long ones.
 */
export async function latestContributions(
  manager: EntityManager,
  articleId: number,
): Promise<{ versions: VersionRow[]; shown: number | null }> {
  const rows: (VersionRow & { shown: number | null })[] = await manager.query(
    `WITH latest AS (
       SELECT l.id, l.draft FROM article_version l WHERE l.article_id = $1 AND (l.changed <> '{}'
         OR l.id = (SELECT min(f.id) FROM article_version f WHERE f.article_id = $1))
       ORDER BY l.id DESC LIMIT ${LOOKED_AT.versions}),
     sized AS (SELECT l.id, sum(length(l.draft::text)) OVER (ORDER BY l.id DESC) AS size FROM latest l),
     article AS (SELECT a.version_id AS shown FROM article a WHERE a.id = $1)
     SELECT s.*, a.shown FROM (${SELECT}) s CROSS JOIN article a WHERE s.id = a.shown OR s.id = (SELECT max(l.id) FROM latest l)
       OR s.id IN (SELECT z.id FROM sized z WHERE z.size <= ${LOOKED_AT.characters}) ORDER BY s.id`,
    [articleId],
  );
  return { versions: rows.map(({ shown: _shown, ...version }) => version), shown: rows[0]?.shown ?? null };
}

/** Every version of these articles, in order of arrival. */
export async function allVersions(manager: EntityManager, articleIds: readonly number[]): Promise<VersionRow[]> {
  return manager.query(`${SELECT} WHERE v.article_id = ANY($1::bigint[]) ORDER BY v.id`, [articleIds]);
}

/** Ids for so many versions, ascending. */
export async function newVersionIds(manager: EntityManager, count: number): Promise<number[]> {
  return nextIds(manager, 'article_version', count);
}

const VERSION = {
  id: 'int8',
  article_id: 'int8',
  upload_id: 'int8',
  record_id: 'int8',
  labels: 'text',
  fallback_language: 'text',
  draft: 'json',
  changed: 'texts',
  item_identity: 'text',
  text_identity: 'text',
} as const;

/** Writes versions. */
export async function insertVersions(manager: EntityManager, versions: readonly NewVersion[]): Promise<void> {
  const rows = versions.map((version) => ({
    id: version.id,
    article_id: version.articleId,
    upload_id: version.uploadId,
    record_id: version.recordId,
    labels: version.labels,
    fallback_language: version.fallbackLanguage,
    draft: version.isShown ? withoutText(version.draft) : version.draft,
    changed: version.changed,
    item_identity: version.itemIdentity,
    text_identity: version.textIdentity,
  }));
  await copyIn(manager, 'article_version', VERSION, rows);
}

function withoutText(draft: ArticleDraft): object {
  const { paragraphs: _text, provenance: _places, unclaimed: _left, ...rest } = draft;
  return rest;
}

/** Gives versions their own copy of the text, before these articles are written with another. */
export async function keepTextsOfVersions(manager: EntityManager, articleIds: readonly number[]): Promise<void> {
  if (articleIds.length === 0) return;
  await manager.query(
    `UPDATE article_version v SET draft = v.draft || ${TEXT}
     WHERE v.article_id = ANY($1::bigint[]) AND NOT v.draft ? 'paragraphs'`,
    [articleIds],
  );
}

/** Up to `limit` articles that an upload brought a version of. */
export async function articlesOfUpload(manager: EntityManager, uploadId: number, limit: number): Promise<number[]> {
  const rows: { articleId: number }[] = await manager.query(
    `SELECT DISTINCT v.article_id AS "articleId" FROM article_version v WHERE v.upload_id = $1 ORDER BY v.article_id LIMIT $2`,
    [uploadId, limit],
  );
  return rows.map((row) => row.articleId);
}

/** Those of these articles that a version of an upload changed. */
export async function articlesChangedBy(
  manager: EntityManager,
  uploadId: number,
  articleIds: readonly number[],
): Promise<number[]> {
  const rows: { articleId: number }[] = await manager.query(
    `SELECT DISTINCT v.article_id AS "articleId" FROM article_version v
     WHERE v.upload_id = $1 AND v.article_id = ANY($2::bigint[]) AND v.changed <> '{}'`,
    [uploadId, articleIds],
  );
  return rows.map((row) => row.articleId);
}

/** Takes an upload's versions of these articles away. */
export async function deleteVersions(
  manager: EntityManager,
  uploadId: number,
  articleIds: readonly number[],
): Promise<void> {
  await manager.query(`DELETE FROM article_version v WHERE v.upload_id = $1 AND v.article_id = ANY($2::bigint[])`, [
    uploadId,
    articleIds,
  ]);
}

/** Notes anew which fields versions changed, after an earlier one went. */
export async function noteChanged(
  manager: EntityManager,
  versions: readonly { id: number; changed: ArticleField[] }[],
): Promise<void> {
  await manager.query(
    `UPDATE article_version v SET changed = ARRAY(SELECT jsonb_array_elements_text(r.changed))
     FROM jsonb_to_recordset($1::jsonb) AS r(id bigint, changed jsonb) WHERE v.id = r.id`,
    [jsonRows(versions)],
  );
}

/** The identities (hex of SHA-256) of articles. */
export async function identitiesOf(
  manager: EntityManager,
  articleIds: readonly number[],
): Promise<Map<number, string>> {
  const rows: { id: number; hex: string }[] = await manager.query(
    `SELECT a.id, encode(a.identity, 'hex') AS hex FROM article a WHERE a.id = ANY($1::bigint[])`,
    [articleIds],
  );
  return new Map(rows.map((row) => [row.id, row.hex]));
}
