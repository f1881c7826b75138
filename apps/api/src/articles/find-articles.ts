import { Injectable, type StreamableFile } from '@nestjs/common';
import type { ArticleList, ArticlesQuery } from '@vigie/contract';
import { articleList } from '@vigie/storage';
import { answerQuestion } from '../platform/answer-question.js';
import { Counting } from '../platform/counting.js';
import { csvFile } from '../platform/csv.js';
import { csvName } from '../platform/csv-name.js';
import type { LabelLanguage } from '../platform/language.js';
import { readSelection } from '../platform/read-selection.js';
import { Reads } from '../platform/reads.js';
import { ARTICLE_COLUMNS, articleRows } from './article-rows.js';
import { nameArticle } from './name-article.js';

/** Articles that one page holds at most. */
const MOST = 200;

/** Finds the articles behind a number: a page at a time, or as CSV the whole selection unless a page is asked for. */
@Injectable()
export class FindArticles {
  constructor(
    private readonly reads: Reads,
    private readonly counting: Counting,
  ) {}

  async run(query: ArticlesQuery, language: LabelLanguage): Promise<ArticleList | StreamableFile> {
    const isWhole = query.format === 'csv' && query.limit === undefined && query.cursor === undefined;
    const first = await this.page(isWhole ? { ...query, limit: MOST } : query, language);
    if (query.format !== 'csv') return first;
    return csvFile(
      csvName('articles', query),
      ARTICLE_COLUMNS,
      isWhole ? this.all(first, query, language) : articleRows(first.items),
    );
  }

  private async page(query: ArticlesQuery, language: LabelLanguage): Promise<ArticleList> {
    const { sort = '-publishedAt', limit = 50, cursor = null } = query;
    const question = { selection: readSelection(query), order: sort, limit, cursor, language };
    const answer = await answerQuestion(this.reads.run((source) => articleList(source, this.counting, question)));
    return { ...answer, items: answer.items.map((item) => nameArticle(item, language)) };
  }

  /** Every article of the selection, however many: the next page is asked for when the client has taken the last. */
  private async *all(first: ArticleList, query: ArticlesQuery, language: LabelLanguage) {
    for (let page = first; ; ) {
      yield* articleRows(page.items);
      if (page.nextCursor === null) return;
      page = await this.page({ ...query, limit: MOST, cursor: page.nextCursor }, language);
    }
  }
}
