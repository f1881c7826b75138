import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countryNumber } from '@vigie/article';
import { runProgram } from '../../../../scripts/run-program.mjs';
import { keysOf } from './keys.js';
import { sqlQuestions } from './sql-questions.js';

const peers = join(import.meta.dirname, '../../peers');

/** Lists as they are, each once more as a table of its own, and languages as an enumeration: what was fastest of what was tried. */
const TABLES = (file) => [
  `CREATE TABLE raw AS SELECT id, source_id, language, story_id, precision, published,
    CAST(topics AS INTEGER[]) AS topics, CAST(countries AS INTEGER[]) AS countries, CAST(tags AS INTEGER[]) AS tags
    FROM read_csv('${file}', header = false, columns = {'id': 'INTEGER', 'source_id': 'INTEGER', 'language': 'VARCHAR',
      'story_id': 'INTEGER', 'precision': 'TINYINT', 'published': 'TIMESTAMP', 'topics': 'VARCHAR', 'countries': 'VARCHAR',
      'tags': 'VARCHAR'})`,
  'CREATE TYPE language AS ENUM (SELECT DISTINCT language FROM raw WHERE language IS NOT NULL ORDER BY 1)',
  'CREATE TABLE article AS SELECT * REPLACE (CAST(language AS language) AS language) FROM raw',
  'DROP TABLE raw',
  ...Object.entries({ topic: 'topics', country: 'countries', tag: 'tags' }).map(
    ([name, column]) =>
      `CREATE TABLE article_${name} AS SELECT story_id, published, precision, unnest(${column}) AS key FROM article`,
  ),
];

const LISTS = { topic: 'topics', country: 'countries', tag: 'tags' };
const COLUMNS = { source: 'source_id', language: 'language' };

function rowsOf(where, dimensions) {
  const conditions = conditionsOf(where);
  const lists = dimensions.filter((dimension) => dimension in LISTS);
  const rows = { week: `date_trunc('week', published)`, story: 'story_id', dated: 'precision >= 3' };
  if (lists.length === 0) {
    const keys = dimensions.map((dimension) => COLUMNS[dimension]);
    const known = keys.map((key) => `${key} IS NOT NULL`);
    return { ...rows, from: 'article', where: ['true', ...conditions, ...known].join(' AND '), keys };
  }
  if (lists.length === 1) {
    const [name] = lists;
    // A condition on the unnested value, were it only "not null", would make this fifty times slower.
    const from =
      conditions.length === 0
        ? `article_${name}`
        : `(SELECT story_id, published, precision, unnest(${LISTS[name]}) AS key FROM article WHERE ${conditions.join(' AND ')})`;
    return { ...rows, from, where: 'true', keys: ['key'] };
  }
  const unnested = lists.map((name) => `unnest(article.${LISTS[name]}) AS by_${name}(key)`);
  return {
    ...rows,
    from: ['article', ...unnested].join(', '),
    where: ['true', ...conditions].join(' AND '),
    keys: lists.map((name) => `by_${name}.key`),
  };
}

function conditionsOf({ topic, country, sources, language }) {
  const conditions = [];
  if (topic !== undefined) conditions.push(`list_contains(topics, ${Number(topic)})`);
  if (country !== undefined) conditions.push(`list_contains(countries, ${countryNumber(country)})`);
  if (sources !== undefined) conditions.push(`source_id IN (${sources.map(Number).join(', ')})`);
  if (language !== undefined) conditions.push(`language = '${language}'`);
  return conditions;
}

/** DuckDB in this process, all in its memory, with as many threads as it likes. */
export async function duckdb({ world, client, say }) {
  await install(say);
  const { DuckDBInstance } = createRequire(join(peers, 'package.json'))('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-duckdb-'));
  try {
    const file = await exportFacts(client, folder);
    for (const statement of TABLES(file)) await connection.run(statement);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const list = async (sql) => {
    const rows = (await connection.runAndReadAll(sql)).getRowsJS();
    return rows.map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)));
  };
  const answer = sqlQuestions(list, keysOf(world), rowsOf);
  return {
    answer,
    cannot: ({ where }) => where.text !== undefined,
    version: (await list('SELECT version()'))[0][0],
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function install(say) {
  if (existsSync(join(peers, 'node_modules/@duckdb/node-api'))) return;
  say(`Installing DuckDB into ${peers}, for comparison only`);
  const { code, output } = await runProgram('npm', ['ci', '--prefix', peers, '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`DuckDB could not be installed:\n${output}`);
}

/** The database server writes the file, which may be another user's process. */
async function exportFacts(client, folder) {
  chmodSync(folder, 0o777);
  const file = join(folder, 'facts.csv');
  const list = (column) => `'[' || array_to_string(${column}, ',') || ']'`;
  await client.query(
    `COPY (SELECT article_id, source_id, language, story_id, precision,
       coalesce(published_at AT TIME ZONE 'UTC', period_start::timestamp), ${list('topics')}, ${list('countries')}, ${list('tags')}
     FROM fact ORDER BY article_id) TO '${file}' (FORMAT csv)`,
  );
  return file;
}
