import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  addJob,
  appendBytes,
  cancelReread,
  createDataSource,
  createUpload,
  findUpload,
  finishFile,
  latestReread,
  moveUpload,
  queueReread,
  type RereadTarget,
  startFile,
} from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/cluster/test-database.js';
import { toOptions } from '../upload-options.js';
import { CurrentAnalyser } from './current-analyser.js';
import type { JobDesk } from './job-loop.js';
import { JobLoop } from './job-loop.js';
import { labellingDesk } from './labelling-desk.js';
import { loadAnalyser } from './load-analyser.js';
import { uploadDesk } from './upload-desk.js';

let database: TestDatabase;
let source: DataSource;
let uploadId: number;
const analyser = new CurrentAnalyser(loadAnalyser);

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 6, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const record = (n: number, more: object = {}) => ({
  url: `https://gazette.example/${n}`,
  title: `Harbour notice ${n}`,
  text: `The harbour office of Niger published notice number ${n}.`,
  publishedAt: '2025-02-03T10:00:00Z',
  source: 'The Gazette',
  ...more,
});

async function queue(text: string): Promise<number> {
  const { manager } = source;
  const id = await createUpload(manager, 'spec', toOptions({ labels: 'infer', format: 'ndjson' }), null);
  const bytes = Buffer.from(text);
  const file = (await startFile(manager, id, 'records.ndjson'))!;
  await appendBytes(manager, file, 0, bytes);
  await finishFile(manager, file, createHash('sha256').update(bytes).digest('hex'));
  await moveUpload(manager, id, ['open'], 'queued');
  await addJob(manager, id, 'read');
  return id;
}

/** Does jobs of a desk until none is left, or `until` says that it is enough: then the worker stops in the middle. */
async function work<Job extends { id: number; attempts: number }>(desk: JobDesk<Job>, until?: () => Promise<boolean>) {
  const stopping = new AbortController();
  const once: JobDesk<Job> = {
    ...desk,
    async claim(manager, holder) {
      const job = await desk.claim(manager, holder);
      if (job === null) stopping.abort();
      return job;
    },
  };
  const look = () =>
    void until?.().then(
      (isEnough) => isEnough && stopping.abort(),
      () => undefined,
    );
  const watch = setInterval(look, 20);
  await new JobLoop(source, once, () => undefined).run(stopping.signal);
  clearInterval(watch);
}

const read = () => work(uploadDesk(analyser));
const reread = () => work(labellingDesk(analyser));

const state = async () => ({
  articles: await source.query(
    'SELECT a.id, a.url, a.title, a.author, a.created_at, a.version_id FROM article a ORDER BY a.id',
  ),
  versions: await source.query(
    `SELECT v.id, v.article_id, v.record_id, v.seen_at, v.changed,
       jsonb_build_object('paragraphs', t.paragraphs, 'provenance', t.provenance, 'unclaimed', t.unclaimed) || v.draft AS draft
     FROM article_version v JOIN article_text t ON t.article_id = v.article_id ORDER BY v.id`,
  ),
  texts: await source.query('SELECT t.* FROM article_text t ORDER BY t.article_id'),
  facts: await source.query('SELECT f.* FROM fact f ORDER BY f.article_id'),
  reasons: await source.query('SELECT r.seq, r.reason_code, r.reason_message FROM record r ORDER BY r.seq'),
  totals: await source.query('SELECT u.stored, u.updated, u.duplicate, u.rejected FROM upload u ORDER BY u.id'),
});

/** What an earlier program would have read otherwise: titles with a mark, and no author. */
const AGED = `
  UPDATE article_version v SET draft = jsonb_set(jsonb_set(v.draft, '{title}', to_jsonb('OLD ' || (v.draft ->> 'title'))), '{author}', 'null');
  UPDATE article a SET title = 'OLD ' || a.title, author = NULL`;

/** What that program would have doubted, and said. */
const DOUBTED = `
  UPDATE article_version v SET draft = jsonb_set(v.draft, '{warnings}', '[{"code": "text-cut", "message": "It was cut."}]');
  UPDATE record r SET reason_code = 'text-cut', reason_message = 'It was cut. Send it again.'`;

const lines = (records: readonly object[]) => records.map((one) => JSON.stringify(one)).join('\n');

beforeEach(async () => {
  await source.query('TRUNCATE job, upload, article, source, story, change_log RESTART IDENTITY CASCADE');
  const records = Array.from({ length: 250 }, (_, n) => record(n, { author: 'Ines Prado' }));
  uploadId = await queue(lines([...records, record(0, { title: 'Harbour notice zero', author: 'Ines Prado' })]));
  await read();
});

test('what is read as before changes nothing', async () => {
  const before = await state();
  await queueReread(source.manager, { uploadId });
  await reread();
  expect(await state()).toEqual(before);
  expect(await latestReread(source.manager, { uploadId })).toMatchObject({
    state: 'done',
    done: 251,
    total: 251,
    report: { articles: 0, fields: {}, refused: 0 },
  });
});

test('what an earlier program read is read anew: the same articles, versions and times, with today’s fields', async () => {
  const before = await state();
  expect(before.reasons.map((row: { reason_code: string | null }) => row.reason_code)).toContain('later-upload');
  await source.query(AGED);
  await source.query(DOUBTED);
  await queueReread(source.manager, { uploadId });
  await reread();
  const after = await state();
  expect({ ...after, texts: [], facts: [] }).toEqual({ ...before, texts: [], facts: [] });
  expect(after.texts).toEqual(before.texts);
  const report = { articles: 250, fields: { title: 250, author: 250 } };
  expect(await latestReread(source.manager, { uploadId })).toMatchObject({ state: 'done', report });
});

test('a worker that stops or dies in the middle is followed by one that goes on, and nothing is counted twice', async () => {
  const before = await state();
  await source.query(AGED);
  await queueReread(source.manager, { uploadId });
  const begun = async () => ((await latestReread(source.manager, { uploadId }))?.done ?? 0) >= 100;
  await work(labellingDesk(analyser), begun);
  const middle = (await latestReread(source.manager, { uploadId }))!;
  expect(middle.done).toBeGreaterThanOrEqual(100);
  expect(middle.state).not.toBe('done');
  await source.query(
    `UPDATE job SET state = 'running', holder = 'gone', lease_until = now() - interval '1 s' WHERE state = 'queued'`,
  );
  await reread();
  expect((await state()).articles).toEqual(before.articles);
  expect(await latestReread(source.manager, { uploadId })).toMatchObject({ done: 251, report: { articles: 250 } });
});

test('corrections win over what is read anew', async () => {
  await source.query(
    `INSERT INTO correction (article_id, field, value, before) SELECT a.id, 'countries', '[{"code": "ML", "role": "focus"}]', '[]'
     FROM article a WHERE a.url = 'https://gazette.example/7'`,
  );
  await source.query(AGED);
  await queueReread(source.manager, { uploadId });
  await reread();
  const [row] = await source.query(
    `SELECT a.title, a.countries FROM article a WHERE a.url = 'https://gazette.example/7'`,
  );
  expect(row).toMatchObject({ title: 'Harbour notice 7', countries: [{ code: 'ML', role: 'focus' }] });
});

test('an article keeps its identity when its address is read otherwise now', async () => {
  await source.query(
    `UPDATE article_version v SET draft = jsonb_set(v.draft, '{url}', '"https://m.gazette.example/7?old=1"') WHERE v.article_id = 8;
     UPDATE article SET url = 'https://m.gazette.example/7?old=1', identity = sha256('old') WHERE id = 8`,
  );
  await queueReread(source.manager, { uploadId });
  await reread();
  const rows = await source.query(
    `SELECT a.id, a.identity = sha256('old') AS kept FROM article a WHERE a.url LIKE '%gazette.example/7'`,
  );
  expect(rows).toEqual([{ id: 8, kept: true }]);
});

test('records that were rejected before are tried again, as new articles', async () => {
  await source.query(
    `DELETE FROM article a USING record r WHERE r.article_id = a.id AND r.seq = 5;
     UPDATE record r SET outcome = 'rejected', reason_code = 'unreadable', article_id = NULL WHERE r.seq = 5;
     UPDATE upload SET stored = stored - 1, rejected = 1`,
  );
  await queueReread(source.manager, { uploadId });
  await reread();
  await read();
  expect(await findUpload(source.manager, uploadId)).toMatchObject({
    state: 'done',
    stored: 250,
    updated: 1,
    rejected: 0,
  });
});

test('a source: only what its articles were read from', async () => {
  const other = await queue(lines([record(900, { source: 'The Lantern', url: 'https://lantern.example/1' })]));
  await read();
  await source.query(AGED);
  const [{ id }] = await source.query(`SELECT s.id FROM source s WHERE s.name = 'The Lantern'`);
  const target: RereadTarget = { sourceId: id };
  await queueReread(source.manager, target);
  expect(await queueReread(source.manager, target)).toBe(false);
  await reread();
  expect(await latestReread(source.manager, target)).toMatchObject({
    state: 'done',
    done: 1,
    total: 1,
    report: { articles: 1 },
  });
  const [{ count }] = await source.query(`SELECT count(*) FROM article a WHERE a.title LIKE 'OLD %'`);
  expect(count).toBe(250);
  expect((await findUpload(source.manager, other))?.reread).toBeNull();
});

test('a cancelled run is not taken up', async () => {
  await source.query(AGED);
  await queueReread(source.manager, { uploadId });
  expect(await cancelReread(source.manager, { uploadId })).toBe(true);
  expect(await cancelReread(source.manager, { uploadId })).toBe(false);
  await reread();
  expect(await latestReread(source.manager, { uploadId })).toMatchObject({ state: 'cancelled', done: 0 });
});
