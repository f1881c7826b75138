import type { Dimension, Interval, Measure, NameLanguage } from '@vigie/article';
import { bucketSql } from './bucket-sql.js';
import { dimensionSql, entrySql } from './dimension-sql.js';
import { postgresZone } from './postgres-zone.js';
import type { ResolvedSelection } from './resolved-selection.js';
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

/** The statement that counts a selection by bucket, and how many lie in no bucket; `within` leaves out buckets beyond the first and last. */
export function totalsStatement(
  selection: ResolvedSelection,
  interval: Interval,
  measure: Measure,
  within?: { first: number; last: number },
): { sql: string; parameters: SqlParameters } {
  const parameters = new SqlParameters();
  const chosen = chosenSql(selection, interval, parameters, '', '');
  const bounds =
    within === undefined
      ? ''
      : `AND chosen.bucket >= ${parameters.add(within.first, 'bigint')} AND chosen.bucket <= ${parameters.add(within.last, 'bigint')}`;
  return { sql: `WITH ${chosen} ${totalsSql(measure, bounds)}`, parameters };
}

/** The same, with the best keys of a dimension, their counts, and the distinct articles that have a key outside of these. */
export function splitStatement(
  selection: ResolvedSelection,
  interval: Interval,
  measure: Measure,
  split: { dimension: Dimension; top: number; language: NameLanguage },
): { sql: string; parameters: SqlParameters } {
  const parameters = new SqlParameters();
  const dimension = dimensionSql(split.dimension, selection, split.language);
  const best = 'ARRAY(SELECT best.key FROM best)';
  const outside = dimension.many
    ? `NOT chosen.keys <@ ${best}`
    : `chosen.keys IS NOT NULL AND chosen.keys <> ALL(${best})`;
  const sql = `
    WITH ${chosenSql(selection, interval, parameters, dimension.join, `, ${dimension.value} AS keys`)},
    ${countedSql(measure, entrySql(dimension, 'keys', ['bucket', 'story', 'source'], 'chosen.bucket IS NOT NULL'))},
    best AS MATERIALIZED (
      SELECT counted.key, counted.total, ${dimension.key} AS name, ${dimension.label} AS label
      FROM counted ${dimension.names}
      ORDER BY counted.total DESC, (${dimension.key}) COLLATE "C" LIMIT ${parameters.add(split.top, 'int')}
    )
    ${totalsSql(measure)}
    UNION ALL (SELECT 'series', NULL, best.name, best.label, best.total FROM best
      ORDER BY best.total DESC, best.name COLLATE "C")
    UNION ALL SELECT 'value', by_bucket.bucket, best.name, NULL, by_bucket.value
      FROM by_bucket JOIN best ON best.key = by_bucket.key
    UNION ALL SELECT 'other', chosen.bucket, NULL, NULL, ${COUNT[measure]}
      FROM chosen WHERE chosen.bucket IS NOT NULL AND ${outside}
      GROUP BY GROUPING SETS ((chosen.bucket), ())`;
  return { sql, parameters };
}

/** Counts by key and bucket, and by key; articles add up over the buckets, distinct stories and sources do not. */
function countedSql(measure: Measure, entries: string): string {
  const byBucket = `by_bucket AS (
      SELECT entry.key, entry.bucket, ${COUNT[measure]} AS value FROM (${entries}) AS entry GROUP BY entry.key, entry.bucket
    )`;
  return measure === 'articles'
    ? `${byBucket},
    counted AS (SELECT by_bucket.key, sum(by_bucket.value)::bigint AS total FROM by_bucket GROUP BY by_bucket.key)`
    : `${byBucket},
    counted AS (SELECT entry.key, ${COUNT[measure]} AS total FROM (${entries}) AS entry GROUP BY entry.key)`;
}

function chosenSql(
  selection: ResolvedSelection,
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

function totalsSql(measure: Measure, bounds = ''): string {
  return `
    SELECT 'total' AS kind, chosen.bucket AS bucket, NULL::text AS key, NULL::text AS label, ${COUNT[measure]} AS value
      FROM chosen WHERE chosen.bucket IS NOT NULL ${bounds} GROUP BY GROUPING SETS ((chosen.bucket), ())
    UNION ALL SELECT 'undated', NULL, NULL, NULL, count(*) FROM chosen WHERE chosen.bucket IS NULL`;
}
