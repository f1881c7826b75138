import { countryNumber } from '@vigie/article';
import { keysOf } from './keys.js';
import { havePeerTexts } from './peer-texts.js';
import { sqlQuestions } from './sql-questions.js';

const TABLES = `
  CREATE SCHEMA IF NOT EXISTS peer;
  CREATE TABLE peer.article AS
    SELECT fact.article_id AS id, fact.source_id, fact.language, fact.story_id, fact.precision,
      coalesce(fact.published_at, fact.period_start::timestamp AT TIME ZONE 'UTC') AS at FROM fact ORDER BY 1;
  ALTER TABLE peer.article ADD PRIMARY KEY (id);
  CREATE INDEX ON peer.article (source_id);
  CREATE INDEX ON peer.article (language);
  CREATE INDEX ON peer.article (at);
  CREATE INDEX ON peer.article (story_id);
  CREATE TABLE peer.article_topic AS SELECT article_id, unnest(topics) AS topic_id FROM fact ORDER BY 1, 2;
  ALTER TABLE peer.article_topic ADD PRIMARY KEY (article_id, topic_id);
  CREATE INDEX ON peer.article_topic (topic_id, article_id);
  CREATE TABLE peer.article_country AS SELECT article_id, unnest(countries) AS country FROM fact ORDER BY 1, 2;
  ALTER TABLE peer.article_country ADD PRIMARY KEY (article_id, country);
  CREATE INDEX ON peer.article_country (country, article_id);
  CREATE TABLE peer.article_tag AS SELECT article_id, unnest(tags) AS tag_id FROM fact ORDER BY 1, 2;
  ALTER TABLE peer.article_tag ADD PRIMARY KEY (article_id, tag_id);
  CREATE INDEX ON peer.article_tag (tag_id, article_id);
  VACUUM ANALYZE peer.article, peer.article_topic, peer.article_country, peer.article_tag`;

/** Where the values of a dimension are: a table to join and its column, or a column of the article. */
const VALUES = {
  topic: ['JOIN peer.article_topic AS t ON t.article_id = article.id', 't.topic_id'],
  country: ['JOIN peer.article_country AS c ON c.article_id = article.id', 'c.country'],
  tag: ['JOIN peer.article_tag AS g ON g.article_id = article.id', 'g.tag_id'],
  source: ['', 'article.source_id'],
  language: ['', 'article.language'],
};

function rowsOf({ topic, country, sources, language, text }, dimensions) {
  const values = [];
  const add = (value) => `$${values.push(value)}`;
  const from = ['peer.article AS article'];
  const where = ['true'];
  const join = (table, name, condition) =>
    from.push(`JOIN peer.${table} AS ${name} ON ${name}.article_id = article.id AND ${name}.${condition}`);
  if (topic !== undefined) join('article_topic', 'wt', `topic_id = ${add(topic)}`);
  if (country !== undefined) join('article_country', 'wc', `country = ${add(countryNumber(country))}`);
  if (text !== undefined) join('article_text', 'wx', `search @@ ${add(text)}::tsquery`);
  if (sources !== undefined) where.push(`article.source_id = ANY(${add(sources)}::int[])`);
  if (language !== undefined) where.push(`article.language = ${add(language)}`);
  const keys = dimensions.map((dimension) => VALUES[dimension][1]);
  for (const dimension of dimensions) {
    const [table, column] = VALUES[dimension];
    if (table === '') where.push(`${column} IS NOT NULL`);
    else from.push(table);
  }
  return {
    from: from.join(' '),
    where: where.join(' AND '),
    keys,
    week: `date_trunc('week', article.at AT TIME ZONE 'UTC')`,
    story: 'article.story_id',
    dated: 'article.precision >= 3',
    values,
  };
}

/** A table for the values of each dimension, joined and grouped: what one writes first. */
export async function joins({ world, client, say }) {
  const { rows } = await client.query(`SELECT to_regclass('peer.article_tag') IS NOT NULL AS made`);
  if (!rows[0].made) for (const statement of TABLES.split(';')) await client.query(statement);
  await havePeerTexts(client, say);
  const list = async (text, values) => (await client.query({ text, values, rowMode: 'array' })).rows;
  return { answer: sqlQuestions(list, keysOf(world), rowsOf) };
}
