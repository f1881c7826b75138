import { SqlParameters } from '../read-models/sql-parameters.js';
import { coverOf } from './cover.js';
import { frequentWords } from './frequent-words.js';
import { inAny, without } from './id-lists.js';
import type { AskedIds } from './id-plan.js';
import { quoted } from './placed-term.js';
import type { Statements } from './read-terms.js';
import { isExact, type TextMatch } from './read-text.js';
import { joinQueries } from './term-query.js';
import { matchCondition, partOf } from './text-condition.js';
import { restCondition } from './unknown-texts.js';
import { numbersOf } from './word-places.js';

/** Four bytes an article: the cheapest way from Postgres into memory. */
const AS_BYTES = `string_agg(int4send(article_search.article_id::int), ''::bytea) AS ids`;

/** Fewer terms are not worth to look how frequent they are, but for beginnings. */
const MANY_TERMS = 12;
/** Texts that can be looked at one by one; the index finds more of them faster. */
const MOST_LEFT = 1000;

/** Gives the articles of each part, ascending. */
export async function askIds(statements: Statements, asked: readonly AskedIds[]): Promise<Uint32Array[]> {
  const covers = await coversOf(statements, asked);
  const parameters = new SqlParameters();
  const answers = await askAll(
    statements,
    asked.flatMap((part, number): Branch[] => {
      const cover = covers[number];
      const from = partOf(part.config);
      if (cover == null) return [{ from, condition: conditionOf(part, parameters) }];
      return [
        { from, condition: anyOf(cover.map(quoted), parameters) },
        { from, condition: 'true' },
      ];
    }),
    { parameters, isBrief: asked.every(isBrief) },
  );
  return covers.some((cover) => cover !== null) ? addRest(statements, asked, covers, answers) : answers;
}

/** Those of some articles that are found by each part, ascending. */
export function askAmong(
  statements: Statements,
  asked: readonly AskedIds[],
  ids: readonly number[],
): Promise<Uint32Array[]> {
  const parameters = new SqlParameters();
  const branches = asked.map((part) => {
    if (ids.length <= MOST_LEFT && termsOfWhole(part.match) !== null) return someOf(part, ids, parameters);
    const among = `article_search.article_id = ANY(${parameters.add(ids, 'bigint[]')})`;
    return { from: partOf(part.config), condition: `${conditionOf(part, parameters)} AND ${among}` };
  });
  return askAll(statements, branches, { parameters, isBrief: asked.every(isBrief) });
}

/** What is looked at, as `article_search`, and what has to be true of it. */
interface Branch {
  from: string;
  condition: string;
}

const isBrief = ({ match }: AskedIds) => match.kind !== 'or' && isExact(match);

function conditionOf(part: AskedIds, parameters: SqlParameters): string {
  return part.unless === null ? anyCondition(part.config, part.match, parameters) : restCondition(part, parameters);
}

/** Of a list of words the index looks for one after the other, which takes less than to look for some of them at once. */
function anyCondition(config: string, match: TextMatch, parameters: SqlParameters): string {
  const terms = termsOfWhole(match);
  if (terms === null) return matchCondition(config, match, parameters);
  return anyOf(terms, parameters);
}

/** As a subquery: the planner would look at what is known of each word, for longer than to find them all. */
function anyOf(terms: readonly string[], parameters: SqlParameters): string {
  return `article_search.whole @@ ANY((SELECT ${parameters.add(terms, 'tsquery[]')})::tsquery[])`;
}

/** The tsqueries of a list of words in whole texts, any of which the index finds; null for anything else. */
function termsOfWhole(match: TextMatch): string[] | null {
  const parts = match.kind === 'or' ? match.parts : [match];
  const terms = parts.flatMap((part) => {
    return part.kind === 'query' && part.column === 'whole' && part.exact && part.positive ? [part.query] : [];
  });
  return terms.length === parts.length ? terms : null;
}

/** Of each part the frequent words that nearly all of its texts are found by; null where there is none, or it does not matter. */
async function coversOf(statements: Statements, asked: readonly AskedIds[]): Promise<(string[] | null)[]> {
  const terms = asked.map(({ match, unless }) => (unless === null ? termsOfWhole(match) : null));
  const isLong = (queries: string[] | null) =>
    queries !== null && (queries.length > MANY_TERMS || queries.some((query) => query.includes(':*')));
  if (!terms.some(isLong)) return asked.map(() => null);
  const words = await frequentWords(statements);
  return asked.map(({ config }, number) => {
    const queries = terms[number]!;
    const known = words.get(config);
    return isLong(queries) && known !== undefined ? coverOf(queries!, known) : null;
  });
}

/** Looks at the texts that have none of the frequent words one by one, unless they are many after all. */
async function addRest(
  statements: Statements,
  asked: readonly AskedIds[],
  covers: readonly (string[] | null)[],
  answers: readonly Uint32Array[],
): Promise<Uint32Array[]> {
  let next = 0;
  const found = covers.map((cover) => {
    const ids = answers[next++]!;
    return { ids, left: cover === null ? null : without(answers[next++]!, ids) };
  });
  const parameters = new SqlParameters();
  const open = found.flatMap(({ left }, number) => (left === null || left.length === 0 ? [] : [number]));
  const branches = open.map((number) => {
    const part = asked[number]!;
    const left = found[number]!.left!;
    return left.length > MOST_LEFT
      ? { from: partOf(part.config), condition: anyCondition(part.config, part.match, parameters) }
      : someOf(part, left, parameters);
  });
  const rests = await askAll(statements, branches, { parameters, isBrief: false });
  return found.map(({ ids }, number) => {
    const place = open.indexOf(number);
    return place < 0 ? ids : inAny([ids, rests[place]!]);
  });
}

/**
 * Some texts, apart from what is looked for: the planner would have that found first. A list of words is one tsquery here, for
 * which a vector is read once.
 */
function someOf({ config, match }: AskedIds, ids: Iterable<number>, parameters: SqlParameters): Branch {
  const among = parameters.add([...ids], 'bigint[]');
  const from = `(SELECT article_id, whole FROM ${partOf(config)} WHERE article_id = ANY(${among}) OFFSET 0) AS article_search`;
  const query = joinQueries(termsOfWhole(match)!, 'or');
  return { from, condition: `article_search.whole @@ ${parameters.add(query, 'tsquery')}` };
}

// The planner does not know what it costs to read vectors, nor to look for many words: the index is always better, and
// several processes are worth their start.
const BY_INDEX = { enable_seqscan: 'off' };
const TOGETHER = { parallel_setup_cost: '0', parallel_tuple_cost: '0', min_parallel_table_scan_size: '0' };

/** What a setting was before it was set. */
interface Setting {
  name: string;
  was: string;
}

/** Sets for the rest of the transaction, and gives what was set before: the transaction may have settings of its own. */
function settingsTo(values: readonly (readonly [string, string])[]): [string, SqlParameters] {
  const parameters = new SqlParameters();
  const names = parameters.add(
    values.map(([name]) => name),
    'text[]',
  );
  const wanted = parameters.add(
    values.map(([, value]) => value),
    'text[]',
  );
  return [
    `WITH setting AS MATERIALIZED (
  SELECT name, value, current_setting(name) AS was FROM unnest(${names}, ${wanted}) AS asked (name, value)
)
SELECT name, was, set_config(name, value, true) FROM setting`,
    parameters,
  ];
}

async function askAll(
  statements: Statements,
  branches: readonly Branch[],
  { parameters, isBrief }: { parameters: SqlParameters; isBrief: boolean },
): Promise<Uint32Array[]> {
  if (branches.length === 0) return [];
  const found = branches.map(({ from, condition }, number) => {
    return `SELECT ${number} AS number, ${AS_BYTES} FROM ${from} WHERE ${condition}`;
  });
  const names = Object.entries(isBrief ? BY_INDEX : { ...BY_INDEX, ...TOGETHER });
  const before = await statements.rows<Setting>(...settingsTo(names));
  const rows = await statements.rows<{ number: number; ids: Buffer | null }>(found.join('\nUNION ALL '), parameters);
  await statements.rows(...settingsTo(before.map(({ name, was }) => [name, was])));
  const lists = branches.map((): Uint32Array => new Uint32Array());
  for (const { number, ids } of rows) if (ids !== null) lists[number] = inAny([numbersOf(ids)]);
  return lists;
}
