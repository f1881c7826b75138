import {
  bucketName,
  checkSize,
  type DayInterval,
  type Dimension,
  type MatrixAnswer,
  type MatrixQuestion,
} from '@vigie/article';
import { askedBounds } from './bucket-range.js';
import { bucketSql } from './bucket-sql.js';
import { chartBuckets } from './chart-buckets.js';
import { type DimensionSql, dimensionSql, entrySql } from './dimension-sql.js';
import { layOutCells, type MatrixRow } from './matrix-shape.js';
import type { OpenPage } from './open-page.js';
import { postgresZone } from './postgres-zone.js';
import { selectionCondition } from './selection-condition.js';
import { SqlParameters } from './sql-parameters.js';

const INTERVALS: readonly string[] = ['day', 'week', 'month', 'quarter', 'year'] satisfies DayInterval[];
const isInterval = (columns: Dimension | DayInterval): columns is DayInterval => INTERVALS.includes(columns);

/** How often two keys, or a key and a time, stand in the same article. Throws `QuestionError` when there would be too many cells. */
export function matrixIn(page: OpenPage, question: MatrixQuestion): Promise<MatrixAnswer> {
  const { columns } = question;
  return isInterval(columns) ? timeMatrix(page, question, columns) : keyMatrix(page, question, columns);
}

async function keyMatrix(page: OpenPage, question: MatrixQuestion, columns: Dimension): Promise<MatrixAnswer> {
  const { snapshot, selection, language } = page;
  const parameters = new SqlParameters();
  const across = dimensionSql(columns, selection, language);
  const down = dimensionSql(question.rows, selection, language);
  const joins = [...new Set([down.join, across.join])].join(' ');
  const sql = `
    WITH chosen AS MATERIALIZED (
      SELECT ${down.value} AS "row", ${across.value} AS "column"
      FROM fact ${joins} WHERE ${selectionCondition(selection, parameters)}
    ), ${bestSql('row', down, question.top, parameters)}, ${bestSql('column', across, question.top, parameters)}
    ${namesSql('row')} UNION ALL ${namesSql('column')}
    UNION ALL SELECT 'cell', min(best_row.name), min(best_column.name), count(*)
      FROM (SELECT down.key AS row_key, ${across.many ? 'unnest(down."column")' : 'down."column"'} AS column_key
        FROM (${entrySql(down, '"row"', ['"column"'])}) AS down JOIN best_row ON best_row.key = down.key) AS pair
      JOIN best_row ON best_row.key = pair.row_key
      JOIN best_column ON best_column.key = pair.column_key
      GROUP BY pair.row_key, pair.column_key`;
  return { kind: question.kind, ...layOutCells(await snapshot.rows<MatrixRow>(sql, parameters)) };
}

async function timeMatrix(page: OpenPage, question: MatrixQuestion, interval: DayInterval): Promise<MatrixAnswer> {
  const { snapshot, selection } = page;
  const { kind, top } = question;
  const asked = await askedBounds(snapshot, selection, interval);
  if (asked.first !== null && asked.last !== null) checkSize(interval, asked.first, asked.last, top);
  const { sql, parameters } = timeStatement(page, question, interval);
  const rows = await snapshot.rows<MatrixRow>(sql, parameters);
  const found = rows.find((row) => row.kind === 'bound');
  const first = asked.first ?? (found === undefined ? null : Number(found.key));
  const last = asked.last ?? (found === undefined ? null : Number(found.label));
  const buckets = await chartBuckets(page, interval, { first, last }, top);
  const names = buckets.map((bucket) => ({ key: String(bucket), name: bucketName(interval, bucket) }));
  return { kind, ...layOutCells(rows, names) };
}

function timeStatement({ selection, language }: OpenPage, { rows, top }: MatrixQuestion, interval: DayInterval) {
  const parameters = new SqlParameters();
  const down = dimensionSql(rows, selection, language);
  const zone = parameters.add(postgresZone(selection.timezone), 'text');
  const sql = `
    WITH dated AS (
      SELECT ${down.value} AS "row", ${bucketSql(interval, zone)} AS bucket
      FROM fact ${down.join} WHERE ${selectionCondition(selection, parameters)}
    ), chosen AS MATERIALIZED (SELECT dated."row", dated.bucket FROM dated WHERE dated.bucket IS NOT NULL),
    ${bestSql('row', down, top, parameters)}
    ${namesSql('row')}
    UNION ALL SELECT 'bound', min(chosen.bucket)::text, max(chosen.bucket)::text, 0 FROM chosen HAVING count(*) > 0
    UNION ALL SELECT 'cell', min(best_row.name), entry.bucket::text, count(*)
      FROM (${entrySql(down, '"row"', ['bucket'])}) AS entry JOIN best_row ON best_row.key = entry.key
      GROUP BY entry.key, entry.bucket`;
  return { sql, parameters };
}

function bestSql(side: 'row' | 'column', dimension: DimensionSql, top: number, parameters: SqlParameters): string {
  return `best_${side} AS MATERIALIZED (
    SELECT counted.key, counted.total, ${dimension.key} AS name, ${dimension.label} AS label
    FROM (SELECT entry.key, count(*) AS total
      FROM (${entrySql(dimension, `"${side}"`, [])}) AS entry GROUP BY entry.key) AS counted
    ${dimension.names}
    ORDER BY counted.total DESC, (${dimension.key}) COLLATE "C" LIMIT ${parameters.add(top, 'int')})`;
}

function namesSql(side: 'row' | 'column'): string {
  return `(SELECT '${side}' AS kind, best_${side}.name AS key, best_${side}.label, best_${side}.total AS value
    FROM best_${side} ORDER BY best_${side}.total DESC, best_${side}.name COLLATE "C")`;
}
