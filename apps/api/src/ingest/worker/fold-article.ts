import { createHash } from 'node:crypto';
import {
  type ArticleDraft,
  type ArticleField,
  draftContent,
  type EditionTimes,
  foldVersion,
  type ShownBy,
} from '@vigie/article';

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
  /** What the next edition is compared with. */
  asOf: EditionTimes;
  /** Labels are inferred as soon as one version shown asked for it. */
  labels: 'infer' | 'given';
  fallbackLanguage: string | null;
  /** The version whose record is shown. */
  shown: Version;
  /** What each version said: one that says the same as any before brings nothing new, whatever is shown now. Each version is added. */
  said: () => Set<string>;
}

/** What adding a version did: `changed` is null for the first one, `by` says why it is shown or not. */
export interface Added<Version extends Contribution> {
  folded: FoldedArticle<Version>;
  changed: ArticleField[] | null;
  isShown: boolean;
  by: ShownBy;
}

function digestOf(draft: ArticleDraft): string {
  return createHash('sha256').update(draftContent(draft)).digest('base64');
}

// An article with a single version is hardly ever asked.
function saidBy(draft: ArticleDraft): () => Set<string> {
  let said: Set<string> | undefined;
  return () => (said ??= new Set([digestOf(draft)]));
}

/** Adds one version, in order of arrival, to an article folded so far (null = it is the first). */
export function addVersion<Version extends Contribution>(
  folded: FoldedArticle<Version> | null,
  version: Version,
): Added<Version> {
  const { draft, labels, fallbackLanguage } = version;
  if (folded === null) {
    const first = { draft, asOf: draft, labels, fallbackLanguage, shown: version, said: saidBy(draft) };
    return { folded: first, changed: null, isShown: true, by: 'copy' };
  }
  const content = digestOf(draft);
  const before = folded.said();
  if (before.has(content)) {
    const by = before.size === 1 ? 'copy' : foldVersion(folded.draft, draft, folded.asOf).by;
    return { folded, changed: [], isShown: false, by };
  }
  before.add(content);
  const step = foldVersion(folded.draft, draft, folded.asOf);
  const after = { ...folded, draft: step.draft, asOf: step.asOf };
  const { changed, by } = step;
  if (!step.shown) return { folded: after, changed, isShown: false, by };
  return {
    folded: {
      ...after,
      labels: folded.labels === 'infer' ? 'infer' : labels,
      fallbackLanguage: fallbackLanguage ?? folded.fallbackLanguage,
      shown: version,
    },
    changed,
    isShown: true,
    by,
  };
}
