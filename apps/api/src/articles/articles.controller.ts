import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { ArticleDetail, ArticleList, ArticleQuery, ArticlesQuery, ArticleVersion } from '@vigie/contract';
import { SignedIn } from '../platform/admission.js';
import { Answers } from '../platform/answers.js';
import { ApiOperation, ApiProduces, ApiTags } from '../platform/described.js';
import { type LabelLanguage, Language } from '../platform/language.js';
import { FindArticles } from './find-articles.js';
import { ShowArticle } from './show-article.js';
import { ShowVersion } from './show-version.js';

/** Articles, with the evidence for what is said about them. */
@ApiTags('articles')
@Controller('api/v1/articles')
export class ArticlesController {
  constructor(
    private readonly articles: FindArticles,
    private readonly article: ShowArticle,
    private readonly versions: ShowVersion,
  ) {}

  @Get()
  @SignedIn()
  @Answers(ArticleList)
  @ApiOperation({ summary: 'The articles of a selection' })
  find(
    @Query({ schema: ArticlesQuery }) query: ArticlesQuery,
    @Language() language: LabelLanguage,
  ): Promise<ArticleList | StreamableFile> {
    return this.articles.run(query, language);
  }

  @Get(':id')
  @SignedIn()
  @Answers(ArticleDetail)
  @ApiOperation({ summary: 'One article with its text, evidence and origin' })
  one(
    @Param('id') id: string,
    @Query({ schema: ArticleQuery }) { q }: ArticleQuery,
    @Language() language: LabelLanguage,
  ): Promise<ArticleDetail> {
    return this.article.run(id, language, q);
  }

  @Get(':id/raw')
  @SignedIn()
  @Header('X-Content-Type-Options', 'nosniff')
  @ApiProduces('text/plain')
  @ApiOperation({ summary: 'The bytes of the record that the article was read from' })
  raw(@Param('id') id: string): Promise<StreamableFile> {
    return this.article.raw(id);
  }

  @Get(':id/versions/:versionId')
  @SignedIn()
  @Answers(ArticleVersion)
  @ApiOperation({ summary: 'One version of an article, and what it changed word by word' })
  version(@Param('id') id: string, @Param('versionId') versionId: string): Promise<ArticleVersion> {
    return this.versions.run(id, versionId);
  }
}
