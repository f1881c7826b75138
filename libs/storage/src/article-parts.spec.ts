import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/cluster/test-database.js';
import { createDataSource } from './data-source.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource(database.url, {
    poolSize: 2,
    statementTimeout: 30_000,
    applicationName: 'spec',
  }).initialize();
  await source.query(FILL);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const counts = async (): Promise<object> => (await source.query(COUNTS))[0];

test('with articles go their parts, and the ledger forgets which articles it had; what others have stays', async () => {
  await source.query('DELETE FROM article WHERE id IN (1, 2)');
  expect(await counts()).toEqual({ parts: '3,3,3,3,3', told: 3, records: 5 });
  await source.query('DELETE FROM record WHERE id = 3');
  expect(await counts()).toEqual({ parts: '3,3,3,3,2', told: 2, records: 4 });
  await source.query('TRUNCATE article CASCADE');
  expect(await counts()).toEqual({ parts: '0,0,0,0,0', told: 0, records: 4 });
});

const COUNTS = `
  SELECT concat_ws(',', (SELECT count(*) FROM article_text), (SELECT count(*) FROM article_search), (SELECT count(*) FROM fact),
      (SELECT count(*) FROM story_member), (SELECT count(*) FROM article_version)) AS parts,
    (SELECT count(article_id) FROM record) AS told, (SELECT count(*) FROM record) AS records`;

/** Five articles with everything that they have. */
const FILL = `
  INSERT INTO upload (name, state, options) VALUES ('a', 'done', '{}');
  INSERT INTO upload_file (upload_id, name) VALUES (1, 'a');
  INSERT INTO story (fingerprint) SELECT NULL FROM generate_series(1, 5);
  INSERT INTO article (identity, date_precision, tags, countries, topics, story_id, upload_id)
    SELECT decode(to_hex(n + 16), 'hex'), 'unknown', '{}', '[]', '[]', n, 1 FROM generate_series(1, 5) AS n;
  INSERT INTO article_text (article_id, paragraphs, mentions, provenance, unclaimed, warnings)
    SELECT n, '[]', '[]', '{}', '[]', '[]' FROM generate_series(1, 5) AS n;
  INSERT INTO article_search (article_id, config, whole, title, lead)
    SELECT n, CASE WHEN n % 2 = 0 THEN 'vigie_en' ELSE 'vigie_fr' END, '', '', '' FROM generate_series(1, 5) AS n;
  INSERT INTO fact (article_id, precision, story_id, topics, countries, focus_countries, tags, uploads)
    SELECT n, 0, n, '{}', '{}', '{}', '{}', '{1}' FROM generate_series(1, 5) AS n;
  INSERT INTO story_text (digest, keys, print) SELECT gen_random_uuid(), '', '' FROM generate_series(1, 5);
  INSERT INTO story_member (article_id, text_id) SELECT n, n FROM generate_series(1, 5) AS n;
  INSERT INTO record (upload_id, file_id, seq, position, byte_start, byte_end, outcome, article_id)
    SELECT 1, 1, n, 'line', 0, 1, 'stored', n FROM generate_series(1, 5) AS n;
  INSERT INTO article_version (article_id, upload_id, record_id, labels, draft, changed)
    SELECT n, 1, n, 'infer', '{}', '{}' FROM generate_series(1, 5) AS n`;
