import type { ArticleDraft, ArticleField } from '@vigie/article';
import type { EntityManager } from 'typeorm';

/** An article as uploads brought it: what is shown of it, and whether labels are found in it or only taken as given. */
export interface StoredArticle {
  draft: ArticleDraft;
  labels: 'infer' | 'given';
}

/** What one version made of an article; an edition that was only kept is `draft` as it says itself. */
export interface ArticleStep {
  id: number;
  uploadId: number;
  /** The version before in time. */
  before: { id: number; draft: ArticleDraft } | null;
  draft: ArticleDraft;
  /** Fields in which it differs from the version before. */
  changed: ArticleField[];
  /** Whether it was shown once it had come. */
  isShown: boolean;
  /** Whether it is shown now. */
  isCurrent: boolean;
  /** When it was changed and published, as far as it says so or the one before does. */
  times: Pick<ArticleDraft, 'modifiedAt' | 'published'>;
}

/** Articles as they are made of what uploads brought. The part that reads uploads provides it. */
export abstract class StoredArticles {
  /** The articles with these ids, in order of id. */
  abstract fold(manager: EntityManager, articleIds: readonly number[]): Promise<ReadonlyMap<number, StoredArticle>>;

  /** What the versions of an article made of it, in order of time; empty when there is no such article. */
  abstract timeline(manager: EntityManager, articleId: number): Promise<ArticleStep[]>;

  /** Writes one anew, as settings and corrections want it now; in the caller's transaction, which has the turn to write. */
  abstract rewrite(manager: EntityManager, articleId: number): Promise<void>;
}
