import { Injectable } from '@nestjs/common';
import { createAnalyser } from '@vigie/analysis';
import type { EntityManager } from 'typeorm';
import type { StoredArticle, StoredArticles } from '../platform/stored-articles.js';
import { CurrentAnalyser } from './worker/current-analyser.js';
import { foldStored } from './worker/fold-stored.js';
import { rewriteArticle } from './worker/rewrite-article.js';

/** Folds and rewrites articles while somebody waits for it; the analyser is made when it is first needed. */
@Injectable()
export class FoldOnRequest implements StoredArticles {
  private analyser: CurrentAnalyser | undefined;

  fold(manager: EntityManager, articleIds: readonly number[]): Promise<ReadonlyMap<number, StoredArticle>> {
    return foldStored(manager, articleIds);
  }

  rewrite(manager: EntityManager, articleId: number): Promise<void> {
    this.analyser ??= new CurrentAnalyser(createAnalyser());
    return rewriteArticle(manager, this.analyser, articleId);
  }
}
