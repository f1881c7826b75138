import { SqlParameters } from '../read-models/sql-parameters.js';
import type { Statements } from './read-terms.js';
import { isExact, type ReadText, readText } from './read-text.js';
import { matchCondition } from './text-condition.js';
import type { TextQuery } from './text-query.js';

/** Four bytes an article: the cheapest way from Postgres into memory. */
const AS_BYTES = `string_agg(int4send(article_search.article_id::int), ''::bytea) AS ids`;

/** The articles whose texts are found, ascending. Has to run in a transaction. */
export async function textIds(statements: Statements, text: TextQuery): Promise<Uint32Array> {
  return idsOf(statements, await readText(statements, text), new SqlParameters(), '');
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
  return idsOf(statements, await readText(statements, text), parameters, among);
}

// The planner does not know what it costs to read vectors: the index is always better, and several processes read at once.
const BY_INDEX = ['enable_seqscan', 'off'] as const;
const TOGETHER = [
  ['parallel_setup_cost', '0'],
  ['parallel_tuple_cost', '0'],
  ['min_parallel_table_scan_size', '0'],
] as const;

async function idsOf(
  statements: Statements,
  text: ReadText,
  parameters: SqlParameters,
  among: string,
): Promise<Uint32Array> {
  if (text.length === 0) return new Uint32Array();
  const found = text.map(({ config, match }) => {
    return `SELECT ${AS_BYTES} FROM article_search WHERE ${matchCondition(config, match, parameters)}${among}`;
  });
  const settings = text.every(({ match }) => isExact(match)) ? [BY_INDEX] : [BY_INDEX, ...TOGETHER];
  await statements.rows(settings.map(([name, value]) => `SET LOCAL ${name} = ${value}`).join('; '));
  const rows = await statements.rows<{ ids: Buffer | null }>(found.join('\nUNION ALL '), parameters);
  await statements.rows(settings.map(([name]) => `SET LOCAL ${name} TO DEFAULT`).join('; '));
  return joined(rows.flatMap(({ ids }) => (ids === null ? [] : [ids])));
}

function joined(lists: Buffer[]): Uint32Array {
  const ids = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0) / 4);
  let end = 0;
  for (const list of lists) {
    new Uint8Array(ids.buffer, end).set(list.swap32());
    end += list.length;
  }
  return isAscending(ids) ? ids : withoutRepeats(ids.sort());
}

function isAscending(ids: Uint32Array): boolean {
  for (let place = 1; place < ids.length; place++) if (ids[place]! <= ids[place - 1]!) return false;
  return true;
}

/** A text may be found in several ways. */
function withoutRepeats(ids: Uint32Array): Uint32Array {
  let count = 0;
  for (const id of ids) if (count === 0 || id !== ids[count - 1]) ids[count++] = id;
  return ids.subarray(0, count);
}
