import { labelKey } from '@vigie/article';
import type { QueryNode, QueryValue } from '@vigie/query';
import type { Snapshot } from '../read-models/snapshot.js';
import { SqlParameters } from '../read-models/sql-parameters.js';
import { type NamedValues, nameOf } from './where.js';

/** A name as it is compared, whatever its case, accents and apostrophes; written as in the indexes. */
const folded = (column: string) => `folded_name(${column}) COLLATE "C"`;
const isNamed = (column: string) => `${folded(column)} = given.folded`;
/** A range, which an index answers. */
const begins = (column: string) =>
  `(${folded(column)} >= given.folded AND ${folded(column)} < given.folded || chr(1114111))`;

/** The values of names, by field; with a star those of all that begin so. */
const FOUND: Record<string, string> = {
  tag: `SELECT tag.key AS value FROM tag WHERE ${isNamed('tag.key')}`,
  'tag*': `SELECT tag.key AS value FROM tag WHERE ${begins('tag.key')}`,
  topic: `SELECT topic.key AS value FROM topic
    WHERE ${['topic.key', 'topic.label', 'topic.label_fr'].map(isNamed).join(' OR ')}`,
  'topic*': `SELECT topic.key AS value FROM topic
    WHERE ${['topic.key', 'topic.label', 'topic.label_fr'].map(begins).join(' OR ')}`,
  source: `SELECT source.id::text AS value FROM source WHERE ${isNamed('source.name')}`,
  'source*': `SELECT source.id::text AS value FROM source WHERE ${begins('source.name')}
    UNION SELECT source_host.source_id::text FROM source_host WHERE starts_with(source_host.host, given.lowered)`,
};

/** The names in a query that do not stand for themselves alone, each once. */
export function namesIn(tree: QueryNode): Map<string, QueryValue> {
  const named = new Map<string, QueryValue>();
  const walk = (part: QueryNode) => {
    if (part.kind === 'and' || part.kind === 'or') for (const inner of part.parts) walk(inner);
    else if (part.kind === 'not') walk(part.part);
    else if (part.kind === 'value') {
      const name = nameOf(part);
      if (name !== null) named.set(name, part);
    }
  };
  walk(tree);
  return named;
}

/** What tags, topics and sources names stand for, the same in every engine that counts. */
export async function valuesOfNames(
  snapshot: Pick<Snapshot, 'rows'>,
  named: ReadonlyMap<string, QueryValue>,
): Promise<NamedValues> {
  if (named.size === 0) return new Map();
  const parameters = new SqlParameters();
  const values = [...named.values()];
  const lists = [
    [...named.keys()],
    values.map(({ field, begins: star }) => (star ? `${field}*` : field)),
    values.map(({ text }) => labelKey(text)),
  ].map((list) => parameters.add(list, 'text[]'));
  const found = Object.entries(FOUND).map(
    ([kind, sql]) => `SELECT named.value FROM (${sql}) AS named WHERE given.kind = '${kind}'`,
  );
  const rows = await snapshot.rows<{ name: string; value: string }>(
    `SELECT given.name, found.value
     FROM (SELECT g.name, g.kind, g.lowered, ${folded('g.lowered')} AS folded
       FROM unnest(${lists.join(', ')}) AS g(name, kind, lowered) OFFSET 0) AS given
     CROSS JOIN LATERAL (${found.join(' UNION ALL ')}) AS found
     ORDER BY given.name COLLATE "C", found.value COLLATE "C"`,
    parameters,
  );
  const known = new Map<string, string[]>();
  for (const { name, value } of rows) {
    const list = known.get(name);
    if (list === undefined) known.set(name, [value]);
    else list.push(value);
  }
  return known;
}
