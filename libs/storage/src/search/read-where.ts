import { labelKey, type Where } from '@vigie/article';
import { parseQuery, type QueryNode } from '@vigie/query';
import type { Snapshot } from '../read-models/snapshot.js';
import { SqlParameters } from '../read-models/sql-parameters.js';
import type { TextQuery } from './text-query.js';
import { type TopicKeys, whereOf } from './where.js';

/** Reads a query as conditions; topics are named by key, or by their whole label in English or French. Throws `QuerySyntaxError`. */
export async function readWhere(snapshot: Pick<Snapshot, 'rows'>, query: string): Promise<Where<TextQuery>> {
  const tree = parseQuery(query);
  const named = topicNames(tree);
  return whereOf(tree, named.length === 0 ? new Map() : await topicKeys(snapshot, named));
}

async function topicKeys(snapshot: Pick<Snapshot, 'rows'>, names: string[]): Promise<TopicKeys> {
  const parameters = new SqlParameters();
  const written = parameters.add(names, 'text[]');
  const lowered = parameters.add(names.map(labelKey), 'text[]');
  const rows = await snapshot.rows<{ name: string; keys: string[] }>(
    `SELECT given.name, array_agg(topic.key ORDER BY topic.key) AS keys
     FROM unnest(${written}, ${lowered}) AS given(name, lowered)
     JOIN topic ON given.name IN (topic.label, topic.label_fr)
       OR given.lowered IN (lower(topic.label), lower(topic.label_fr))
     GROUP BY given.name`,
    parameters,
  );
  return new Map(rows.map(({ name, keys }) => [name, keys]));
}

function topicNames(node: QueryNode): string[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return [...new Set(node.parts.flatMap(topicNames))];
    case 'not':
      return topicNames(node.part);
    case 'value':
      return node.field === 'topic' && node.text !== 'none' ? [node.text] : [];
    default:
      return [];
  }
}
