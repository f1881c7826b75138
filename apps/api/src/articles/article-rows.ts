import type { Article } from '@vigie/contract';

/** The columns of articles as CSV; several values of one cell are divided by `; `. */
export const ARTICLE_COLUMNS = [
  'id',
  'publishedAt',
  'publishedDay',
  'datePrecision',
  'source',
  'host',
  'sourceCountry',
  'language',
  'title',
  'lead',
  'url',
  'section',
  'author',
  'tags',
  'topics',
  'topicLabels',
  'focusCountries',
  'mentionedCountries',
  'storyId',
  'storySize',
  'uploadId',
  'publishedOffset',
] as const;

/** Articles as lines of CSV. */
export function* articleRows(articles: Article[]): Generator<(string | number | null)[]> {
  for (const article of articles) {
    const countries = (role: string) =>
      article.countries.filter((country) => country.role === role).map((country) => country.code);
    yield [
      article.id,
      article.publishedAt,
      article.publishedDay,
      article.datePrecision,
      article.source?.name ?? null,
      article.source?.host ?? null,
      article.source?.country ?? null,
      article.language,
      article.title,
      article.lead,
      article.url,
      article.section,
      article.author,
      article.tags.join('; '),
      article.topics.map((topic) => topic.code).join('; '),
      article.topics.map((topic) => topic.label).join('; '),
      countries('focus').join('; '),
      countries('mentioned').join('; '),
      article.storyId,
      article.storySize,
      article.uploadId,
      article.publishedOffset,
    ];
  }
}
