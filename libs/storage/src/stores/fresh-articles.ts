import type { EntityManager } from 'typeorm';
import { factRow, identityOf, textRow, type WritableArticle } from './article-rows.js';
import { copyIn, nextIds } from './copy-in.js';

const ARTICLE =
  `id, identity, url, title, lead, source_id, published_at, published_day, published_offset, date_precision, modified_at,
  language, locale, section, author, image, tags, countries, topics, story_id, upload_id, version_id`.split(/,\s+/);
const TEXT =
  'article_id, paragraphs, mentions, provenance, unclaimed, warnings, language_method, language_version'.split(/,\s+/);
const FACT = `article_id, precision, published_at, ordered_at, period_start, period_end, source_id, language, story_id,
  topics, countries, focus_countries, tags, uploads`.split(/,\s+/);

/** An article with the id that it gets. */
export interface FreshArticle {
  id: number;
  article: WritableArticle;
}

/** Writes the rows of new articles; gives their ids, in their order. */
export async function insertArticles(
  manager: EntityManager,
  articles: readonly WritableArticle[],
): Promise<FreshArticle[]> {
  const ids = await nextIds(manager, 'article', articles.length);
  const fresh = articles.map((article, place) => ({ id: ids[place]!, article }));
  await copyIn(manager, 'article', ARTICLE, fresh, (rows, { id, article }) => {
    const { draft, labels } = article;
    const { published } = draft;
    rows.int8(id).data(identityOf(article)).text(draft.url).text(draft.title).text(draft.lead).int4(article.sourceId);
    rows.instant(published.at).day(published.day).text(published.offset).text(published.precision);
    rows.instant(draft.modifiedAt).text(labels.language).text(draft.locale).text(draft.section).text(draft.author);
    rows.text(draft.image).texts(draft.tags).json(labels.countries).json(labels.topics);
    rows.int8(article.storyId).int8(article.uploadId).int8(article.versionId);
  });
  return fresh;
}

/** Writes the texts of new articles. */
export async function insertTexts(manager: EntityManager, fresh: readonly FreshArticle[]): Promise<void> {
  await copyIn(manager, 'article_text', TEXT, fresh, (rows, { id, article }) => {
    const row = textRow(id, article);
    rows.int8(id).json(row.paragraphs).json(row.mentions).json(row.provenance).json(row.unclaimed).json(row.warnings);
    rows.text(row.language_method).text(row.language_version);
  });
}

/** Writes the facts of new articles. */
export async function insertFacts(manager: EntityManager, fresh: readonly FreshArticle[]): Promise<void> {
  await copyIn(manager, 'fact', FACT, fresh, (rows, { id, article }) => {
    const row = factRow(id, article);
    rows.int8(id).int2(row.precision).instant(row.published_at).instant(row.ordered_at);
    rows.day(row.period_start).day(periodEnd(row.period_start, row.precision));
    rows.int4(row.source_id).text(row.language).int8(row.story_id);
    rows.int4s(row.topics).int4s(row.countries).int4s(row.focus_countries).int4s(row.tags).int8s(row.uploads);
  });
}

/** The day after a period of days that is known as exactly as this: a day (3), a month (2) or a year. */
export function periodEnd(start: string | null, precision: number): string | null {
  if (start === null) return null;
  const end = new Date(`${start}T00:00:00Z`);
  if (precision === 3) end.setUTCDate(end.getUTCDate() + 1);
  else if (precision === 2) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.toISOString().slice(0, 10);
}
