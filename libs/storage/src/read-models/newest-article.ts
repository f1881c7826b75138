import type { Snapshot } from './snapshot.js';

/** The highest id that an article has, 0 without any: what a list read page by page counts up to. */
export async function newestArticle(snapshot: Snapshot): Promise<number> {
  const [row] = await snapshot.rows<{ newest: number }>('SELECT coalesce(max(article.id), 0) AS newest FROM article');
  return row!.newest;
}
