import { Injectable, type StreamableFile } from '@nestjs/common';
import { type ArticleList, type ArticlesQuery, toSelection } from '@vigie/contract';
import { articleList } from '@vigie/storage';
import { DataSource } from 'typeorm';
import { answerQuestion } from '../platform/answer-question.js';
import { csvFile } from '../platform/csv.js';
import type { LabelLanguage } from '../platform/language.js';
import { ARTICLE_COLUMNS, articleRows } from './article-rows.js';
import { nameArticle } from './name-article.js';

/** Finds the articles behind a number, a page at a time. */
@Injectable()
export class FindArticles {
  constructor(private readonly dataSource: DataSource) {}

  async run(query: ArticlesQuery, language: LabelLanguage): Promise<ArticleList | StreamableFile> {
    const { sort = '-publishedAt', limit = 50, cursor = null } = query;
    const question = { selection: toSelection(query), order: sort, limit, cursor, language };
    const answer = await answerQuestion(articleList(this.dataSource, question));
    const page = { ...answer, items: answer.items.map((item) => nameArticle(item, language)) };
    return query.format === 'csv' ? csvFile('articles.csv', ARTICLE_COLUMNS, articleRows(page.items)) : page;
  }
}
