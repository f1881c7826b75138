import type { Dimension, Interval, Measure, Selection } from '@vigie/article';
import { bucketSql } from './bucket-sql.js';
import { dimensionSql, type NameLanguage } from './dimension-sql.js';
import { postgresZone } from './postgres-zone.js';
import { selectionCondition } from './selection-condition.js';
import { SqlParameters } from './sql-parameters.js';

/** One number of a chart. A null bucket is the whole range. `series` rows come best first. */
export interface AttentionRow {
  kind: 'total' | 'undated' | 'series' | 'value' | 'other';
  bucket: number | null;
  key: string | null;
  label: string | null;
  value: number;
}

/** What is counted, over rows that have a story and a source. */
const COUNT: Record<Measure, string> = {
  articles: 'count(*)',
  stories: 'count(DISTINCT story)',
  sources: 'count(DISTINCT source)',
};

/** The statement that counts a selection by bucket, and how many lie in no bucket. */
export function totalsStatement(
  selection: Selection,
  interval: Interval,
  measure: Measure,
): { sql: string; parameters: SqlParameters } {
  const parameters = new SqlParameters();
  const sql = `WITH ${chosenSql(selection, interval, parameters, '', '')} ${totalsSql(measure)}`;
  return { sql, parameters };
}

/** The same, with the best keys of a dimension, their counts, and the distinct articles that have a key outside of these. */
export function splitStatement(
  selection: Selection,
  interval: Interval,
  measure: Measure,
  split: { dimension: Dimension; top: number; language: NameLanguage },
): { sql: string; parameters: SqlParameters } {
  const parameters = new SqlParameters();
  const dimension = dimensionSql(split.dimension, selection, split.language);
  const sql = `
    WITH ${chosenSql(selection, interval, parameters, dimension.join, `, ${dimension.keys} AS keys`)},
    entry AS NOT MATERIALIZED (
      SELECT chosen.bucket, chosen.story, chosen.source, element.key
      FROM chosen CROSS JOIN LATERAL unnest(chosen.keys) AS element(key) WHERE chosen.bucket IS NOT NULL
    ),
    counted AS (SELECT entry.key, ${COUNT[measure]} AS total FROM entry GROUP BY entry.key),
    best AS MATERIALIZED (
      SELECT counted.key, counted.total, ${dimension.key} AS name, ${dimension.label} AS label
      FROM counted ${dimension.names}
      ORDER BY counted.total DESC, (${dimension.key}) COLLATE "C" LIMIT ${parameters.add(split.top, 'int')}
    )
    ${totalsSql(measure)}
    UNION ALL (SELECT 'series', NULL, best.name, best.label, best.total FROM best
      ORDER BY best.total DESC, best.name COLLATE "C")
    UNION ALL SELECT 'value', entry.bucket, min(best.name), NULL, ${COUNT[measure]}
      FROM entry JOIN best ON best.key = entry.key GROUP BY entry.bucket, entry.key
    UNION ALL SELECT 'other', chosen.bucket, NULL, NULL, ${COUNT[measure]}
      FROM chosen
      WHERE chosen.bucket IS NOT NULL AND NOT chosen.keys <@ ARRAY(SELECT best.key FROM best)
      GROUP BY GROUPING SETS ((chosen.bucket), ())`;
  return { sql, parameters };
}

function chosenSql(
  selection: Selection,
  interval: Interval,
  parameters: SqlParameters,
  join: string,
  keys: string,
): string {
  const zone = parameters.add(postgresZone(selection.timezone), 'text');
  return `chosen AS MATERIALIZED (
      SELECT ${bucketSql(interval, zone)} AS bucket, fact.story_id AS story, fact.source_id AS source${keys}
      FROM fact ${join}
      WHERE ${selectionCondition(selection, parameters)}
    )`;
}

function totalsSql(measure: Measure): string {
  return `
    SELECT 'total' AS kind, chosen.bucket AS bucket, NULL::text AS key, NULL::text AS label, ${COUNT[measure]} AS value
      FROM chosen WHERE chosen.bucket IS NOT NULL GROUP BY GROUPING SETS ((chosen.bucket), ())
    UNION ALL SELECT 'undated', NULL, NULL, NULL, count(*) FROM chosen WHERE chosen.bucket IS NULL`;
}
