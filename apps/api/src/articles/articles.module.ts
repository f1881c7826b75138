import { Module } from '@nestjs/common';
import { ArticlesController } from './articles.controller.js';
import { CorrectArticle } from './correct-article.js';
import { CorrectionsController } from './corrections.controller.js';
import { FindArticles } from './find-articles.js';
import { ShowArticle } from './show-article.js';
import { ShowStory } from './show-story.js';
import { ShowVersion } from './show-version.js';
import { StoriesController } from './stories.controller.js';

/** Finding, showing and correcting articles. */
@Module({
  controllers: [ArticlesController, CorrectionsController, StoriesController],
  providers: [CorrectArticle, FindArticles, ShowArticle, ShowStory, ShowVersion],
})
export class ArticlesModule {}
