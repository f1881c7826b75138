import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldText } from '../search/fold-text.js';
import { plainConfig } from '../search/plain-config.js';
import { jsonRows } from '../stores/json-rows.js';

const LANGUAGES = ['fr', 'en', 'es', 'pt', 'de', 'it', 'nl', 'ru', 'ar', 'tr', 'simple'];
const BATCH = 500;

/**
 * The text index in a table of its own, a partition for each configuration: rows of pointers to the vectors, so many to a
 * page that thousands of articles are found by reading few pages, and no condition but the index's own to check.
 */
export class TextIndex1764000007000 implements MigrationInterface {
  readonly name = 'TextIndex1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    // What stems Arabic comes before Postgres: its own stemmer makes different words of one with and without the article.
    await runner.query(
      'ALTER TEXT SEARCH CONFIGURATION vigie_ar ALTER MAPPING FOR hword, hword_part, word WITH simple',
    );
    await runner.query(TABLE);
    for (const language of LANGUAGES) await runner.query(partition(language));
    await runner.query(NEAR);
    await this.move(runner);
    for (const language of LANGUAGES) await runner.query(index(language));
    await runner.query('ALTER TABLE article_text DROP COLUMN search, DROP COLUMN search_config');
  }

  async down(): Promise<void> {
    throw new Error('Texts are not indexed again as they were; restore a backup instead.');
  }

  /** Indexes all texts anew. */
  private async move(runner: QueryRunner): Promise<void> {
    for (let after = 0; ; ) {
      const rows: StoredText[] = await runner.query(READ, [after, BATCH]);
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.id;
      const folded = rows.map(({ id, config, title, lead, body }) => ({
        id,
        config,
        plain: plainConfig(config),
        title: foldText(title, config, 'index'),
        lead: foldText(lead, config, 'index'),
        body: foldText(body, config, 'index').slice(0, 250_000),
      }));
      await runner.query(WRITE, [jsonRows(folded)]);
    }
  }
}

interface StoredText {
  id: number;
  config: string;
  title: string;
  lead: string;
  body: string;
}

const TABLE = `
  CREATE TABLE article_search (
    article_id bigint NOT NULL,
    config text NOT NULL,
    whole tsvector NOT NULL,
    title tsvector NOT NULL,
    lead tsvector NOT NULL,
    filler text,
    CONSTRAINT article_search_pkey PRIMARY KEY (article_id, config),
    CONSTRAINT article_search_article_fkey FOREIGN KEY (article_id) REFERENCES article(id) ON DELETE CASCADE
  ) PARTITION BY LIST (config);
  ALTER TABLE article_search ALTER COLUMN whole SET STORAGE EXTERNAL, ALTER COLUMN title SET STORAGE EXTERNAL,
    ALTER COLUMN lead SET STORAGE EXTERNAL;
`;

const partition = (language: string) => `
  CREATE TABLE article_search_${language} PARTITION OF article_search FOR VALUES IN ('vigie_${language}')
    WITH (toast_tuple_target = 128)`;

const index = (language: string) => `
  CREATE INDEX article_search_${language}_idx ON article_search_${language} USING gin (whole, title, lead)
    WITH (gin_pending_list_limit = 512)`;

/** Whether some occurrences of all words lie so that the last is at most \`distance\` places after the first. */
const NEAR = `
  CREATE FUNCTION words_are_near(vector tsvector, words text[], distance integer) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT EXISTS (
      WITH occurrence AS MATERIALIZED (
        SELECT word.lexeme, place.at
        FROM unnest(ts_filter(setweight(vector, 'A', words), '{a}')) AS word(lexeme, positions, weights)
        CROSS JOIN LATERAL unnest(word.positions) AS place(at))
      SELECT FROM occurrence AS last
      WHERE (SELECT count(DISTINCT other.lexeme) FROM occurrence AS other
             WHERE other.at >= last.at - distance AND other.at <= last.at) = cardinality(words))
  $$`;

const READ = `
  SELECT t.article_id AS id, t.search_config AS config, coalesce(a.title, '') AS title, coalesce(a.lead, '') AS lead,
    left(coalesce((SELECT string_agg(p.value ->> 'text', E'\\n' ORDER BY p.place)
      FROM jsonb_array_elements(t.paragraphs) WITH ORDINALITY AS p(value, place)), ''), 250000) AS body
  FROM article_text t JOIN article a ON a.id = t.article_id WHERE t.article_id > $1 ORDER BY t.article_id LIMIT $2`;

/** A vector with the forms that a beginning longer than their stem is found by: `=vaccination` beside `vaccin`. */
const withForms = (vector: string, plain: string) => `
  CASE WHEN r.plain IS NULL THEN ${vector} ELSE ${vector} || array_to_tsvector(ARRAY(
    SELECT '=' || form FROM unnest(tsvector_to_array(${plain})) AS form
    WHERE length(form) > 4 AND length(form) < 200 AND form NOT IN (SELECT unnest(tsvector_to_array(${vector})))
      AND left(form, -1) NOT IN (SELECT unnest(tsvector_to_array(${vector}))))) END`;

const WRITE = `
  INSERT INTO article_search (article_id, config, whole, title, lead, filler)
  SELECT r.id, r.config, v.whole, v.title, v.lead, CASE WHEN pg_column_size(v.whole) < 2000 THEN repeat(' ', 2048) END
  FROM jsonb_to_recordset($1::jsonb) AS r(id bigint, config text, plain text, title text, lead text, body text)
  CROSS JOIN LATERAL (SELECT to_tsvector(r.config::regconfig, r.title) AS title,
    to_tsvector(r.config::regconfig, r.lead) AS lead, to_tsvector(r.config::regconfig, r.body) AS body,
    to_tsvector(r.plain::regconfig, r.title) AS plain_title, to_tsvector(r.plain::regconfig, r.lead) AS plain_lead,
    to_tsvector(r.plain::regconfig, r.body) AS plain_body OFFSET 0) AS part
  CROSS JOIN LATERAL (SELECT ts_delete(part.title || ''' '':100' || part.lead || ''' '':100' || part.body, ' '::text) AS whole,
    part.plain_title || part.plain_lead || part.plain_body AS plain OFFSET 0) AS joined
  CROSS JOIN LATERAL (SELECT ${withForms('part.title', 'part.plain_title')} AS title,
    ${withForms('part.lead', 'part.plain_lead')} AS lead, ${withForms('joined.whole', 'joined.plain')} AS whole OFFSET 0) AS v`;
