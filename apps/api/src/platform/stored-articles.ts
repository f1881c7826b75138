import type { ArticleDraft } from '@vigie/article';
import type { EntityManager } from 'typeorm';

/** An article as uploads brought it: what is shown of it, and whether labels are found in it or only taken as given. */
export interface StoredArticle {
  draft: ArticleDraft;
  labels: 'infer' | 'given';
}

/** Articles as they are made of what uploads brought. The part that reads uploads provides it. */
export abstract class StoredArticles {
  /** The articles with these ids, in order of id. */
  abstract fold(manager: EntityManager, articleIds: readonly number[]): Promise<ReadonlyMap<number, StoredArticle>>;

  /** Writes one anew, as settings and corrections want it now; in the caller's transaction, which has the turn to write. */
  abstract rewrite(manager: EntityManager, articleId: number): Promise<void>;
}
