import { type CountryRole, countryNumber, type DatePrecision } from '@vigie/article';
import { type SearchedText, searchConfig, writeSearchTexts } from '@vigie/storage';
import type { DataSource } from 'typeorm';

/** An article of a test, written straight into the tables; the number in the list, from 1, is its id. */
export interface InventedArticle {
  precision: DatePrecision;
  /** Instant for precisions from the minute, first day of the period for coarser ones, null when unknown. */
  date: string | null;
  /** Number of the source, from 1. */
  source: number | null;
  language: string | null;
  story: number;
  topics: string[];
  countries: { code: string; role: CountryRole }[];
  tags: string[];
  uploads: number[];
  title: string;
  text: string;
}

/** What a test's database holds; topics name their parent by key. */
export interface InventedCorpus {
  topics: { key: string; label: string; labelFr: string | null; parent: string | null }[];
  sources: { name: string; country: string | null; hosts: string[]; collections: string[] }[];
  articles: InventedArticle[];
}

/** Precisions in the order of `fact.precision`. */
export const PRECISIONS: DatePrecision[] = ['unknown', 'year', 'month', 'day', 'minute', 'instant'];

const TABLES =
  'article, article_text, article_search, fact, story, source, source_host, collection, collection_source, topic, tag';

/** Replaces what is in the tables by a corpus. */
export async function writeCorpus(database: DataSource, corpus: InventedCorpus): Promise<void> {
  const tags = [...new Set(corpus.articles.flatMap((article) => article.tags))];
  const names = [...new Set(corpus.sources.flatMap((source) => source.collections))];
  const facts = corpus.articles.map((article, index) => factOf(article, index + 1, corpus, tags));
  await database.transaction(async (manager) => {
    await manager.query(`${NOTE_GONE}; TRUNCATE ${TABLES} RESTART IDENTITY CASCADE`);
    await manager.query(WRITE_NAMES, [
      JSON.stringify(corpus.topics.map((topic, index) => ({ ...topic, id: index + 1 }))),
      JSON.stringify(corpus.sources.map((source, index) => ({ ...source, id: index + 1 }))),
      tags,
      names,
    ]);
    await manager.query(WRITE_ARTICLES, [JSON.stringify(facts)]);
    await writeSearchTexts(manager, corpus.articles.map(searchedText));
    await manager.query(`SELECT setval(pg_get_serial_sequence('article', 'id'), $1)`, [facts.length + 1]);
    await manager.query(`${noteChange('put')}; NOTIFY vigie_change`);
  });
}

function searchedText({ language, title, text }: InventedArticle, index: number): SearchedText {
  return { articleId: index + 1, config: searchConfig(language), title, lead: '', body: text };
}

function factOf(article: InventedArticle, id: number, corpus: InventedCorpus, tags: string[]) {
  const numbers = (countries: InventedArticle['countries']) => countries.map(({ code }) => countryNumber(code)).sort();
  const fine = PRECISIONS.indexOf(article.precision) >= 4;
  return {
    ...article,
    id,
    number: PRECISIONS.indexOf(article.precision),
    published: article.date === null || fine ? article.date : `${article.date}T00:00:00Z`,
    instant: fine ? article.date : null,
    start: fine ? null : article.date,
    topicIds: article.topics.map((key) => corpus.topics.findIndex((topic) => topic.key === key) + 1),
    labels: article.topics.map((key) => ({ key, label: key, method: 'given' })),
    roles: article.countries.map((country) => ({ ...country, mentions: 1, method: 'given' })),
    numbers: numbers(article.countries),
    focus: numbers(article.countries.filter(({ role }) => role === 'focus')),
    tagIds: article.tags.map((tag) => tags.indexOf(tag) + 1),
  };
}

const XID = '(pg_current_xact_id()::text)::bigint';
const noteChange = (kind: string) =>
  `INSERT INTO change_log (xid, article_id, kind) SELECT ${XID}, fact.article_id, '${kind}' FROM fact`;
// What is truncated fires no triggers; a program that follows the changes must hear of it all the same.
const NOTE_GONE = [
  noteChange('delete'),
  ...['source', 'collection', 'topic', 'tag'].map(
    (kind) => `INSERT INTO name_change (xid, kind, name_id) SELECT ${XID}, '${kind}', ${kind}.id FROM ${kind}`,
  ),
].join('; ');

const WRITE_NAMES = `
  WITH given_topic AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(id int, key text, label text, "labelFr" text, parent text)),
  given_source AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS s(id int, name text, country text, hosts jsonb, collections jsonb)),
  wrote_topic AS (INSERT INTO topic (id, key, label, label_fr, parent_id, origin) OVERRIDING SYSTEM VALUE
    SELECT t.id, t.key, t.label, t."labelFr", above.id, 'own' FROM given_topic t LEFT JOIN given_topic above ON above.key = t.parent),
  wrote_source AS (INSERT INTO source (id, name, name_key, country) OVERRIDING SYSTEM VALUE
    SELECT s.id, s.name, lower(s.name), s.country FROM given_source s),
  wrote_host AS (INSERT INTO source_host (host, source_id)
    SELECT host, s.id FROM given_source s, jsonb_array_elements_text(s.hosts) AS host),
  wrote_tag AS (INSERT INTO tag (id, key, label) OVERRIDING SYSTEM VALUE
    SELECT place, key, key FROM unnest($3::text[]) WITH ORDINALITY AS t(key, place)),
  wrote_collection AS (INSERT INTO collection (id, name) OVERRIDING SYSTEM VALUE
    SELECT place, name FROM unnest($4::text[]) WITH ORDINALITY AS c(name, place))
  INSERT INTO collection_source (collection_id, source_id)
    SELECT c.place, s.id FROM given_source s, jsonb_array_elements_text(s.collections) AS held(name)
    JOIN unnest($4::text[]) WITH ORDINALITY AS c(name, place) USING (name)`;

const ints = (column: string) => `ARRAY(SELECT e::int FROM jsonb_array_elements_text(a.${column}) AS e ORDER BY 1)`;

const WRITE_ARTICLES = `
  WITH a AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($1::jsonb) AS a(id bigint, number smallint, precision text,
    published timestamptz, instant timestamptz, start date, source int, language text, story bigint, title text, text text,
    tags jsonb, labels jsonb, roles jsonb, "topicIds" jsonb, numbers jsonb, focus jsonb, "tagIds" jsonb, uploads jsonb)),
  wrote_story AS (INSERT INTO story (id) OVERRIDING SYSTEM VALUE SELECT DISTINCT a.story FROM a),
  wrote_article AS (INSERT INTO article (id, identity, title, source_id, published_at, date_precision, language, tags, countries,
      topics, story_id, upload_id) OVERRIDING SYSTEM VALUE
    SELECT a.id, int8send(a.id), a.title, a.source, a.published, a.precision, a.language,
      ARRAY(SELECT jsonb_array_elements_text(a.tags)), a.roles, a.labels, a.story, 1 FROM a),
  wrote_text AS (INSERT INTO article_text (article_id, paragraphs, mentions, provenance, unclaimed, warnings)
    SELECT a.id, jsonb_build_array(jsonb_build_object('text', a.text, 'heading', false)), '[]', '{}', '[]', '[]' FROM a)
  INSERT INTO fact (article_id, precision, published_at, period_start, period_end, source_id, language, story_id, topics,
      countries, focus_countries, tags, uploads, ordered_at)
    SELECT a.id, a.number, a.instant, a.start,
      (a.start + CASE a.number WHEN 3 THEN interval '1 day' WHEN 2 THEN interval '1 month' ELSE interval '1 year' END)::date,
      a.source, a.language, a.story, ${ints('"topicIds"')}, ${ints('numbers')}, ${ints('focus')}, ${ints('"tagIds"')},
      ARRAY(SELECT e::bigint FROM jsonb_array_elements_text(a.uploads) AS e ORDER BY 1), a.published FROM a`;
