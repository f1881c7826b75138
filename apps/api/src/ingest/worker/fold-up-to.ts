import { contributions, type VersionRow } from '@vigie/storage';
import type { EntityManager } from 'typeorm';
import type { ArticleStep } from '../../platform/stored-articles.js';
import { type Added, addVersion, type FoldedArticle } from './fold-article.js';

/** The step that a version was; null when the article has no such version, or it brought nothing. */
export async function foldUpTo(
  manager: EntityManager,
  articleId: number,
  versionId: number,
): Promise<ArticleStep | null> {
  let folded: FoldedArticle<VersionRow> | null = null;
  let last: number | null = null;
  for (const version of await contributions(manager, [articleId])) {
    const step: Added<VersionRow> = addVersion(folded, version);
    if (version.id === versionId) {
      const before = folded === null || last === null ? null : { id: last, draft: folded.draft };
      const draft = step.isShown ? step.folded.draft : version.draft;
      return { before, draft, changed: step.changed ?? [], isShown: step.isShown, uploadId: version.uploadId };
    }
    folded = step.folded;
    last = version.id;
  }
  return null;
}
