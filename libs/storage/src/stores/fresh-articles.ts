import type { EntityManager } from 'typeorm';
import { ARTICLE, ARTICLE_TEXT, articleRow, FACT, factRow, textRow, type WritableArticle } from './article-rows.js';
import { copyIn, nextIds } from './copy-in.js';

const FRESH_ARTICLE = { id: 'int8', identity: 'data', version_id: 'int8', ...ARTICLE } as const;

/** An article with the id that it gets. */
export interface FreshArticle {
  id: number;
  article: WritableArticle;
}

/** Gives new articles their ids, in their order. */
export async function numberArticles(
  manager: EntityManager,
  articles: readonly WritableArticle[],
): Promise<FreshArticle[]> {
  const ids = await nextIds(manager, 'article', articles.length);
  return articles.map((article, place) => ({ id: ids[place]!, article }));
}

/** Writes the rows of new articles. */
export async function insertArticles(manager: EntityManager, fresh: readonly FreshArticle[]): Promise<void> {
  const rows = fresh.map(({ id, article }) => {
    const identity = Buffer.from(article.identity, 'hex');
    return { id, identity, version_id: article.versionId, ...articleRow(article) };
  });
  await copyIn(manager, 'article', FRESH_ARTICLE, rows);
}

/** Writes the texts of new articles, made meanwhile, after what their connection was asked before. */
export async function insertTexts(
  manager: EntityManager,
  fresh: readonly FreshArticle[],
  after: Promise<unknown>,
): Promise<void> {
  const rows = fresh.map(({ id, article }) => textRow(id, article));
  await copyIn(manager, 'article_text', ARTICLE_TEXT, rows, after);
}

/** Writes the facts of new articles, made meanwhile, after what their connection was asked before. */
export async function insertFacts(
  manager: EntityManager,
  fresh: readonly FreshArticle[],
  after: Promise<unknown>,
): Promise<void> {
  const rows = fresh.map(({ id, article }) => factRow(id, article));
  await copyIn(manager, 'fact', FACT, rows, after);
}
