import type { ArticleIds } from '@vigie/article';
import { SqlParameters } from '../read-models/sql-parameters.js';
import { foundInAny, inAny } from './id-lists.js';
import type { AskedIds } from './id-plan.js';
import { keptLists } from './kept-lists.js';
import { type LookedAt, lookAtTexts } from './look-at-texts.js';
import { numbersOf } from './numbers-of.js';
import { termsOfWhole } from './placed-term.js';
import type { LargeStatements } from './read-terms.js';
import { isExact, type TextMatch } from './read-text.js';
import { joinQueries } from './term-query.js';
import { matchCondition, partOf } from './text-condition.js';
import { restCondition, unknownTo } from './unknown-texts.js';

/** Four bytes an article: the cheapest way from Postgres into memory. */
const AS_BYTES = `string_agg(int4send(article_search.article_id::int), ''::bytea) AS ids`;

/** Texts that can be looked at one by one; the index finds more of them faster. */
const FEW = 1000;

/** Gives the articles of each part. */
export async function askIds(statements: LargeStatements, asked: readonly AskedIds[]): Promise<ArticleIds[]> {
  const lists = await keptLists(statements, asked);
  const parameters = new SqlParameters();
  const branches: (Branch & Owned)[] = [];
  const looked: (LookedAt & Owned)[] = [];
  for (const [owner, part] of asked.entries()) {
    const list = lists[owner] ?? null;
    const { config } = part;
    const from = partOf(config);
    if (list === null) branches.push({ owner, from, condition: conditionOf(part, parameters) });
    else {
      if (list.terms.length > 0) branches.push({ owner, from, condition: anyOf(list.terms, parameters) });
      const among = unknownTo(list.left, parameters);
      if (list.words.length > 0) looked.push({ owner, config, among, words: list.words });
      if (list.terms.length > 0) branches.push({ owner, ...eachOf(config, list.terms, among, parameters) });
    }
  }
  if (branches.length + looked.length === 0) return [];
  const found = await bySettings(statements, isBriefFor(asked, branches), async () => [
    ...(await askAll(statements, branches, parameters)),
    ...(looked.length === 0 ? [] : await lookAtTexts(statements, looked, parameters)),
  ]);
  const owners = [...branches, ...looked].map(({ owner }) => owner);
  return asked.map((_, number) => {
    const own = found.filter((_, place) => owners[place] === number);
    const list = lists[number] ?? null;
    return list === null ? own[0]! : foundInAny([{ bits: list.bits }, ...own]);
  });
}

/** Which of the parts something is asked for. */
interface Owned {
  owner: number;
}

/** Those of some articles that are found by each part, ascending. */
export function askAmong(
  statements: LargeStatements,
  asked: readonly AskedIds[],
  ids: readonly number[],
): Promise<Uint32Array[]> {
  const parameters = new SqlParameters();
  const branches = asked.map((part) => {
    const among = `article_search.article_id = ANY(${parameters.add(ids, 'bigint[]')})`;
    const terms = ids.length <= FEW ? termsOfWhole(part.match) : null;
    if (terms !== null) return eachOf(part.config, terms, among, parameters);
    return { from: partOf(part.config), condition: `${conditionOf(part, parameters)} AND ${among}` };
  });
  return bySettings(statements, isBriefFor(asked, branches), () => askAll(statements, branches, parameters));
}

/** Whether the index answers alone, but for what was not placed. */
const isBrief = ({ match, unless }: AskedIds) => isExact(match) || unless !== null;

const isBriefFor = (asked: readonly AskedIds[], branches: readonly Branch[]) =>
  branches.length > MOST_TOGETHER || asked.every(isBrief);

/** What is looked at, as `article_search`, and what has to be true of it. */
interface Branch {
  from: string;
  condition: string;
}

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

/**
 * Some texts, apart from what is looked for: the planner would have that found first. A list of words is one tsquery here, for
 * which a vector is read once.
 */
function eachOf(config: string, terms: readonly string[], among: string, parameters: SqlParameters): Branch {
  const from = `(SELECT article_id, whole FROM ${partOf(config)} WHERE ${among} OFFSET 0) AS article_search`;
  const query = joinQueries(terms, 'or');
  return { from, condition: `article_search.whole @@ (SELECT ${parameters.add(query, 'tsquery')})` };
}

// The planner does not know what it costs to read vectors, nor to look for many words: the index is always better. Where it
// does not answer alone, vectors are read by several processes; each is started for every configuration, which takes some 10 ms.
const BY_INDEX = { enable_seqscan: 'off' };
const TOGETHER = { parallel_setup_cost: '0', parallel_tuple_cost: '0', min_parallel_table_scan_size: '0' };

/** Each branch may take a piece of shared memory, of which Postgres has some hundreds for all. */
const MOST_TOGETHER = 50;

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

/** Does something with what the planner has to know, and sets everything back. */
async function bySettings<Result>(statements: LargeStatements, isBrief: boolean, work: () => Promise<Result>) {
  const wanted = Object.entries(isBrief ? BY_INDEX : { ...BY_INDEX, ...TOGETHER });
  const before = await statements.rows<Setting>(...settingsTo(wanted));
  const result = await work();
  await statements.rows(...settingsTo(before.map(({ name, was }) => [name, was])));
  return result;
}

async function askAll(
  statements: LargeStatements,
  branches: readonly Branch[],
  parameters: SqlParameters,
): Promise<Uint32Array[]> {
  if (branches.length === 0) return [];
  const found = branches.map(({ from, condition }, number) => {
    return `SELECT ${number} AS number, ${AS_BYTES} FROM ${from} WHERE ${condition}`;
  });
  const lists = branches.map((): Uint32Array => new Uint32Array());
  await statements.copy(found.join('\nUNION ALL '), parameters, (row, start) => {
    const length = row.readInt32BE(start + 8);
    if (length > 0) lists[row.readInt32BE(start + 4)] = inAny([numbersOf(row, start + 12, length)]);
  });
  return lists;
}
