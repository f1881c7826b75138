import type { Where } from '@vigie/article';
import { parseQuery } from '@vigie/query';
import type { Snapshot } from '../read-models/snapshot.js';
import { namesIn, valuesOfNames } from './named-values.js';
import type { TextQuery } from './text-query.js';
import { whereOf } from './where.js';

/**
 * Reads a query as conditions. Tags, topics and sources are named by key, id or host as in filters, and by name whatever its
 * case, accents and apostrophes, topics in English or French; beginnings stand for all that begin so. Throws `QuerySyntaxError`.
 */
export async function readWhere(snapshot: Pick<Snapshot, 'rows'>, query: string): Promise<Where<TextQuery>> {
  const tree = parseQuery(query);
  return whereOf(tree, await valuesOfNames(snapshot, namesIn(tree)));
}
