import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ArticleStep, StoredArticle, StoredArticles } from '../platform/stored-articles.js';
import { CurrentAnalyser } from './worker/current-analyser.js';
import { editionTimeline } from './worker/edition-timeline.js';
import { foldStored } from './worker/fold-stored.js';
import { loadAnalyser } from './worker/load-analyser.js';
import { rewriteArticle } from './worker/rewrite-article.js';

/** Folds and rewrites articles while somebody waits for it; the analyser, which is large, is loaded and made when it is first needed. */
@Injectable()
export class FoldOnRequest implements StoredArticles {
  private readonly analyser = new CurrentAnalyser(loadAnalyser);

  fold(manager: EntityManager, articleIds: readonly number[]): Promise<ReadonlyMap<number, StoredArticle>> {
    return foldStored(manager, articleIds);
  }

  timeline(manager: EntityManager, articleId: number): Promise<ArticleStep[]> {
    return editionTimeline(manager, articleId);
  }

  async rewrite(manager: EntityManager, articleId: number): Promise<void> {
    await rewriteArticle(manager, this.analyser, articleId);
  }
}
