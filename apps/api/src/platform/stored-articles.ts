import type { ArticleDraft, ArticleField } from '@vigie/article';
import type { EntityManager } from 'typeorm';

/** An article as uploads brought it: what is shown of it, and whether labels are found in it or only taken as given. */
export interface StoredArticle {
  draft: ArticleDraft;
  labels: 'infer' | 'given';
}

/** What one version made of an article; an edition that is not shown is `draft` as it says itself. */
export interface ArticleStep {
  before: { id: number; draft: ArticleDraft } | null;
  draft: ArticleDraft;
  changed: ArticleField[];
  isShown: boolean;
  uploadId: number;
}

/** Articles as they are made of what uploads brought. The part that reads uploads provides it. */
export abstract class StoredArticles {
  /** The articles with these ids, in order of id. */
  abstract fold(manager: EntityManager, articleIds: readonly number[]): Promise<ReadonlyMap<number, StoredArticle>>;

  /** The step from the version before to this one; null when the article has no such version. */
  abstract version(manager: EntityManager, articleId: number, versionId: number): Promise<ArticleStep | null>;

  /** Writes one anew, as settings and corrections want it now; in the caller's transaction, which has the turn to write. */
  abstract rewrite(manager: EntityManager, articleId: number): Promise<void>;
}
