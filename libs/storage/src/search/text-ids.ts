import type { Snapshot } from '../read-models/snapshot.js';
import { SqlParameters } from '../read-models/sql-parameters.js';
import { foundIn } from './text-condition.js';
import type { TextQuery } from './text-query.js';

/** Whatever runs statements in the transaction that the answer is to belong to. */
export type Statements = Pick<Snapshot, 'rows'>;

/** Four bytes an article: the cheapest way from Postgres into memory. */
const AS_BYTES = `string_agg(int4send(article_search.article_id::int), ''::bytea) AS ids`;

/** The articles whose texts are found, ascending. Has to run in a transaction. */
export function textIds(statements: Statements, text: TextQuery): Promise<Uint32Array> {
  const parameters = new SqlParameters();
  return idsOf(statements, foundIn(text, parameters, AS_BYTES), parameters);
}

/** Those of some articles whose texts are found, ascending: the same as `textIds` says of them. Has to run in a transaction. */
export async function matchesAmong(
  statements: Statements,
  text: TextQuery,
  ids: readonly number[],
): Promise<Uint32Array> {
  if (ids.length === 0) return new Uint32Array();
  const parameters = new SqlParameters();
  const among = ` AND article_search.article_id = ANY(${parameters.add(ids, 'bigint[]')})`;
  return idsOf(statements, foundIn(text, parameters, AS_BYTES, among), parameters);
}

// The planner does not know what it costs to read vectors row by row; the index is always better.
async function idsOf(statements: Statements, found: string[], parameters: SqlParameters): Promise<Uint32Array> {
  await statements.rows('SET LOCAL enable_seqscan = off');
  const rows = await statements.rows<{ ids: Buffer | null }>(found.join('\nUNION ALL '), parameters);
  await statements.rows('SET LOCAL enable_seqscan TO DEFAULT');
  const lists = rows.flatMap(({ ids }) => (ids === null ? [] : [ids]));
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0) / 4);
  let end = 0;
  for (const list of lists) {
    list.swap32();
    new Uint8Array(all.buffer, end).set(list);
    end += list.length;
  }
  return ascending(all) ? all : all.sort();
}

function ascending(numbers: Uint32Array): boolean {
  for (let place = 1; place < numbers.length; place++) if (numbers[place]! < numbers[place - 1]!) return false;
  return true;
}
