import { rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import { makeDataDir, type Server, startServer } from '../system/server.js';
import { until } from '../system/until.js';
import { mustObject, report } from './figures.js';
import { backendsOf, killHard, postmasterOf } from './killed-parts.js';
import { tryOnPlantedFaults } from './planted-faults.js';
import { longFile, readOnce } from './read-once.js';
import { numbersFrom, quantile, seedOf, sized } from './sizes.js';
import { damageIn } from './soundness.js';
import { type Watcher, watch } from './watcher.js';

const ARTICLES = sized('B2_ARTICLES', 30_000);
const KILLS = sized('B2_KILLS', 20);
const dataDir = makeDataDir('killed-database');
let server: Server;
afterAll(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const soFar = async (id: string): Promise<number | null> => {
  const answer = await server.admin.get(`/api/v1/uploads/${id}`);
  return answer.status === 200 ? (answer.body as Upload).totals.documents : null;
};

/** Statuses that say anything but the answer, or that it cannot be had now. */
const strange = ({ statuses }: Watcher) =>
  [...statuses].reduce((sum, [status, count]) => sum + (status === 200 || status === 503 ? 0 : count), 0);

test('what tells whether all was read once and is sound objects where it is not', () => tryOnPlantedFaults('B2'));

test('what watches the server objects to one that goes away', async () => {
  const folder = makeDataDir('gone');
  const planted = await startServer(folder, { CUBE: 'off' });
  const watcher = watch(planted.admin, '/api/v1/uploads');
  await planted.kill();
  await until('it was asked again', () => watcher.statuses.has(0));
  await watcher.stop();
  mustObject('B2', 'a server that is gone', [
    { name: 'answers other than 200 and 503', value: strange(watcher), limit: 0 },
  ]);
  killHard(postmasterOf(folder));
  rmSync(folder, { recursive: true, force: true });
});

test('kill -9 of the database server and of its backends while the server reads', async () => {
  const random = numbersFrom(seedOf('B2'));
  const file = longFile('database.example', ARTICLES);
  server = await startServer(dataDir);
  const { id } = await server.admin.sendFile('database.ndjson', file.text);
  const watcher = watch(server.admin, `/api/v1/uploads/${id}`);
  const [healthy, resumed]: [number[], number[]] = [[], []];
  for (let kill = 1; kill <= 2 * KILLS; kill += 1) {
    const moment = Math.floor((file.totals.documents * kill) / (2 * KILLS + 1));
    await until(`document ${moment} is read`, async () => ((await soFar(id)) ?? 0) >= moment, 600_000);
    await new Promise((resolve) => setTimeout(resolve, random(500)));
    const before = (await soFar(id)) ?? 0;
    const postmaster = postmasterOf(dataDir);
    const backends = backendsOf(postmaster);
    const start = performance.now();
    killHard(kill % 2 === 0 ? postmaster : (backends[random(backends.length)] ?? postmaster));
    await until('the server noticed', async () => (await soFar(id)) === null, 2000).catch(() => undefined);
    await until('the server answers again', async () => (await soFar(id)) !== null, 60_000);
    healthy.push((performance.now() - start) / 1000);
    if (before >= file.totals.documents) continue;
    await until('reading goes on', async () => ((await soFar(id)) ?? 0) > before, 120_000);
    resumed.push((performance.now() - start) / 1000);
  }
  const done = await server.admin.settled(id, 1_200_000);
  await watcher.stop();
  const figures = await readOnce(server.admin, done, file);
  expect(server.child.exitCode).toBe(null);
  expect(await server.stop()).toBe(0);
  report('B2', [
    { name: 'kills survived', value: healthy.length, limit: 2 * KILLS, atLeast: true },
    ...figures,
    { name: 'answers other than 200 and 503', value: strange(watcher), limit: 0 },
    { name: 'longest answer', value: watcher.longest() / 1000, limit: 10, unit: ' s' },
    { name: 'answers again, longest', value: Math.max(...healthy), limit: 10, unit: ' s' },
    { name: 'reads on, median', value: quantile(resumed, 0.5), limit: 15, unit: ' s' },
    { name: 'reads on, longest', value: Math.max(...resumed), limit: 15, unit: ' s' },
    await damageIn(dataDir),
  ]);
});
