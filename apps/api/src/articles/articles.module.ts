import { Module } from '@nestjs/common';
import { ArticlesController } from './articles.controller.js';
import { CorrectArticle } from './correct-article.js';
import { CorrectionsController } from './corrections.controller.js';
import { FindArticles } from './find-articles.js';
import { ShowArticle } from './show-article.js';

/** Finding, showing and correcting articles. */
@Module({
  controllers: [ArticlesController, CorrectionsController],
  providers: [CorrectArticle, FindArticles, ShowArticle],
})
export class ArticlesModule {}
