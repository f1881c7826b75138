import type { EntityManager } from 'typeorm';
import {
  ARTICLE,
  ARTICLE_TEXT,
  articleRow,
  FACT,
  factRow,
  searchedText,
  textRow,
  type WritableArticle,
} from './article-rows.js';
import { logChanges } from './change-log.js';
import { givenRows, type JsonColumns, namesOf, type RowOf } from './columns.js';
import { insertArticles, insertFacts, insertTexts, numberArticles } from './fresh-articles.js';
import { jsonRows } from './json-rows.js';
import { writeSearchTexts } from './search-store.js';
import { withAllBegun } from './under-way.js';
import { keepTextsOfVersions } from './version-store.js';

/** An article that is there already. */
interface KnownArticle {
  id: number;
  article: WritableArticle;
}

async function updateArticles(manager: EntityManager, known: readonly KnownArticle[]): Promise<void> {
  await manager.query(
    `UPDATE article a SET (${namesOf(ARTICLE)}) = (${namesOf(ARTICLE, 'r')})
     FROM ${givenRows({ id: 'int8', ...ARTICLE })} WHERE a.id = r.id`,
    [jsonRows(known.map(({ id, article }) => ({ id, ...articleRow(article) })))],
  );
}

/** Writes parts of articles that may have them already. */
async function putParts<Part extends JsonColumns>(
  manager: EntityManager,
  table: 'article_text' | 'fact',
  columns: Part,
  rows: readonly RowOf<Part>[],
): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO ${table} (${namesOf(columns)}) SELECT ${namesOf(columns, 'r')} FROM ${givenRows(columns)}
     ON CONFLICT (article_id) DO UPDATE SET (${namesOf(columns)}) = (${namesOf(columns, 'excluded')})`,
    [jsonRows(rows)],
  );
}

/** Writes what is known of articles already again; their texts and facts are written elsewhere. */
async function rewriteArticles(manager: EntityManager, known: readonly KnownArticle[]): Promise<void> {
  if (known.length === 0) return;
  await keepTextsOfVersions(
    manager,
    known.map(({ id }) => id),
  );
  await updateArticles(manager, known);
  const texts = known.map(({ id, article }) => textRow(id, article));
  await putParts(manager, 'article_text', ARTICLE_TEXT, texts);
}

/** Writes articles with text, fact and change log in the caller's transaction; gives the ids by identity. */
export async function writeArticles(
  manager: EntityManager,
  articles: readonly WritableArticle[],
): Promise<Map<string, number>> {
  if (articles.length === 0) return new Map();
  const fresh = await numberArticles(
    manager,
    articles.filter(({ id }) => id === null),
  );
  const known = articles.flatMap((article) => (article.id === null ? [] : [{ id: article.id, article }]));
  const all = [...fresh, ...known];
  // While the server takes in one part of the new articles, the next is made.
  await withAllBegun(async (begin) => {
    const rows = begin(insertArticles(manager, fresh));
    const texts = begin(insertTexts(manager, fresh, rows));
    if (known.length > 0) await texts;
    await rewriteArticles(manager, known);
    const searched = all.map(({ id, article }) => searchedText(id, article));
    const words = begin(writeSearchTexts(manager, searched, texts));
    await insertFacts(manager, fresh, words);
  });
  const facts = known.map(({ id, article }) => factRow(id, article));
  await putParts(manager, 'fact', FACT, facts);
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
