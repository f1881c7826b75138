import {
  type CountryLabel,
  countryNumber,
  type DraftWarning,
  type LanguageMethod,
  type Mention,
  type Paragraph,
  type TopicLabel,
} from '@vigie/article';
import type { EntityManager } from 'typeorm';
import { logChanges } from './change-log.js';
import { jsonRows } from './json-rows.js';
import { searchConfig } from './search-config.js';
import { textsOfOtherConfig, writeSearchTexts } from './search-store.js';

/** The labels of an article as they are stored. */
export interface StoredLabels {
  articleId: number;
  language: string | null;
  /** Null for articles that were labelled before it was noted. */
  languageMethod: LanguageMethod | null;
  languageVersion: string | null;
  countries: CountryLabel[];
  topics: TopicLabel[];
  mentions: Mention[];
  warnings: DraftWarning[];
}

/** Labels as they are stored, with the outlet's country, which they were found with. */
export async function storedLabels(
  manager: EntityManager,
  articleIds: readonly number[],
): Promise<Map<number, StoredLabels & { sourceCountry: string | null }>> {
  const rows: (StoredLabels & { sourceCountry: string | null })[] = await manager.query(
    `SELECT a.id AS "articleId", a.language, a.countries, a.topics, t.mentions, t.warnings,
       t.language_method AS "languageMethod", t.language_version AS "languageVersion", s.country AS "sourceCountry"
     FROM article a JOIN article_text t ON t.article_id = a.id LEFT JOIN source s ON s.id = a.source_id
     WHERE a.id = ANY($1::bigint[])`,
    [articleIds],
  );
  return new Map(rows.map((row) => [row.articleId, row]));
}

/** What is written of an article in its headline, lead and text. */
export interface WrittenWords {
  articleId: number;
  title: string | null;
  lead: string | null;
  paragraphs: readonly Paragraph[];
}

/** The words of those of these articles that have several versions. */
export async function wordsOfSeveral(manager: EntityManager, articleIds: readonly number[]): Promise<WrittenWords[]> {
  return manager.query(
    `SELECT a.id AS "articleId", a.title, a.lead, t.paragraphs FROM article a JOIN article_text t ON t.article_id = a.id
     WHERE a.id = ANY($1::bigint[]) AND (SELECT count(*) FROM article_version v WHERE v.article_id = a.id) > 1`,
    [articleIds],
  );
}

/** Ids of the articles after this one, in order. */
export async function articlesAfter(manager: EntityManager, id: number, limit: number): Promise<number[]> {
  const rows: { id: number }[] = await manager.query(
    `SELECT f.article_id AS id FROM fact f WHERE f.article_id > $1 ORDER BY f.article_id LIMIT $2`,
    [id, limit],
  );
  return rows.map((row) => row.id);
}

/** Ids of the articles before this one, the newest first. */
export async function articlesBefore(manager: EntityManager, id: number, limit: number): Promise<number[]> {
  const rows: { id: number }[] = await manager.query(
    `SELECT f.article_id AS id FROM fact f WHERE f.article_id < $1 ORDER BY f.article_id DESC LIMIT $2`,
    [id, limit],
  );
  return rows.map((row) => row.id);
}

/** How many articles there are up to this one, and the newest of them. */
export async function articlesUpTo(manager: EntityManager, id: number): Promise<{ count: number; newest: number }> {
  const rows: { count: number; newest: number }[] = await manager.query(
    `SELECT count(*) AS count, coalesce(max(f.article_id), 0) AS newest FROM fact f WHERE f.article_id <= $1`,
    [id],
  );
  return rows[0]!;
}

const ROWS = `jsonb_to_recordset($1::jsonb) AS r(id bigint, language text,
  "languageMethod" text, "languageVersion" text, countries jsonb, topics jsonb, mentions jsonb,
  warnings jsonb, "topicIds" jsonb, "countryIds" jsonb, "focusIds" jsonb)`;
const numbers = (column: string) => `ARRAY(SELECT e::int FROM jsonb_array_elements_text(r."${column}") AS e)`;

function toRow(labels: StoredLabels, topicIds: ReadonlyMap<string, number>): object {
  const ascending = (ids: number[]) => [...new Set(ids)].sort((a, b) => a - b);
  const { articleId, countries, topics, ...same } = labels;
  const focus = countries.filter(({ role }) => role === 'focus');
  return {
    ...same,
    ...{ id: articleId, countries, topics },
    topicIds: ascending(topics.map(({ key }) => topicIds.get(key)!)),
    countryIds: ascending(countries.map(({ code }) => countryNumber(code))),
    focusIds: ascending(focus.map(({ code }) => countryNumber(code))),
  };
}

/** Writes the labels of articles, and nothing else of them; only facts that changed are rewritten and logged. */
export async function writeLabels(
  manager: EntityManager,
  labels: readonly StoredLabels[],
  topicIds: ReadonlyMap<string, number>,
): Promise<void> {
  if (labels.length === 0) return;
  const rows = [jsonRows(labels.map((one) => toRow(one, topicIds)))];
  await manager.query(
    `UPDATE article a SET language = r.language, countries = r.countries, topics = r.topics FROM ${ROWS} WHERE a.id = r.id`,
    rows,
  );
  await manager.query(
    `UPDATE article_text t SET mentions = r.mentions, warnings = r.warnings, language_method = r."languageMethod",
       language_version = r."languageVersion"
     FROM ${ROWS} WHERE t.article_id = r.id AND (t.mentions, t.warnings, t.language_method, t.language_version)
       IS DISTINCT FROM (r.mentions, r.warnings, r."languageMethod", r."languageVersion")`,
    rows,
  );
  // Words of another language have other stems: they are indexed anew.
  const configs = labels.map(({ articleId, language }) => ({ articleId, config: searchConfig(language) }));
  const texts = await textsOfOtherConfig(manager, configs);
  await writeSearchTexts(manager, texts);
  const [changed]: [{ id: number }[]] = await manager.query(
    `UPDATE fact f SET language = r.language, topics = ${numbers('topicIds')}, countries = ${numbers('countryIds')},
       focus_countries = ${numbers('focusIds')}
     FROM ${ROWS} WHERE f.article_id = r.id AND (f.language, f.topics, f.countries, f.focus_countries)
       IS DISTINCT FROM (r.language, ${numbers('topicIds')}, ${numbers('countryIds')}, ${numbers('focusIds')})
     RETURNING f.article_id AS id`,
    rows,
  );
  await logChanges(
    manager,
    [...new Set([...changed.map(({ id }) => id), ...texts.map(({ articleId }) => articleId)])],
    'put',
  );
}
