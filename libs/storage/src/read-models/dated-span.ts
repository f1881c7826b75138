import type { DatedSpan } from '@vigie/article';
import { postgresZone } from './postgres-zone.js';
import type { ResolvedSelection } from './resolved-selection.js';
import { selectionCondition } from './selection-condition.js';
import type { Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** How the articles of a selection are dated, those dated best. */
export async function datedSpan(snapshot: Snapshot, selection: ResolvedSelection): Promise<DatedSpan> {
  const parameters = new SqlParameters();
  const zone = parameters.add(postgresZone(selection.timezone), 'text');
  const best = 'dated.precision >= least(3, (SELECT max(dated.precision) FROM dated))';
  const [span] = await snapshot.rows<DatedSpan>(
    `WITH dated AS MATERIALIZED (
       SELECT fact.precision, CASE WHEN fact.precision >= 4 THEN (fact.published_at AT TIME ZONE ${zone})::date
         ELSE fact.period_start END - DATE '1970-01-01' AS day
       FROM fact WHERE fact.precision > 0 AND ${selectionCondition(selection, parameters)}
     )
     SELECT coalesce(max(dated.precision), 0) AS precision, min(dated.day) FILTER (WHERE ${best}) AS first,
       max(dated.day) FILTER (WHERE ${best}) AS last FROM dated`,
    parameters,
  );
  return span!;
}
