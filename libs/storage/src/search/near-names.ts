import { labelKey } from '@vigie/article';
import type { QueryValue } from '@vigie/query';
import { SqlParameters } from '../read-models/sql-parameters.js';
import type { Statements } from './read-terms.js';

/** Whether a name is an id, host or key after all, and else the one that comes nearest. */
export interface NearName {
  known: boolean;
  nearest: string | null;
}

const folded = (column: string) => `folded_name(${column}) COLLATE "C"`;
const begun = (column: string) =>
  `${folded(column)} >= given.folded AND ${folded(column)} < given.folded || chr(1114111)`;

/** There may be a million tags, so only those are looked at that an index finds; sources and topics are few. */
const NEAREST = {
  tag: `SELECT tag.label AS name, 1 AS alike FROM tag WHERE ${begun('tag.key')}`,
  source: `SELECT source.name, ${alike('source.name')} AS alike FROM source`,
  topic: `SELECT topic.label AS name, ${alike('topic.label')} AS alike FROM topic
    UNION ALL SELECT topic.label_fr, ${alike('topic.label_fr')} FROM topic WHERE topic.label_fr IS NOT NULL`,
};

/** How alike two names are; one that has the other's letters in a row is more so than any that has not. */
function alike(column: string): string {
  return `similarity(folded_name(${column}), given.folded) + (strpos(folded_name(${column}), given.folded) > 0)::int`;
}

const LEAST_ALIKE = 0.35;

/** What stands for itself beside the names: hosts and ids of sources, codes of topics. */
const KNOWN = `given.field = 'source' AND (
    EXISTS (SELECT FROM source_host WHERE source_host.host = given.lowered)
    OR EXISTS (SELECT FROM source WHERE source.id::text = given.lowered))
  OR given.field = 'topic' AND EXISTS (SELECT FROM topic WHERE 'medtop:' || topic.key = given.lowered)`;

/** Looks for names that are not known under what was written. */
export async function nearNames(statements: Statements, values: readonly QueryValue[]): Promise<NearName[]> {
  const parameters = new SqlParameters();
  const lists = [values.map(({ field }) => field), values.map(({ text }) => labelKey(text))].map((list) =>
    parameters.add(list, 'text[]'),
  );
  const nearest = Object.entries(NEAREST).map(
    ([field, sql]) => `SELECT near.name, near.alike FROM (${sql}) AS near WHERE given.field = '${field}'`,
  );
  return statements.rows<NearName>(
    `SELECT ${KNOWN} AS known,
       (SELECT near.name FROM (${nearest.join(' UNION ALL ')}) AS near WHERE near.alike >= ${LEAST_ALIKE}
        ORDER BY near.alike DESC, length(near.name), near.name COLLATE "C" LIMIT 1) AS nearest
     FROM (SELECT g.field, g.lowered, g.place, ${folded('g.lowered')} AS folded
       FROM unnest(${lists.join(', ')}) WITH ORDINALITY AS g(field, lowered, place) OFFSET 0) AS given
     ORDER BY given.place`,
    parameters,
  );
}
