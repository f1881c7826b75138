import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StoredArticle, StoredArticles } from '../platform/stored-articles.js';
import { CurrentAnalyser } from './worker/current-analyser.js';
import { foldStored } from './worker/fold-stored.js';
import { rewriteArticle } from './worker/rewrite-article.js';

/** Folds and rewrites articles while somebody waits for it; the analyser, which is large, is loaded and made when it is first needed. */
@Injectable()
export class FoldOnRequest implements StoredArticles {
  private analyser: Promise<CurrentAnalyser> | undefined;

  fold(manager: EntityManager, articleIds: readonly number[]): Promise<ReadonlyMap<number, StoredArticle>> {
    return foldStored(manager, articleIds);
  }

  async rewrite(manager: EntityManager, articleId: number): Promise<void> {
    this.analyser ??= loadAnalyser();
    await rewriteArticle(manager, await this.analyser, articleId);
  }
}

async function loadAnalyser(): Promise<CurrentAnalyser> {
  const { createAnalyser } = await import('@vigie/analysis/analyser');
  return new CurrentAnalyser(createAnalyser());
}
