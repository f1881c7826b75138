import type { NameLanguage } from '@vigie/article';
import { type CountryLabel, type DatePrecision, type LabelMethod, parseUrl } from '@vigie/article';
import type { Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** An article as lists show it. Instants are RFC 3339 in UTC, ids are strings; countries are named elsewhere. */
export interface ArticleItem {
  id: string;
  url: string | null;
  title: string | null;
  lead: string | null;
  source: { id: string; name: string; host: string | null; country: string | null } | null;
  publishedAt: string | null;
  publishedDay: string | null;
  publishedOffset: string | null;
  modifiedAt: string | null;
  datePrecision: DatePrecision;
  language: string | null;
  locale: string | null;
  section: string | null;
  author: string | null;
  image: string | null;
  tags: string[];
  countries: Omit<CountryLabel, 'score' | 'version'>[];
  topics: { code: string; label: string; method: LabelMethod }[];
  storyId: string;
  storySize: number;
  uploadId: string;
}

type ArticleRow = Omit<ArticleItem, 'source' | 'publishedAt' | 'modifiedAt'> & {
  publishedAt: Date | null;
  modifiedAt: Date | null;
  sourceId: string | null;
  sourceName: string | null;
  sourceCountry: string | null;
  hosts: string[];
};

/** Articles by id, in the order of the ids; ids without an article are left out. */
export async function articleItems(
  snapshot: Snapshot,
  ids: readonly number[],
  language: NameLanguage,
): Promise<ArticleItem[]> {
  const parameters = new SqlParameters();
  const rows = await snapshot.rows<ArticleRow>(
    `SELECT article.id::text, article.url, article.title, article.lead, article.published_at AS "publishedAt",
       article.published_day AS "publishedDay", article.published_offset AS "publishedOffset",
       article.modified_at AS "modifiedAt", article.date_precision AS "datePrecision", article.language, article.locale,
       article.section, article.author, article.image, article.tags, article.countries, ${topicsSql(language)} AS topics,
       article.story_id::text AS "storyId", article.upload_id::text AS "uploadId",
       (SELECT count(*) FROM article AS copy WHERE copy.story_id = article.story_id) AS "storySize",
       source.id::text AS "sourceId", source.name AS "sourceName", source.country AS "sourceCountry",
       ARRAY(SELECT source_host.host FROM source_host WHERE source_host.source_id = source.id ORDER BY 1) AS hosts
     FROM unnest(${parameters.add(ids, 'bigint[]')}) WITH ORDINALITY AS wanted(id, place)
     JOIN article ON article.id = wanted.id
     LEFT JOIN source ON source.id = article.source_id
     ORDER BY wanted.place`,
    parameters,
  );
  return rows.map(toItem);
}

/** An own topic keeps the words of the article's record; a topic of the taxonomy is named as the taxonomy names it today. */
function topicsSql(language: NameLanguage): string {
  const label = language === 'fr' ? 'topic.label_fr, topic.label' : 'topic.label';
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('code', given.value ->> 'key',
      'label', coalesce(${label}, given.value ->> 'label'), 'method', given.value ->> 'method') ORDER BY given.place), '[]')
    FROM jsonb_array_elements(article.topics) WITH ORDINALITY AS given(value, place)
    LEFT JOIN topic ON topic.key = given.value ->> 'key')`;
}

function toItem({ sourceId, sourceName, sourceCountry, hosts, ...row }: ArticleRow): ArticleItem {
  const source =
    sourceId === null
      ? null
      : { id: sourceId, name: sourceName ?? '', host: hostOf(row.url, hosts), country: sourceCountry };
  const countries = row.countries.map(({ code, role, mentions, method }) => ({ code, role, mentions, method }));
  return { ...row, countries, source, publishedAt: instant(row.publishedAt), modifiedAt: instant(row.modifiedAt) };
}

/** Milliseconds only where there are any. */
export function instant(date: Date | null): string | null {
  return date === null ? null : date.toISOString().replace('.000Z', 'Z');
}

/** Of an outlet's hosts the one that the article is on, else the first. */
function hostOf(url: string | null, hosts: string[]): string | null {
  const own = parseUrl(url ?? '')?.host.replace(/^www\./, '');
  return hosts.find((host) => host === own) ?? hosts[0] ?? null;
}
