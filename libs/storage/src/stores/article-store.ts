import type { EntityManager } from 'typeorm';
import { articleRow, factRow, searchedText, textRow, type WritableArticle } from './article-rows.js';
import { logChanges } from './change-log.js';
import { insertArticles, insertFacts, insertTexts } from './fresh-articles.js';
import { jsonRows } from './json-rows.js';
import { writeSearchTexts } from './search-store.js';
import { keepTextsOfVersions } from './version-store.js';

const COLUMNS = `id bigint, identity text, url text, title text, lead text, source_id int, published_at timestamptz,
  published_day date, published_offset text, date_precision text, modified_at timestamptz, language text, locale text,
  section text, author text, image text, tags jsonb, countries jsonb, topics jsonb, story_id bigint, upload_id bigint, version_id bigint`;
const PLAIN = `url, title, lead, source_id, published_at, published_day, published_offset, date_precision, modified_at,
  language, locale, section, author, image, countries, topics, story_id, upload_id`;
const named = (prefix: string) =>
  PLAIN.split(',')
    .map((column) => `${prefix}.${column.trim()}`)
    .join(', ');
const TAGS = `ARRAY(SELECT jsonb_array_elements_text(r.tags))`;
const numbers = (column: string) => `ARRAY(SELECT e::bigint FROM jsonb_array_elements_text(r.${column}) AS e)`;

async function updateArticles(manager: EntityManager, articles: readonly WritableArticle[]): Promise<void> {
  await manager.query(
    `UPDATE article a SET (tags, ${PLAIN}) = (${TAGS}, ${named('r')})
     FROM jsonb_to_recordset($1::jsonb) AS r(${COLUMNS}) WHERE a.id = r.id`,
    [jsonRows(articles.map(articleRow))],
  );
}

async function writeTexts(manager: EntityManager, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO article_text (article_id, paragraphs, mentions, provenance, unclaimed, warnings,
       language_method, language_version)
     SELECT r.article_id, r.paragraphs, r.mentions, r.provenance, r.unclaimed, r.warnings,
            r.language_method, r.language_version
     FROM jsonb_to_recordset($1::jsonb) AS r(article_id bigint, paragraphs jsonb, mentions jsonb, provenance jsonb,
       unclaimed jsonb, warnings jsonb, language_method text, language_version text)
     ON CONFLICT (article_id) DO UPDATE SET paragraphs = excluded.paragraphs, mentions = excluded.mentions,
       provenance = excluded.provenance, unclaimed = excluded.unclaimed, warnings = excluded.warnings,
       language_method = excluded.language_method, language_version = excluded.language_version`,
    [jsonRows(rows)],
  );
}

async function writeFacts(manager: EntityManager, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO fact (article_id, precision, published_at, ordered_at, period_start, period_end, source_id, language, story_id,
       topics, countries, focus_countries, tags, uploads)
     SELECT r.article_id, r.precision, r.published_at, r.ordered_at, r.period_start,
            (r.period_start + CASE r.precision WHEN 3 THEN interval '1 day' WHEN 2 THEN interval '1 month' ELSE interval '1 year' END)::date,
            r.source_id, r.language, r.story_id,
            ${numbers('topics')}, ${numbers('countries')}, ${numbers('focus_countries')}, ${numbers('tags')}, ${numbers('uploads')}
     FROM jsonb_to_recordset($1::jsonb) AS r(article_id bigint, precision smallint, published_at timestamptz,
       ordered_at timestamptz, period_start date, source_id int, language text, story_id bigint, topics jsonb, countries jsonb,
       focus_countries jsonb, tags jsonb, uploads jsonb)
     ON CONFLICT (article_id) DO UPDATE SET precision = excluded.precision, published_at = excluded.published_at,
       ordered_at = excluded.ordered_at, period_start = excluded.period_start, period_end = excluded.period_end, source_id = excluded.source_id,
       language = excluded.language, story_id = excluded.story_id, topics = excluded.topics,
       countries = excluded.countries, focus_countries = excluded.focus_countries, tags = excluded.tags, uploads = excluded.uploads`,
    [jsonRows(rows)],
  );
}

/** Writes articles with text, fact and change log in the caller's transaction; gives the ids by identity. */
export async function writeArticles(
  manager: EntityManager,
  articles: readonly WritableArticle[],
): Promise<Map<string, number>> {
  if (articles.length === 0) return new Map();
  const fresh = await insertArticles(
    manager,
    articles.filter(({ id }) => id === null),
  );
  const known = articles.flatMap((article) => (article.id === null ? [] : [{ id: article.id, article }]));
  if (known.length > 0) {
    await keepTextsOfVersions(
      manager,
      known.map(({ id }) => id),
    );
    await updateArticles(
      manager,
      known.map(({ article }) => article),
    );
  }
  await insertTexts(manager, fresh);
  await writeTexts(
    manager,
    known.map(({ id, article }) => textRow(id, article)),
  );
  const all = [...fresh, ...known];
  await writeSearchTexts(
    manager,
    all.map(({ id, article }) => searchedText(id, article)),
  );
  await insertFacts(manager, fresh);
  await writeFacts(
    manager,
    known.map(({ id, article }) => factRow(id, article)),
  );
  const ids = all.map(({ id }) => id);
  await logChanges(manager, ids, 'put');
  return new Map(all.map(({ id, article }) => [article.identity, id]));
}

/** Says which version each article shows. */
export async function setShownVersions(
  manager: EntityManager,
  shown: readonly { articleId: number; versionId: number }[],
): Promise<void> {
  if (shown.length === 0) return;
  await manager.query(
    `UPDATE article a SET version_id = r."versionId"
     FROM jsonb_to_recordset($1::jsonb) AS r("articleId" bigint, "versionId" bigint) WHERE a.id = r."articleId"`,
    [jsonRows(shown)],
  );
}

/** Notes that an upload brought these articles too, although it changed nothing in them. */
export async function addUploadToFacts(
  manager: EntityManager,
  uploadId: number,
  articleIds: readonly number[],
): Promise<void> {
  const [changed]: [{ id: number }[]] = await manager.query(
    `UPDATE fact f SET uploads = ARRAY(SELECT DISTINCT u FROM unnest(f.uploads || $1::bigint) AS u ORDER BY u)
     WHERE f.article_id = ANY($2::bigint[]) AND NOT f.uploads @> ARRAY[$1::bigint]
     RETURNING f.article_id AS id`,
    [uploadId, articleIds],
  );
  await logChanges(
    manager,
    changed.map((row) => row.id),
    'put',
  );
}

/** Removes articles with all that hangs on them; what people had corrected in them is left in the audit trail. */
export async function deleteArticles(manager: EntityManager, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await logChanges(manager, ids, 'delete');
  await manager.query(
    `INSERT INTO audit (action, target, detail)
     SELECT 'correction.lost', c.article_id::text, jsonb_build_object('field', c.field, 'before', c.value, 'after', NULL)
     FROM correction c WHERE c.article_id = ANY($1::bigint[])`,
    [ids],
  );
  await manager.query(`DELETE FROM article a WHERE a.id = ANY($1::bigint[])`, [ids]);
}

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
