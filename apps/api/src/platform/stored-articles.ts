import type { EntityManager } from 'typeorm';

/** Writes articles anew from what uploads brought, as settings and corrections want them now. The part that reads uploads provides it. */
export abstract class ArticleRewriter {
  /** In the caller's transaction, which has the turn to write (`waitForWriteTurn`). */
  abstract rewrite(manager: EntityManager, articleId: number): Promise<void>;
}
