import { Module } from '@nestjs/common';
import { ArticlesController } from './articles.controller.js';
import { FindArticles } from './find-articles.js';
import { ShowArticle } from './show-article.js';

/** Finding and showing articles: reads only. */
@Module({ controllers: [ArticlesController], providers: [FindArticles, ShowArticle] })
export class ArticlesModule {}
