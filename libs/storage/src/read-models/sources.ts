import type { DataSource } from 'typeorm';
import { type CountedListAnswer, type CountedListQuestion, countedList } from './counted-list.js';

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

/** Outlets, those with most articles first, also those that have none. */
export function listSources(source: DataSource, question: CountedListQuestion): Promise<CountedListAnswer<SourceItem>> {
  return countedList<SourceItem>(
    source,
    {
      name: 'sources',
      statement: (known) => `
        SELECT source.id::text AS key, source.name, source.country, source.language, source.kind, source.owner,
          ARRAY(SELECT source_host.host FROM source_host WHERE source_host.source_id = source.id ORDER BY 1) AS hosts,
          coalesce(seen.articles, 0) AS articles, seen.first AS "firstSeen", seen.last AS "lastSeen"
        FROM source LEFT JOIN (
          SELECT fact.source_id, count(*) AS articles,
            min(coalesce((fact.published_at AT TIME ZONE 'UTC')::date, fact.period_start)) FILTER (WHERE fact.precision >= 3) AS first,
            max(coalesce((fact.published_at AT TIME ZONE 'UTC')::date, fact.period_start)) FILTER (WHERE fact.precision >= 3) AS last
          FROM fact WHERE ${known} GROUP BY fact.source_id
        ) AS seen ON seen.source_id = source.id`,
      searched: ['counted.name', `array_to_string(counted.hosts, ' ')`],
      toItem: ({ key, ...item }) => ({ ...item, id: key }),
    },
    question,
  );
}
