import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/cluster/test-database.js';
import { createDataSource } from './data-source.js';
import { migrate } from './migrate.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase('empty');
  await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  source = createDataSource(database.url, { poolSize: 2, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

test('processes that migrate at once wait for each other, and each migration runs once', async () => {
  const names: { name: string }[] = await source.query('SELECT m.name FROM migration m ORDER BY m.id');
  expect(names.map(({ name }) => name)).toEqual(source.migrations.map((migration) => migration.name));
});

test('entities and migrations agree', async () => {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('texts are stored without being compressed', async () => {
  const text = 'The minister said so again. '.repeat(200);
  await source.query(
    `INSERT INTO article_text (article_id, paragraphs, mentions, provenance, unclaimed, warnings)
     VALUES (1, jsonb_build_array(jsonb_build_object('text', $1::text)), '[]', '{}', '[]', '[]')`,
    [text],
  );
  const [stored]: { compression: string | null; bytes: number }[] = await source.query(
    'SELECT pg_column_compression(t.paragraphs) AS compression, pg_column_size(t.paragraphs) AS bytes FROM article_text t',
  );
  expect(stored!.compression).toBeNull();
  expect(stored!.bytes).toBeGreaterThan(text.length);
  await source.query('DELETE FROM article_text');
});

test('a database of the first builds is made even', async () => {
  const early = await createTestDatabase();
  const made = createDataSource(early.url, { poolSize: 2, statementTimeout: 30_000, applicationName: 'spec' });
  await made.initialize();
  await made.query(`
    ALTER TABLE job DROP COLUMN trying;
    ALTER TABLE source_host DROP CONSTRAINT source_host_pkey, ADD CONSTRAINT source_host_pkey PRIMARY KEY (host);
    DELETE FROM migration WHERE name = 'Even1764000002000'`);
  await migrate(early.url);
  const { upQueries } = await made.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
  await made.destroy();
  await early.drop();
});

test('every table has a primary key', async () => {
  const bare = await source.query(
    `SELECT c.relname FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')`,
  );
  expect(bare).toEqual([]);
});

test.each([
  ['vigie_fr', 'la sécurité de l’Élysée', 'securite'],
  ['vigie_ru', 'В Нигерии прошли выборы', 'выборы'],
  ['vigie_ar', 'وصل الوزير إلى النيجر، أمس', 'النيجر'],
  ['vigie_simple', 'Zinguinchór', 'zinguinchor'],
])('%s finds in %j the word %j', async (config, text, word) => {
  const [row] = await source.query(
    `SELECT to_tsvector($1::regconfig, $2) @@ plainto_tsquery($1::regconfig, $3) AS found`,
    [config, text, word],
  );
  expect(row.found).toBe(true);
});
