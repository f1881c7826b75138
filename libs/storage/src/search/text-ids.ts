import { SqlParameters } from '../read-models/sql-parameters.js';
import { inAny } from './id-lists.js';
import { type AskedIds, idsOfPlan, placedParts, planIds } from './id-plan.js';
import { allWords, placedTerm } from './placed-term.js';
import type { Statements } from './read-terms.js';
import { isExact, readText } from './read-text.js';
import { matchCondition, partOf } from './text-condition.js';
import type { TextQuery } from './text-query.js';
import { numbersOf, type PlacedAnswer, placedAnswers, SEGMENT } from './word-places.js';

/** Four bytes an article: the cheapest way from Postgres into memory. */
const AS_BYTES = `string_agg(int4send(article_search.article_id::int), ''::bytea) AS ids`;

/** The articles whose texts are found, ascending. Has to run in a transaction. */
export async function textIds(statements: Statements, text: TextQuery): Promise<Uint32Array> {
  const read = await readText(statements, text, true);
  const parts = placedParts(read);
  const answers = await placedAnswers(
    statements,
    parts.map(({ config, match }) => ({ config, term: placedTerm(match)! })),
  );
  const known = new Map(parts.flatMap(({ match }, place) => (answers[place] == null ? [] : [[match, answers[place]]])));
  const asked: AskedIds[] = [];
  const plan = planIds(read, known, asked);
  return idsOfPlan(plan, await askIds(statements, asked, new SqlParameters(), ''));
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
  const read = await readText(statements, text, true);
  const asked = read.map((part): AskedIds => ({ ...part, unless: null }));
  return inAny(await askIds(statements, asked, parameters, among));
}

// The planner does not know what it costs to read vectors, nor to look for many words: the index is always better, and
// several processes are worth their start.
const BY_INDEX = ['enable_seqscan', 'off'] as const;
const TOGETHER = [
  ['parallel_setup_cost', '0'],
  ['parallel_tuple_cost', '0'],
  ['min_parallel_table_scan_size', '0'],
] as const;

async function askIds(
  statements: Statements,
  asked: readonly AskedIds[],
  parameters: SqlParameters,
  among: string,
): Promise<Uint32Array[]> {
  if (asked.length === 0) return [];
  const found = asked.map((part, number) => {
    const condition =
      part.unless === null ? matchCondition(part.config, part.match, parameters) : rest(part, parameters);
    return `SELECT ${number} AS number, ${AS_BYTES} FROM ${partOf(part.config)} WHERE ${condition}${among}`;
  });
  const isBrief = asked.every(({ match }) => match.kind !== 'or' && isExact(match));
  const settings = isBrief ? [BY_INDEX] : [BY_INDEX, ...TOGETHER];
  await statements.rows(settings.map(([name, value]) => `SET LOCAL ${name} = ${value}`).join('; '));
  const rows = await statements.rows<{ number: number; ids: Buffer | null }>(found.join('\nUNION ALL '), parameters);
  await statements.rows(settings.map(([name]) => `SET LOCAL ${name} TO DEFAULT`).join('; '));
  const lists = asked.map((): Uint32Array => new Uint32Array());
  for (const { number, ids } of rows) if (ids !== null) lists[number] = inAny([numbersOf(ids)]);
  return lists;
}

/** Ranges of ids that the index of ids finds faster than a list of segments leaves them out. */
const FEW_RANGES = 8;

/**
 * The texts of which the places of words say nothing. As a condition on its own what is asked for would have the vectors of
 * all texts read that have the words.
 */
function rest({ config, match, unless }: AskedIds, parameters: SqlParameters): string {
  const among = unknownTo(unless!, parameters);
  const { words } = placedTerm(match)!;
  const all = parameters.add(allWords(words), 'tsquery');
  return `article_search.whole @@ ${all} AND ${among}
    AND CASE WHEN ${among} THEN ${matchCondition(config, match, parameters)} ELSE false END`;
}

function unknownTo({ segments, written }: PlacedAnswer, parameters: SqlParameters): string {
  const id = 'article_search.article_id';
  const among = written.length === 0 ? [] : [`${id} = ANY(${parameters.add([...written], 'bigint[]')})`];
  const ranges: string[] = [];
  let from = 0;
  for (const segment of [...segments, Number.POSITIVE_INFINITY]) {
    if (segment === Number.POSITIVE_INFINITY) ranges.push(`${id} >= ${from * SEGMENT}`);
    else if (segment > from) ranges.push(`(${id} >= ${from * SEGMENT} AND ${id} < ${segment * SEGMENT})`);
    from = segment + 1;
  }
  const others = `${id} / ${SEGMENT} <> ALL(${JSON.stringify(segments).replace('[', "'{").replace(']', "}'::bigint[]")})`;
  return `(${[...among, ...(ranges.length > FEW_RANGES ? [others] : ranges)].join(' OR ')})`;
}
