import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ArticleDetail, ArticleVersion } from '@vigie/contract';
import { addJob, appendBytes, createUpload, findUpload, finishFile, moveUpload, startFile } from '@vigie/storage';
import { addPerson, as, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';
import { toOptions } from './upload-options.js';
import { CurrentAnalyser } from './worker/current-analyser.js';
import { JobLoop } from './worker/job-loop.js';
import { loadAnalyser } from './worker/load-analyser.js';
import { uploadDesk } from './worker/upload-desk.js';

let app: RunningApp;
let cookie: string;
const stopping = new AbortController();
let loop: Promise<void>;

const RECORD = {
  url: 'https://gazette.example/ferry',
  title: 'Ferry returns on Monday',
  text: 'The ferry runs again from Monday. Tickets are sold at the pier.',
  publishedAt: '2025-02-03',
  modifiedAt: '2025-02-03T12:00:00Z',
  author: 'Ines Prado',
  tags: ['Ferries', 'Harbour'],
};

beforeAll(async () => {
  app = await startApp();
  await addPerson(app, 'reader@lantern.example', 'analyst');
  cookie = await signIn(app, 'reader@lantern.example');
  loop = new JobLoop(app.dataSource, uploadDesk(new CurrentAnalyser(loadAnalyser)), () => undefined).run(
    stopping.signal,
  );
  await bring(RECORD);
  await bring({
    ...RECORD,
    title: 'Ferry returns on Tuesday',
    tags: ['Harbour', 'Tickets'],
    publishedAt: '2025-02-03T08:00:00Z',
    modifiedAt: '2025-02-04T12:00:00Z',
  });
  await bring({ ...RECORD, title: 'Ferry may return', modifiedAt: '2025-02-02T12:00:00Z' });
});

afterAll(async () => {
  stopping.abort();
  await loop;
  await app.stop();
});

async function bring(record: object): Promise<void> {
  const { manager } = app.dataSource;
  const id = await createUpload(manager, 'spec', toOptions({ labels: 'given', format: 'ndjson' }), null);
  const bytes = Buffer.from(JSON.stringify(record));
  const file = (await startFile(manager, id, 'one.ndjson'))!;
  await appendBytes(manager, file, 0, bytes);
  await finishFile(manager, file, createHash('sha256').update(bytes).digest('hex'));
  await moveUpload(manager, id, ['open'], 'queued');
  await addJob(manager, id, 'read');
  while ((await findUpload(manager, id))!.state !== 'done') await new Promise((resolve) => setTimeout(resolve, 50));
}

const ask = (path: string) => app.fetch(`/api/v1/articles/1${path}`, as(cookie));

async function version(index: number): Promise<ArticleVersion> {
  const { versions } = (await (await ask('')).json()) as ArticleDetail;
  return ArticleVersion.parse(await (await ask(`/versions/${versions[index]!.id}`)).json());
}

test('the versions stand in order of time, and the one shown is marked', async () => {
  const { versions } = (await (await ask('')).json()) as ArticleDetail;
  expect(versions.map(({ isCurrent, modifiedAt, changed }) => [isCurrent, modifiedAt, changed])).toEqual([
    [false, '2025-02-02T12:00:00Z', []],
    [false, '2025-02-03T12:00:00Z', ['title', 'modifiedAt']],
    [true, '2025-02-04T12:00:00Z', ['title', 'publishedAt', 'modifiedAt', 'tags']],
  ]);
});

test('an edition older than all, that came last: what it said, against nothing', async () => {
  const first = await version(0);
  expect(first).toMatchObject({ before: null, isShown: false, title: 'Ferry may return', tags: RECORD.tags });
  expect(first.paragraphs.map(({ text }) => text).join(' ')).toBe(RECORD.text);
  expect(first.changes.title).toEqual([{ kind: 'same', text: 'Ferry may return' }]);
});

test('a later version: the words, tags and times that it changed', async () => {
  const [before, later] = [await version(1), await version(2)];
  expect(later).toMatchObject({ before: before.id, isShown: true, title: 'Ferry returns on Tuesday' });
  expect(later.changes.title).toEqual([
    { kind: 'same', text: 'Ferry returns on ' },
    { kind: 'removed', text: 'Monday' },
    { kind: 'added', text: 'Tuesday' },
  ]);
  expect(later.changes.tags).toEqual([
    { kind: 'removed', text: 'Ferries' },
    { kind: 'same', text: 'Harbour' },
    { kind: 'added', text: 'Tickets' },
  ]);
  expect(later.changes.published).toMatchObject({
    before: { datePrecision: 'day', publishedDay: '2025-02-03' },
    after: { publishedAt: '2025-02-03T08:00:00Z' },
  });
  expect(later.changes.modified).toEqual({ before: '2025-02-03T12:00:00Z', after: '2025-02-04T12:00:00Z' });
  expect(later.changes.fields).toEqual([]);
  expect((await (await ask('')).json()) as ArticleDetail).toMatchObject({ title: 'Ferry returns on Tuesday' });
});

test.each(['/versions/999', '/versions/0', '/versions/x'])('no such version: %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});
