import { expect, test } from '@jest/globals';
import { createTestDatabase } from '../../../test/cluster/test-database.js';
import { createDataSource } from './data-source.js';
import { migrate } from './migrate.js';
import { TextIndex1764000007000 } from './migrations/1764000007000-text-index.js';
import { inSnapshot } from './read-models/snapshot.js';
import { textIds } from './search/text-ids.js';

const limits = { poolSize: 2, statementTimeout: 30_000, applicationName: 'spec' };

/** Articles as they were indexed before texts had an index of their own. */
const BEFORE = `
  INSERT INTO story DEFAULT VALUES;
  INSERT INTO article (identity, title, lead, tags, countries, topics, story_id, upload_id, date_precision)
    SELECT decode(md5(n::text), 'hex'), CASE n % 2 WHEN 0 THEN 'Titre ' || n END, 'L’Alliance', '{}', '[]', '[]', 1, 1, 'unknown'
    FROM generate_series(1, 1201) AS n;
  INSERT INTO article_text (article_id, paragraphs, mentions, provenance, unclaimed, warnings, search_config, search)
    SELECT a.id, jsonb_build_array(jsonb_build_object('text', '中国国家主席 à Cotonou', 'heading', false)), '[]', '{}', '[]', '[]',
      'vigie_fr', to_tsvector('vigie_fr', '中国国家主席 à Cotonou') FROM article a`;

test('texts that were indexed before are found, also as they could not be found then', async () => {
  const early = await createTestDatabase('empty');
  const old = createDataSource(early.url, limits);
  const all = old.options.migrations as (new () => { name: string })[];
  old.setOptions({ migrations: all.slice(0, all.indexOf(TextIndex1764000007000)) });
  await old.initialize();
  await old.runMigrations({ transaction: 'each' });
  await old.query(BEFORE);
  await old.destroy();
  await migrate(early.url);
  const source = await createDataSource(early.url, limits).initialize();
  const count = (text: string, field: 'title' | 'lead' | null = null) =>
    inSnapshot(source, (snapshot) => textIds(snapshot, { kind: 'word', text, field })).then((ids) => ids.length);
  expect(await count('cotonou')).toBe(1201);
  expect(await count('主席')).toBe(1201);
  expect(await count('titres', 'title')).toBe(600);
  expect(await count('alliance', 'lead')).toBe(1201);
  expect(await count('alliance', 'title')).toBe(0);
  const [{ bytes }] = await source.query(`SELECT pg_relation_size('article_search_fr')::float / 1201 AS bytes`);
  expect(bytes).toBeLessThan(150);
  await source.destroy();
  await early.drop();
});
