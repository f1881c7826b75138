import { countryNumber } from '@vigie/article';
import { keysOf } from './keys.js';
import { havePeerTexts } from './peer-texts.js';
import { sqlQuestions } from './sql-questions.js';

const LOCAL = `CASE WHEN fact.precision >= 4 THEN fact.published_at AT TIME ZONE 'UTC'
  WHEN fact.precision = 3 THEN fact.period_start::timestamp END`;

/** Where the values of a dimension are: an array of the fact, or a column. */
const VALUES = {
  topic: ['CROSS JOIN unnest(fact.topics) AS t(key)', 't.key'],
  country: ['CROSS JOIN unnest(fact.countries) AS c(key)', 'c.key'],
  tag: ['CROSS JOIN unnest(fact.tags) AS g(key)', 'g.key'],
  source: ['', 'fact.source_id'],
  language: ['', 'fact.language'],
};

function rowsOf({ topic, country, sources, language, text }, dimensions) {
  const values = [];
  const add = (value) => `$${values.push(value)}`;
  const from = ['fact'];
  const where = ['true'];
  if (topic !== undefined) where.push(`fact.topics @> ${add([topic])}::int[]`);
  if (country !== undefined) where.push(`fact.countries @> ${add([countryNumber(country)])}::int[]`);
  if (sources !== undefined) where.push(`fact.source_id = ANY(${add(sources)}::int[])`);
  if (language !== undefined) where.push(`fact.language = ${add(language)}`);
  if (text !== undefined)
    from.push(`JOIN peer.article_text AS x ON x.article_id = fact.article_id AND x.search @@ ${add(text)}::tsquery`);
  for (const dimension of dimensions) {
    const [join, column] = VALUES[dimension];
    if (join === '') where.push(`${column} IS NOT NULL`);
    else from.push(join);
  }
  return {
    from: from.join(' '),
    where: where.join(' AND '),
    keys: dimensions.map((dimension) => VALUES[dimension][1]),
    week: `date_trunc('week', ${LOCAL})`,
    story: 'fact.story_id',
    dated: 'fact.precision >= 3',
    values,
  };
}

/** The product's own table of facts, whose arrays have GIN indexes, with a statement written for each question. */
export async function arrays({ world, client, say }) {
  for (const column of ['topics', 'countries', 'tags']) await haveIndex(client, column);
  await havePeerTexts(client, say);
  const list = async (text, values) => (await client.query({ text, values, rowMode: 'array' })).rows;
  return { answer: sqlQuestions(list, keysOf(world), rowsOf) };
}

/** The product may do without an index that this way of counting lives on. */
async function haveIndex(client, column) {
  const { rows } = await client.query(`SELECT 1 FROM pg_indexes WHERE tablename = 'fact' AND indexdef LIKE $1`, [
    `%USING gin (${column}%`,
  ]);
  if (rows.length === 0) await client.query(`CREATE INDEX ON fact USING gin (${column})`);
}
