import { type ArticleDraft, countryNumber, type DatePrecision, type Labels } from '@vigie/article';
import { dayOf } from './binary-values.js';
import type { RowOf } from './columns.js';
import { searchConfig } from './search-config.js';
import type { SearchedText } from './search-store.js';

/** An article ready to be written: what is shown, its labels, and the ids that its words were resolved to. */
export interface WritableArticle {
  /** Null for a new one. */
  id: number | null;
  /** Hex of SHA-256. */
  identity: string;
  draft: ArticleDraft;
  labels: Labels;
  sourceId: number | null;
  storyId: number;
  /** The upload that brought the version shown. */
  uploadId: number;
  /** All uploads that brought a version. */
  uploads: number[];
  /** The version that a new article shows; of known ones `setShownVersions` says it. */
  versionId: number | null;
  topicIds: number[];
  tagIds: number[];
}

const PRECISION: Record<DatePrecision, number> = { unknown: 0, year: 1, month: 2, day: 3, minute: 4, instant: 5 };
const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

/** What `article` says of an article that is new or written again. */
export const ARTICLE = {
  url: 'text',
  title: 'text',
  lead: 'text',
  source_id: 'int4',
  published_at: 'instant',
  published_day: 'day',
  published_offset: 'text',
  date_precision: 'text',
  modified_at: 'instant',
  language: 'text',
  locale: 'text',
  section: 'text',
  author: 'text',
  image: 'text',
  tags: 'texts',
  countries: 'json',
  topics: 'json',
  story_id: 'int8',
  upload_id: 'int8',
} as const;

/** The row of `article`, without what it is known by and its version. */
export function articleRow(article: WritableArticle): RowOf<typeof ARTICLE> {
  const { draft, labels } = article;
  return {
    url: draft.url,
    title: draft.title,
    lead: draft.lead,
    source_id: article.sourceId,
    published_at: draft.published.at,
    published_day: draft.published.day,
    published_offset: draft.published.offset,
    date_precision: draft.published.precision,
    modified_at: draft.modifiedAt,
    language: labels.language,
    locale: draft.locale,
    section: draft.section,
    author: draft.author,
    image: draft.image,
    tags: draft.tags,
    countries: labels.countries,
    topics: labels.topics,
    story_id: article.storyId,
    upload_id: article.uploadId,
  };
}

export const ARTICLE_TEXT = {
  article_id: 'int8',
  paragraphs: 'json',
  mentions: 'json',
  provenance: 'json',
  unclaimed: 'json',
  warnings: 'json',
  language_method: 'text',
  language_version: 'text',
} as const;

/** The row of `article_text`. */
export function textRow(id: number, { draft, labels }: WritableArticle): RowOf<typeof ARTICLE_TEXT> {
  return {
    article_id: id,
    paragraphs: draft.paragraphs,
    mentions: labels.mentions,
    provenance: draft.provenance,
    unclaimed: draft.unclaimed,
    warnings: [...draft.warnings, ...labels.warnings],
    language_method: labels.languageMethod,
    language_version: labels.languageVersion,
  };
}

/** What of an article is searched. */
export function searchedText(articleId: number, { draft, labels }: WritableArticle): SearchedText {
  return {
    articleId,
    config: searchConfig(labels.language),
    title: draft.title ?? '',
    lead: draft.lead ?? '',
    // Made when it is asked for: those of many articles would wait at once.
    get body() {
      return draft.paragraphs.map((paragraph) => paragraph.text).join('\n');
    },
  };
}

export const FACT = {
  article_id: 'int8',
  precision: 'int2',
  published_at: 'instant',
  ordered_at: 'instant',
  period_start: 'day',
  period_end: 'day',
  source_id: 'int4',
  language: 'text',
  story_id: 'int8',
  topics: 'int4s',
  countries: 'int4s',
  focus_countries: 'int4s',
  tags: 'int4s',
  uploads: 'int8s',
} as const;

/** The row of `fact`. Coarse dates become a period of days. */
export function factRow(id: number, article: WritableArticle): RowOf<typeof FACT> {
  const { published } = article.draft;
  const precision = PRECISION[published.precision];
  const start = periodStart(published);
  const { countries } = article.labels;
  return {
    article_id: id,
    precision,
    published_at: precision >= PRECISION.minute ? published.at : null,
    ordered_at: published.at,
    period_start: start,
    period_end: start === null ? null : periodEnd(start, precision),
    source_id: article.sourceId,
    language: article.labels.language,
    story_id: article.storyId,
    topics: ascending(article.topicIds),
    countries: ascending(countries.map((country) => countryNumber(country.code))),
    focus_countries: ascending(
      countries.filter((country) => country.role === 'focus').map((country) => countryNumber(country.code)),
    ),
    tags: ascending(article.tagIds),
    uploads: ascending(article.uploads),
  };
}

/** A month or year has no day of its own: its first instant names it, wherever it was measured. */
function periodStart(published: ArticleDraft['published']): string | null {
  if (published.precision === 'day') return published.day;
  if (published.at === null) return null;
  if (published.precision !== 'month' && published.precision !== 'year') return null;
  const middle = new Date(Date.parse(published.at) + 36 * 3_600_000);
  const day = middle.toISOString().slice(0, 10);
  return published.precision === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

/**
 * The day after a period of days from `start` on that is known as exactly as this: a day (3), a month (2) or a year. Of a month
 * without that day the last day, as Postgres adds an interval.
 */
export function periodEnd(start: string, precision: number): string {
  const end = new Date(`${start}T00:00:00Z`);
  if (precision === PRECISION.day) return dayOf(end.setUTCDate(end.getUTCDate() + 1));
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + (precision === PRECISION.month ? 1 : 12));
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  return dayOf(end.getTime());
}
