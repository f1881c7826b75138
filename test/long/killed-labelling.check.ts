import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Labelling } from '@vigie/contract';
import { notice } from '../fixtures/notices.js';
import { makeDataDir, type Server, startServer } from '../system/server.js';
import { until } from '../system/until.js';

const TOTAL = 3000;
const dataDir = makeDataDir('killed-labelling');
let server: Server;
beforeAll(async () => {
  server = await startServer(dataDir);
  const words = ['ferry', 'barge', 'canoe'];
  const records = Array.from({ length: TOTAL }, (_, n) =>
    notice(`relabel/${n}`, { text: `A ${words[n % words.length]} left the quay. Number ${n}.` }),
  );
  expect((await server.admin.records(records)).totals.stored).toBe(TOTAL);
}, 120_000);
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const labelling = (): Promise<Labelling> => server.admin.ask('labelling');
const doneBeyond = (than: number) =>
  until(`more than ${than} articles are labelled`, async () => {
    const { job } = await labelling();
    return job !== null && (job.done > than || job.state === 'done') ? job : null;
  });
const over = () => until('labelling is over', async () => ((await labelling()).upToDate ? labelling() : null));

test('kill -9 while articles are labelled anew: the next start goes on where it was, and every label is there', async () => {
  const topic = (await server.admin.post('/api/v1/topics', { label: 'Ferries', rule: 'ferry' })).body;
  const before = await doneBeyond(0);
  expect(before.done).toBeLessThan(TOTAL);
  await server.kill();
  server = await startServer(dataDir);
  const { job } = await labelling();
  expect(job?.done).toBeGreaterThanOrEqual(before.done);
  expect((await over()).job).toMatchObject({ state: 'done', done: TOTAL, total: TOTAL, changed: TOTAL / 3 });
  expect(await server.admin.count({ topic: topic.key })).toBe(TOTAL / 3);
}, 120_000);

test('a rule that changes while it is followed, and uploads in between: in the end all articles have the last one', async () => {
  const change = (rule: string) => server.admin.post('/api/v1/topics/ferries', { rule }, 'PATCH');
  await change('barge');
  await doneBeyond(0);
  await change('canoe');
  const [upload] = await Promise.all([
    server.admin.records([notice('relabel/late', { text: 'A canoe came late.' })]),
    doneBeyond(0),
  ]);
  expect(upload.state).toBe('done');
  expect((await over()).job).toMatchObject({ state: 'done', done: TOTAL + 1 });
  expect(await server.admin.count({ topic: 'ferries' })).toBe(TOTAL / 3 + 1);
}, 120_000);

test('a run that is stopped leaves what it did, and asking again does the rest', async () => {
  await server.admin.post('/api/v1/topics/ferries', { rule: 'quay' }, 'PATCH');
  await doneBeyond(0);
  const cancelled = await server.admin.send('POST', '/api/v1/labelling/cancel');
  expect(cancelled.body).toMatchObject({ upToDate: false, job: { state: 'cancelled' } });
  const done = await server.admin.count({ topic: 'ferries' });
  expect(done).toBeLessThan(TOTAL);
  expect((await server.admin.send('POST', '/api/v1/labelling/run')).status).toBe(202);
  await over();
  expect(await server.admin.count({ topic: 'ferries' })).toBe(TOTAL);
}, 120_000);
