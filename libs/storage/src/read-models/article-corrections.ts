import type { CountryRole, GivenDate, NameLanguage } from '@vigie/article';
import { instant } from './article-item.js';
import type { Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

interface Countries {
  field: 'countries';
  value: { code: string; role: CountryRole }[];
  before: { code: string; role: CountryRole }[];
}
interface Topics {
  field: 'topics';
  value: { key: string; label: string }[];
  before: { key: string; label: string }[];
}
interface PublishedDate {
  field: 'date';
  value: GivenDate;
  before: GivenDate;
}
interface Source {
  field: 'source';
  value: { id: string; name: string; host: string | null } | null;
  before: { id: string | null; name: string; host: string | null } | null;
}

/** What a person decided about a field, what stands without it, who and when. Countries are named elsewhere. */
export type ArticleCorrection = (Countries | Topics | PublishedDate | Source) & {
  by: { id: string; name: string } | null;
  at: string;
};

type Row = Omit<ArticleCorrection, 'at'> & { at: Date };

/** The corrections of an article that are in force, the oldest first. */
export async function articleCorrections(
  snapshot: Snapshot,
  articleId: number,
  language: NameLanguage,
): Promise<ArticleCorrection[]> {
  const parameters = new SqlParameters();
  const label = language === 'fr' ? 'topic.label_fr, topic.label' : 'topic.label';
  const named = (list: string, key: string, fallback: string) =>
    `(SELECT coalesce(jsonb_agg(jsonb_build_object('key', ${key}, 'label', coalesce(${label}, ${fallback})) ORDER BY given.place), '[]')
      FROM jsonb_array_elements(${list}) WITH ORDINALITY AS given(value, place) LEFT JOIN topic ON topic.key = ${key})`;
  const rows = await snapshot.rows<Row>(
    `SELECT correction.field, correction.at,
       CASE correction.field
         WHEN 'topics' THEN ${named('correction.value', `(given.value #>> '{}')`, `(given.value #>> '{}')`)}
         WHEN 'source' THEN (SELECT jsonb_build_object('id', source.id::text, 'name', source.name, 'host',
             (SELECT min(source_host.host) FROM source_host WHERE source_host.source_id = source.id))
           FROM source WHERE source.id = (correction.value ->> 'id')::int)
         ELSE correction.value END AS value,
       CASE correction.field
         WHEN 'topics' THEN ${named('correction.before', `(given.value ->> 'key')`, `(given.value ->> 'label')`)}
         ELSE correction.before END AS before,
       CASE WHEN person.id IS NOT NULL THEN jsonb_build_object('id', person.id::text, 'name', person.name) END AS by
     FROM correction LEFT JOIN person ON person.id = correction.person_id
     WHERE correction.article_id = ${parameters.add(articleId, 'bigint')} ORDER BY correction.at, correction.field`,
    parameters,
  );
  return rows.map((row) => ({ ...row, at: instant(row.at) ?? '' }) as ArticleCorrection);
}
