import { Injectable, StreamableFile } from '@nestjs/common';
import { countryLabel } from '@vigie/analysis';
import type { ArticleDetail } from '@vigie/contract';
import { articleDetail, articleHighlights } from '@vigie/storage';
import { answerQuestion } from '../platform/answer-question.js';
import type { LabelLanguage } from '../platform/language.js';
import { oneForm } from '../platform/read-selection.js';
import { Reads } from '../platform/reads.js';
import { NotFoundError } from '../platform/request-errors.js';
import { StoredArticles } from '../platform/stored-articles.js';
import { articleId } from './article-id.js';
import { nameArticle } from './name-article.js';
import { nameCorrection } from './name-correction.js';
import { nameFields } from './name-fields.js';
import { rawBytes } from './raw-bytes.js';
import { versionsInTime } from './versions-in-time.js';

/** Shows one article with its text and evidence, and the bytes it was read from. */
@Injectable()
export class ShowArticle {
  constructor(
    private readonly reads: Reads,
    private readonly articles: StoredArticles,
  ) {}

  /** With `words`, also where it has them. Raises NotFoundError, and InvalidInputError for words that cannot be read. */
  async run(id: string, language: LabelLanguage, words?: string): Promise<ArticleDetail> {
    const query = words === undefined ? null : oneForm(words, 'q');
    const found = await this.reads.run(async (source) => {
      const article = await articleDetail(source, articleId(id), language);
      return article && { article, steps: await this.articles.timeline(source.manager, articleId(id)) };
    });
    if (found === null) throw new NotFoundError('There is no such article.');
    const { article, steps } = found;
    const highlights = query === null ? undefined : await this.found(articleId(id), query);
    const mentions = article.mentions.map((mention) => ({
      ...mention,
      label: mention.kind === 'country' ? countryLabel(mention.key, language) : (mention.label ?? mention.text),
    }));
    const corrections = article.corrections.map((correction) => nameCorrection(correction, language));
    const detail = nameFields({
      ...nameArticle(article, language),
      versions: versionsInTime(article, steps),
      mentions,
      corrections,
    });
    return highlights === undefined ? detail : { ...detail, highlights };
  }

  private found(id: number, query: string) {
    return answerQuestion(this.reads.run((source) => articleHighlights(source, id, query)));
  }

  /** Always an attachment: what strangers wrote is never shown as a page of ours. */
  async raw(id: string): Promise<StreamableFile> {
    const bytes = await this.reads.run((source) => rawBytes(source, articleId(id)));
    if (bytes === null) throw new NotFoundError('There is no such article.');
    return new StreamableFile(bytes, {
      type: 'text/plain',
      disposition: `attachment; filename="article-${id}.txt"`,
      length: bytes.length,
    });
  }
}
