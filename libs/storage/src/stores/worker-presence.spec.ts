import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { createDataSource } from '../data-source.js';
import { addJob, claimJob, endJob, type JobRow, renewLease } from './job-store.js';
import { claimLabellingJob } from './labelling-job-store.js';
import { WorkerPresence } from './worker-presence.js';

let database: TestDatabase;
let workers: DataSource[];
let presences: WorkerPresence[];

const open = (name: string) =>
  createDataSource(database.url, { poolSize: 3, statementTimeout: 10_000, applicationName: name }).initialize();

beforeAll(async () => {
  database = await createTestDatabase();
  workers = [await open('first'), await open('second')];
  await workers[0]!.query(`INSERT INTO upload (name, state, options) VALUES ('held', 'queued', '{}')`);
});

beforeEach(async () => {
  await workers[0]!.query('DELETE FROM job');
  presences = workers.map((worker) => new WorkerPresence(worker));
});

afterEach(async () => {
  for (const presence of presences) await presence.end();
});

afterAll(async () => {
  for (const worker of workers) await worker.destroy();
  await database.drop();
});

const claim = async (index: number): Promise<JobRow | null> =>
  claimJob(workers[index]!.manager, await presences[index]!.holder());

/** What the database does with a process's connections when it is killed: it ends them. */
const cut = (name: string) =>
  workers[1]!.query(
    'SELECT pg_terminate_backend(a.pid, 5000) FROM pg_stat_activity a WHERE a.application_name = $1 AND a.datname = current_database()',
    [name],
  );

test('a job is its worker’s while the worker is there, and another’s as soon as it is gone', async () => {
  await addJob(workers[0]!.manager, 1, 'read');
  const mine = await claim(0);
  expect(mine).toMatchObject({ attempts: 1 });
  expect(await claim(1)).toBeNull();
  const [{ left }] = await workers[1]!.query('SELECT j.lease_until > now() AS left FROM job j');
  await cut('first');
  expect(left).toBe(true);
  expect(await claim(1)).toMatchObject({ id: mine!.id, attempts: 2 });
});

test('a worker whose connection was lost takes jobs under a new name, and its old job is lost', async () => {
  const { manager } = workers[0]!;
  await addJob(manager, 1, 'read');
  const before = await presences[0]!.holder();
  const job = (await claim(0))!;
  await cut('first');
  await claim(1);
  expect(await renewLease(manager, job.id, before)).toBe(false);
  await endJob(workers[1]!.manager, job.id, 'done', null);
  await addJob(manager, 1, 'undo');
  expect(await claim(0)).toMatchObject({ kind: 'undo' });
  expect(await presences[0]!.holder()).not.toBe(before);
  expect(await claim(1)).toBeNull();
});

test('a silent worker loses its job when the lease ends, although its connection is there', async () => {
  await addJob(workers[0]!.manager, 1, 'read');
  await claim(0);
  await workers[0]!.query(`UPDATE job SET lease_until = now() - interval '1 second'`);
  expect(await claim(1)).toMatchObject({ attempts: 2 });
});

test('where presence cannot be seen the lease alone counts', async () => {
  await addJob(workers[0]!.manager, 1, 'read');
  await claimJob(workers[0]!.manager, 'a-name-without-lock');
  expect(await claim(1)).toBeNull();
});

test('work on all articles is taken over in the same way', async () => {
  await workers[0]!.query(`INSERT INTO job (kind, subject) VALUES ('train', 'fr')`);
  const labelling = async (index: number) =>
    claimLabellingJob(workers[index]!.manager, await presences[index]!.holder());
  expect(await labelling(0)).toMatchObject({ subject: 'fr' });
  expect(await labelling(1)).toBeNull();
  await presences[0]!.end();
  expect(await labelling(1)).toMatchObject({ attempts: 2 });
});
