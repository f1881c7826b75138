import type { DataSource } from 'typeorm';
import { type CountedListAnswer, type CountedListQuestion, countedList } from './counted-list.js';
import { inSnapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** An outlet with its articles; `firstSeen` and `lastSeen` are the days, in UTC, of its earliest and latest dated ones. */
export interface SourceItem {
  id: string;
  name: string;
  hosts: string[];
  country: string | null;
  language: string | null;
  kind: string | null;
  owner: string | null;
  articles: number;
  firstSeen: string | null;
  lastSeen: string | null;
}

/** Outlets with what is counted of them; `known` limits the articles. */
const statement = (known: string) => `
  SELECT source.id::text AS key, source.name, source.country, source.language, source.kind, source.owner,
    ARRAY(SELECT source_host.host FROM source_host WHERE source_host.source_id = source.id ORDER BY 1) AS hosts,
    coalesce(seen.articles, 0) AS articles, seen.first AS "firstSeen", seen.last AS "lastSeen"
  FROM source LEFT JOIN (
    SELECT fact.source_id, count(*) AS articles,
      min(coalesce((fact.published_at AT TIME ZONE 'UTC')::date, fact.period_start)) FILTER (WHERE fact.precision >= 3) AS first,
      max(coalesce((fact.published_at AT TIME ZONE 'UTC')::date, fact.period_start)) FILTER (WHERE fact.precision >= 3) AS last
    FROM fact WHERE ${known} GROUP BY fact.source_id
  ) AS seen ON seen.source_id = source.id`;

const toItem = ({ key, ...item }: SourceItem & { key: string }): SourceItem => ({ ...item, id: key });

/** Outlets, those with most articles first, also those that have none. */
export function listSources(source: DataSource, question: CountedListQuestion): Promise<CountedListAnswer<SourceItem>> {
  const searched = ['counted.name', `array_to_string(counted.hosts, ' ')`];
  return countedList<SourceItem>(source, { name: 'sources', statement, searched, toItem }, question);
}

/** One outlet, null where there is none of this number. */
export function oneSource(source: DataSource, id: number): Promise<SourceItem | null> {
  return inSnapshot(source, async (snapshot) => {
    const parameters = new SqlParameters();
    const number = parameters.add(id, 'bigint');
    const rows = await snapshot.rows<SourceItem & { key: string }>(
      `${statement(`fact.source_id = ${number}`)} WHERE source.id = ${number}`,
      parameters,
    );
    return rows[0] === undefined ? null : toItem(rows[0]);
  });
}
