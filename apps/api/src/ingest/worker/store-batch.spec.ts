import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource, waitForWriteTurn } from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/cluster/test-database.js';
import { toOptions } from '../upload-options.js';
import { CurrentAnalyser } from './current-analyser.js';
import { editionTimeline } from './edition-timeline.js';
import { loadAnalyser } from './load-analyser.js';
import type { KnownArticles } from './plan-batch.js';
import { prepareRecord } from './prepare-record.js';
import { storeBatch, tryBatch } from './store-batch.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 3, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
  await source.query(`
    INSERT INTO upload (name, state, options) VALUES ('real', 'done', '{}'), ('dry', 'running', '{"dryRun": true}');
    INSERT INTO upload_file (upload_id, name) VALUES (1, 'a'), (2, 'a');
    INSERT INTO story (fingerprint) VALUES (NULL)`);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const options = toOptions({ labels: 'given', dryRun: true });

function recordOf(title: string, seq: number) {
  const fields = { url: `https://gazette.example/${title}`, title, text: 'The ferry runs again.' };
  const bytes = new Uint8Array();
  return prepareRecord(
    { kind: 'fields', fields, spans: {}, position: 'line 1', byteStart: 0, byteEnd: 1, bytes },
    seq,
    options,
  );
}

/** Stores an article with one version; gives its id. */
async function stored(title: string): Promise<number> {
  const { identity, draft } = recordOf(title, 1).content!;
  const [{ id }] = await source.query(
    `WITH wrote AS (
       INSERT INTO article (identity, title, date_precision, tags, countries, topics, story_id, upload_id)
       VALUES (decode($1, 'hex'), $2, 'unknown', '{}', '[]', '[]', 1, 1) RETURNING id)
     INSERT INTO article_version (article_id, upload_id, record_id, labels, draft, changed)
     SELECT wrote.id, 1, 1, 'given', $3, '{}' FROM wrote RETURNING article_id AS id`,
    [identity, title, JSON.stringify(draft)],
  );
  return id;
}

const tried = (title: string, seq: number, met: KnownArticles = new Map()) =>
  source.transaction((manager) =>
    tryBatch(manager, [recordOf(title, seq)], { uploadId: 2, fileId: 2, options, bytesRead: 1 }, met),
  );

const ledger = (title: string) =>
  source.query(`SELECT r.outcome, r.article_id AS id FROM record r WHERE r.title = $1 ORDER BY r.seq`, [title]);

const remove = 'DELETE FROM article WHERE id = $1';

test('a dry run names no article that is taken back at that moment', async () => {
  const id = await stored('Harbour');
  let trial: Promise<void> | undefined;
  await source.transaction(async (manager) => {
    await waitForWriteTurn(manager);
    await manager.query(remove, [id]);
    let isOver = false;
    trial = tried('Harbour', 1).finally(() => {
      isOver = true;
    });
    for (let waits = false; !waits && !isOver; )
      [{ waits }] = await source.query(
        `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted) AS waits`,
      );
  });
  await trial;
  expect(await ledger('Harbour')).toEqual([{ outcome: 'stored', id: null }]);
});

test('nor one of an earlier batch that was taken back since, which its record forgets', async () => {
  const id = await stored('Ferry');
  const met: KnownArticles = new Map();
  await tried('Ferry', 11, met);
  expect(await ledger('Ferry')).toEqual([{ outcome: 'duplicate', id }]);
  await source.query(remove, [id]);
  await tried('Ferry', 12, met);
  const forgotten = { outcome: 'duplicate', id: null };
  expect(await ledger('Ferry')).toEqual([forgotten, forgotten]);
});

test('but one that was stored since', async () => {
  const met: KnownArticles = new Map();
  await tried('Bridge', 21, met);
  const id = await stored('Bridge');
  await tried('Bridge', 22, met);
  expect(await ledger('Bridge')).toEqual([
    { outcome: 'stored', id: null },
    { outcome: 'duplicate', id },
  ]);
});

test('of very many versions the latest are looked at, and the one shown', async () => {
  const id = await stored('Tunnel');
  await source.query(
    `WITH more AS (
       INSERT INTO article_version (article_id, upload_id, record_id, labels, draft, changed)
       SELECT v.article_id, 1, 1, 'given', v.draft || jsonb_build_object('title', 'Tunnel ' || n), '{title}'
       FROM article_version v, generate_series(1, 120) AS n WHERE v.article_id = $1)
     UPDATE article a SET version_id = v.id FROM article_version v WHERE a.id = $1 AND v.article_id = $1`,
    [id],
  );
  const steps = await editionTimeline(source.manager, id);
  expect(steps.map(({ draft }) => draft.title)).toEqual([
    'Tunnel',
    ...Array.from({ length: 100 }, (_, n) => `Tunnel ${n + 21}`),
  ]);
  expect(steps.findIndex(({ isCurrent }) => isCurrent)).toBe(0);
});

describe('an item that its agency named', () => {
  const analyser = new CurrentAnalyser(loadAnalyser);
  const csv = null;
  let seq = 100;

  const item = (id: string | null, text: string) => {
    const record = {
      fields: { title: 'Quay', text },
      spans: {},
      bytes: new Uint8Array(),
      ...(id && { item: { id, version: null } }),
    };
    return prepareRecord({ kind: 'fields', position: 'line 1', byteStart: 0, byteEnd: 1, ...record }, ++seq, options);
  };

  test('what was said once is nothing new, in a batch and over batches', async () => {
    for (const size of [1, 5]) {
      await source.query('TRUNCATE article, record RESTART IDENTITY CASCADE');
      const records = ['One two three.', 'One two.', 'Four five.', 'One two.', 'One two three.'].map((text) =>
        item('a', text),
      );
      for (let at = 0; at < records.length; at += size)
        await source.transaction((manager) =>
          storeBatch(manager, analyser, records.slice(at, at + size), {
            uploadId: 1,
            fileId: 1,
            options,
            bytesRead: 1,
          }),
        );
      const rows: { outcome: string }[] = await source.query('SELECT r.outcome FROM record r ORDER BY r.seq');
      const outcomes = rows.map(({ outcome }) => outcome).join(' ');
      expect([size, outcomes]).toEqual([size, 'stored duplicate updated duplicate duplicate']);
    }
  });

  test.each<[string, [string | null, string][], string]>([
    [
      'with another text',
      [
        ['a', 'One.'],
        ['a', 'Two.'],
      ],
      '1 1',
    ],
    [
      'the same text under two ids, and either again',
      [
        ['a', 'One.'],
        ['b', 'One.'],
        ['b', 'Two.'],
        ['a', 'Six.'],
      ],
      '1 1 1 1',
    ],
    [
      'as a table before',
      [
        [csv, 'One.'],
        ['a', 'One.'],
        ['a', 'Two.'],
        [csv, 'Two.'],
      ],
      '1 1 1 1',
    ],
    [
      'as a table after',
      [
        ['a', 'One.'],
        ['a', 'Two.'],
        [csv, 'One.'],
        [csv, 'Two.'],
        [csv, 'Six.'],
      ],
      '1 1 1 1 2',
    ],
    [
      'two items',
      [
        ['a', 'One.'],
        ['b', 'Two.'],
      ],
      '1 2',
    ],
  ])('%s', async (_name, records, expected) => {
    const prepared = () => records.map(([id, text]) => item(id, text));
    const batches = { apart: prepared().map((record) => [record]), together: [prepared()] };
    for (const [how, parts] of Object.entries(batches)) {
      await source.query('TRUNCATE article, record RESTART IDENTITY CASCADE');
      for (const part of parts)
        await source.transaction((manager) =>
          storeBatch(manager, analyser, part, { uploadId: 1, fileId: 1, options, bytesRead: 1 }),
        );
      const rows: { id: number }[] = await source.query('SELECT r.article_id AS id FROM record r ORDER BY r.seq');
      expect([how, rows.map(({ id }) => id).join(' ')]).toEqual([how, expected]);
    }
    const met: KnownArticles = new Map();
    await source.query('TRUNCATE article, record RESTART IDENTITY CASCADE');
    const place = { uploadId: 2, fileId: 2, options, bytesRead: 1 };
    for (const record of prepared()) await source.transaction((manager) => tryBatch(manager, [record], place, met));
    const [{ count }] = await source.query(`SELECT count(*) FROM record r WHERE r.outcome = 'stored'`);
    expect(count).toBe(new Set(expected.split(' ')).size);
  });
});
