import { type ArticleDraft, type ArticleField, foldVersion } from '@vigie/article';

/** What of a version matters for what is shown. */
export interface Contribution {
  draft: ArticleDraft;
  labels: 'infer' | 'given';
  fallbackLanguage: string | null;
  uploadId: number;
}

/** An article as folded so far. */
export interface FoldedArticle<Version extends Contribution> {
  draft: ArticleDraft;
  /** Labels are inferred as soon as one version shown asked for it. */
  labels: 'infer' | 'given';
  fallbackLanguage: string | null;
  /** The version whose record is shown. */
  shown: Version;
}

/** What adding a version did: `changed` is null for the first one. */
export interface Added<Version extends Contribution> {
  folded: FoldedArticle<Version>;
  changed: ArticleField[] | null;
  isShown: boolean;
}

/** Adds one version, in order of arrival, to an article folded so far (null = it is the first). */
export function addVersion<Version extends Contribution>(
  folded: FoldedArticle<Version> | null,
  version: Version,
): Added<Version> {
  const { draft, labels, fallbackLanguage } = version;
  if (folded === null)
    return { folded: { draft, labels, fallbackLanguage, shown: version }, changed: null, isShown: true };
  const step = foldVersion(folded.draft, draft);
  if (!step.shown) return { folded, changed: step.changed, isShown: false };
  return {
    folded: {
      draft: step.draft,
      labels: folded.labels === 'infer' ? 'infer' : labels,
      fallbackLanguage: fallbackLanguage ?? folded.fallbackLanguage,
      shown: version,
    },
    changed: step.changed,
    isShown: true,
  };
}
