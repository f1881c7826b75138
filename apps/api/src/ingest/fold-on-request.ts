import { Injectable } from '@nestjs/common';
import { createAnalyser } from '@vigie/analysis';
import type { EntityManager } from 'typeorm';
import type { ArticleRewriter } from '../platform/article-rewriter.js';
import { CurrentAnalyser } from './worker/current-analyser.js';
import { rewriteArticle } from './worker/rewrite-article.js';

/** Writes single articles anew while somebody waits for it; the analyser is made when it is first needed. */
@Injectable()
export class RewriteOnRequest implements ArticleRewriter {
  private analyser: CurrentAnalyser | undefined;

  rewrite(manager: EntityManager, articleId: number): Promise<void> {
    this.analyser ??= new CurrentAnalyser(createAnalyser());
    return rewriteArticle(manager, this.analyser, articleId);
  }
}
