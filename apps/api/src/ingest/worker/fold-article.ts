import { type ArticleDraft, type ArticleField, draftContent, foldVersion } from '@vigie/article';

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
  /** What each version said: one that says the same as any before brings nothing new, whatever is shown now. Hardly ever asked. */
  said: () => ReadonlySet<string>;
}

/** What adding a version did: `changed` is null for the first one. */
export interface Added<Version extends Contribution> {
  folded: FoldedArticle<Version>;
  changed: ArticleField[] | null;
  isShown: boolean;
}

function saidBy(draft: ArticleDraft): () => ReadonlySet<string> {
  let said: ReadonlySet<string> | undefined;
  return () => (said ??= new Set([draftContent(draft)]));
}

/** Adds one version, in order of arrival, to an article folded so far (null = it is the first). */
export function addVersion<Version extends Contribution>(
  folded: FoldedArticle<Version> | null,
  version: Version,
): Added<Version> {
  const { draft, labels, fallbackLanguage } = version;
  if (folded === null) {
    const first = { draft, labels, fallbackLanguage, shown: version, said: saidBy(draft) };
    return { folded: first, changed: null, isShown: true };
  }
  const content = draftContent(draft);
  if (folded.said().has(content)) return { folded, changed: [], isShown: false };
  const all = new Set([...folded.said(), content]);
  const said = () => all;
  const step = foldVersion(folded.draft, draft);
  if (!step.shown) return { folded: { ...folded, said }, changed: step.changed, isShown: false };
  return {
    folded: {
      draft: step.draft,
      labels: folded.labels === 'infer' ? 'infer' : labels,
      fallbackLanguage: fallbackLanguage ?? folded.fallbackLanguage,
      shown: version,
      said,
    },
    changed: step.changed,
    isShown: true,
  };
}
