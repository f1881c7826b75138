import { labelKey, type Where } from '@vigie/article';
import { parseQuery, type QueryNode, type QueryValue } from '@vigie/query';
import type { Snapshot } from '../read-models/snapshot.js';
import { SqlParameters } from '../read-models/sql-parameters.js';
import type { TextQuery } from './text-query.js';
import { type NamedValues, nameOf, whereOf } from './where.js';

/**
 * Reads a query as conditions. Topics are named by key, or by their whole label in English or French; beginnings of tags, topics
 * and sources stand for all that begin so. Throws `QuerySyntaxError`.
 */
export async function readWhere(snapshot: Pick<Snapshot, 'rows'>, query: string): Promise<Where<TextQuery>> {
  const tree = parseQuery(query);
  const named = namedValues(tree);
  return whereOf(tree, named.length === 0 ? new Map() : await valuesOfNames(snapshot, named));
}

const BEGUN = {
  tag: `SELECT tag.key AS value FROM tag WHERE starts_with(tag.key, given.lowered)`,
  topic: `SELECT topic.key AS value FROM topic WHERE starts_with(topic.key, given.lowered)
    OR starts_with(lower(topic.label), given.lowered) OR starts_with(lower(topic.label_fr), given.lowered)`,
  source: `SELECT source.id::text AS value FROM source WHERE starts_with(lower(source.name), given.lowered)
    OR EXISTS (SELECT FROM source_host WHERE source_host.source_id = source.id AND starts_with(source_host.host, given.lowered))`,
};
const WHOLE_TOPIC = `SELECT topic.key AS value FROM topic
  WHERE given.text IN (topic.label, topic.label_fr) OR given.lowered IN (lower(topic.label), lower(topic.label_fr))`;

async function valuesOfNames(snapshot: Pick<Snapshot, 'rows'>, named: QueryValue[]): Promise<NamedValues> {
  const parameters = new SqlParameters();
  const names = parameters.add(
    named.map((value) => nameOf(value) ?? ''),
    'text[]',
  );
  const kinds = parameters.add(
    named.map(({ field, begins }) => (begins ? field : 'whole')),
    'text[]',
  );
  const texts = parameters.add(
    named.map(({ text }) => text),
    'text[]',
  );
  const lowered = parameters.add(
    named.map(({ text }) => labelKey(text)),
    'text[]',
  );
  const found = Object.entries({ ...BEGUN, whole: WHOLE_TOPIC }).map(
    ([kind, values]) => `SELECT named.value FROM (${values}) AS named WHERE given.kind = '${kind}'`,
  );
  const rows = await snapshot.rows<{ name: string; value: string }>(
    `SELECT given.name, found.value
     FROM unnest(${names}, ${kinds}, ${texts}, ${lowered}) AS given(name, kind, text, lowered)
     CROSS JOIN LATERAL (${found.join(' UNION ALL ')}) AS found
     ORDER BY given.name COLLATE "C", found.value COLLATE "C"`,
    parameters,
  );
  const values = new Map<string, string[]>();
  for (const { name, value } of rows) {
    const list = values.get(name);
    if (list === undefined) values.set(name, [value]);
    else list.push(value);
  }
  return values;
}

/** The values that do not stand for themselves alone, each once. */
function namedValues(node: QueryNode): QueryValue[] {
  const named = new Map<string, QueryValue>();
  const walk = (part: QueryNode) => {
    if (part.kind === 'and' || part.kind === 'or') for (const inner of part.parts) walk(inner);
    else if (part.kind === 'not') walk(part.part);
    else if (part.kind === 'value') {
      const name = nameOf(part);
      if (name !== null) named.set(name, part);
    }
  };
  walk(node);
  return [...named.values()];
}
