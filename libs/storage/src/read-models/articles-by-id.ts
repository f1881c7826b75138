import type { NameLanguage } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { type ArticleItem, articleItems } from './article-item.js';
import { inSnapshot } from './snapshot.js';

/** Articles by id, in the order of the ids; ids without an article are left out. */
export function articlesById(
  source: DataSource,
  ids: readonly number[],
  language: NameLanguage,
): Promise<ArticleItem[]> {
  return inSnapshot(source, (snapshot) => articleItems(snapshot, ids, language));
}
