import { contributions, type VersionRow } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import { addVersion, type FoldedArticle } from './fold-article.js';

/** Articles folded from the versions that brought something, by id and in order of id; ids without an article are left out. */
export async function foldStored(
  manager: EntityManager,
  articleIds: readonly number[],
): Promise<Map<number, FoldedArticle<VersionRow>>> {
  const folded = new Map<number, FoldedArticle<VersionRow>>();
  for (const version of await contributions(manager, articleIds)) {
    const before = folded.get(version.articleId) ?? null;
    folded.set(version.articleId, addVersion(before, version).folded);
  }
  return new Map([...folded].sort(([a], [b]) => a - b));
}
