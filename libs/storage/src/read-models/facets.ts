import type { Dimension, Selection } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { dimensionSql, type NameLanguage } from './dimension-sql.js';
import { selectionCondition } from './selection-condition.js';
import { inSnapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** What a selection holds: the most frequent values of some dimensions. */
export interface FacetsQuestion {
  selection: Selection;
  by: Dimension[];
  limit: number;
  language: NameLanguage;
}

/** One value of a dimension. */
export interface FacetValue {
  key: string;
  label: string;
  articles: number;
  stories: number;
}

/** Distinct counts of the selection, and its values by articles, ties by key. */
export interface FacetsAnswer {
  total: { articles: number; stories: number; sources: number };
  facets: Partial<Record<Dimension, FacetValue[]>>;
  asOf: string;
}

interface FacetRow extends FacetValue {
  dimension: Dimension | null;
  sources: number | null;
}

/** Answers from one snapshot, reading the selection once. Throws `QuerySyntaxError`. */
export function facets(source: DataSource, question: FacetsQuestion): Promise<FacetsAnswer> {
  return inSnapshot(source, async (snapshot) => {
    const { sql, parameters } = facetsStatement(question);
    const rows = await snapshot.rows<FacetRow>(sql, parameters);
    const found: FacetsAnswer['facets'] = Object.fromEntries(question.by.map((dimension) => [dimension, []]));
    let total = { articles: 0, stories: 0, sources: 0 };
    for (const { dimension, key, label, articles, stories, sources } of rows) {
      if (dimension === null) total = { articles, stories, sources: sources ?? 0 };
      else found[dimension]?.push({ key, label, articles, stories });
    }
    return { total, facets: found, asOf: snapshot.asOf };
  });
}

function facetsStatement({ selection, by, limit, language }: FacetsQuestion) {
  const parameters = new SqlParameters();
  const dimensions = by.map((dimension) => ({ dimension, sql: dimensionSql(dimension, selection, language) }));
  const joins = [...new Set(dimensions.map(({ sql }) => sql.join))].join(' ');
  const keys = dimensions.map(({ dimension, sql }) => `, ${sql.keys} AS "${dimension}"`).join('');
  const most = parameters.add(limit, 'int');
  const sql = `
    WITH chosen AS MATERIALIZED (
      SELECT fact.story_id, fact.source_id${keys}
      FROM fact ${joins} WHERE ${selectionCondition(selection, parameters)}
    )
    SELECT NULL AS dimension, NULL AS key, NULL AS label, count(*) AS articles,
      count(DISTINCT chosen.story_id) AS stories, count(DISTINCT chosen.source_id) AS sources FROM chosen
    ${dimensions.map(({ dimension, sql }) => `UNION ALL ${facetSql(dimension, sql, most)}`).join('\n')}`;
  return { sql, parameters };
}

/** Counting pairs of key and story first keeps both counts in one hash table instead of a sort. */
function facetSql(dimension: Dimension, names: ReturnType<typeof dimensionSql>, most: string): string {
  return `(SELECT '${dimension}', ${names.key}, ${names.label}, counted.articles, counted.stories, NULL
    FROM (SELECT pair.key, sum(pair.articles)::bigint AS articles, count(*) AS stories
      FROM (SELECT element.key, chosen.story_id, count(*) AS articles
        FROM chosen CROSS JOIN LATERAL unnest(chosen."${dimension}") AS element(key)
        GROUP BY element.key, chosen.story_id) AS pair
      GROUP BY pair.key) AS counted ${names.names}
    ORDER BY counted.articles DESC, (${names.key}) COLLATE "C" LIMIT ${most})`;
}
