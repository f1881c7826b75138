import type { VersionRow } from '@vigie/storage';
import { addVersion, type FoldedArticle } from './fold-article.js';

/** An article folded anew from all its versions. */
export interface Refolded {
  articleId: number;
  folded: FoldedArticle<VersionRow>;
  uploads: number[];
}

/** Folds versions anew, given in order of arrival; notes on each version what it changes now. */
export function refold(versions: readonly VersionRow[]): Map<number, Refolded> {
  const articles = new Map<number, Refolded>();
  for (const version of versions) {
    const before = articles.get(version.articleId);
    const step = addVersion(before?.folded ?? null, version);
    version.changed = step.changed ?? [];
    const uploads = [...new Set([...(before?.uploads ?? []), version.uploadId])];
    articles.set(version.articleId, { articleId: version.articleId, folded: step.folded, uploads });
  }
  return articles;
}
