import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import { heavyRecords } from '../fixtures/heavy-records.js';
import { howMany } from '../fixtures/how-many.js';
import { makeDataDir, type Server, startServer } from './server.js';
import { until } from './until.js';

const TOTAL = howMany(4500, 9000);
const AGAIN = 100;
const dataDir = makeDataDir('crash');
let server: Server;
let upload: Upload;
beforeAll(async () => {
  server = await startServer(dataDir);
  const text = heavyRecords('crash.example', TOTAL, AGAIN)
    .map((record) => JSON.stringify(record))
    .join('\n');
  upload = await server.admin.sendFile('crash.ndjson', text);
}, 90_000);
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const now = async (): Promise<Upload> => server.admin.ask(`uploads/${upload.id}`);
const postmaster = () => Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);

/** Waits until more of the upload is stored than before; the job is still being read then. */
async function readOn(than: number): Promise<number> {
  const { totals, state } = await until(`more than ${than} documents are read`, async () => {
    const one = await now();
    return one.totals.documents > than ? one : null;
  });
  expect(['running', 'done']).toContain(state);
  return totals.documents;
}

/** What the charts count is what the report says, and no address twice. */
async function expectTrue({ totals }: Upload): Promise<void> {
  expect(totals.documents).toBe(totals.stored + totals.updated + totals.duplicate + totals.rejected);
  expect(await server.admin.count()).toBe(totals.stored);
  const { totals: charted, undated } = await server.admin.ask('attention', { interval: 'month' });
  expect(charted.total + undated).toBe(totals.stored);
}

test.each(['the server', 'the server and its database'])(
  'kill -9 of %s while it reads: the next start goes on by itself',
  async (what) => {
    const done = await readOn((await now()).totals.documents);
    expect(done).toBeLessThan(TOTAL);
    const databasePid = postmaster();
    if (what.endsWith('database')) process.kill(databasePid, 'SIGKILL');
    await server.kill();
    server = await startServer(dataDir);
    const before = await now();
    expect(before.totals.documents).toBeGreaterThanOrEqual(done);
    await expectTrue(before);
    if (before.totals.documents < TOTAL) await readOn(before.totals.documents);
  },
  90_000,
);

test('SIGTERM while it reads: it leaves with 0 within ten seconds and goes on at the next start', async () => {
  const done = await readOn((await now()).totals.documents);
  expect(done).toBeLessThan(TOTAL);
  const begun = performance.now();
  expect(await server.stop()).toBe(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
  server = await startServer(dataDir);
  await readOn(done);
}, 60_000);

test('in the end every document was read once, and no article is there twice', async () => {
  const done = await server.admin.settled(upload.id);
  expect(done).toMatchObject({
    state: 'done',
    failure: null,
    totals: { documents: TOTAL, stored: TOTAL - AGAIN, updated: 0, duplicate: AGAIN, rejected: 0 },
    progress: { bytesRead: done.progress.bytesTotal },
  });
  await expectTrue(done);
  const items = await server.admin.items(upload.id);
  const inOrder = items.map(({ position }) => Number(position.replace('line ', '')));
  expect(inOrder).toEqual(Array.from({ length: TOTAL }, (_, n) => n + 1));
  const ids = new Set(items.map(({ articleId }) => articleId));
  expect(ids.size).toBe(TOTAL - AGAIN);
  expect(ids.has(null)).toBe(false);
}, 90_000);
