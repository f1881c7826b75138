import { rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import { makeDataDir, type Server, startServer } from '../system/server.js';
import { until } from '../system/until.js';
import { report } from './figures.js';
import { backendsOf, killHard, postmasterOf } from './killed-parts.js';
import { longFile, readOnce } from './read-once.js';
import { numbersFrom, quantile, seedOf, sized } from './sizes.js';
import { damagedIn } from './soundness.js';

const ARTICLES = sized('B3_ARTICLES', 15_000);
const KILLS = sized('B3_KILLS', 10);
const dataDir = makeDataDir('both-killed');
let server: Server | undefined;
afterAll(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

// What tells whether all was read once is tried on planted faults in `killed-server`.
test('kill -9 of the server and its database at once, and of all their processes: one start brings everything back', async () => {
  const random = numbersFrom(seedOf('B3'));
  const file = longFile('both.example', ARTICLES);
  server = await startServer(dataDir);
  const { id } = await server.admin.sendFile('both.ndjson', file.text);
  const documents = async () => ((await server!.admin.ask(`uploads/${id}`)) as Upload).totals.documents;
  const resumed: number[] = [];
  let forgotten = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const moment = Math.floor((file.totals.documents * kill) / (KILLS + 1));
    await until(`document ${moment} is read`, async () => (await documents()) >= moment, 600_000);
    await new Promise((resolve) => setTimeout(resolve, random(500)));
    const before = await documents();
    const postmaster = postmasterOf(dataDir);
    const others = kill % 2 === 0 ? backendsOf(postmaster) : [];
    for (const pid of [postmaster, ...others]) killHard(pid);
    await server.kill();
    const start = performance.now();
    server = await startServer(dataDir);
    const kept = await documents();
    if (kept < before) forgotten += before - kept;
    if (kept >= file.totals.documents) continue;
    await until('reading goes on', async () => (await documents()) > kept, 120_000);
    resumed.push((performance.now() - start) / 1000);
  }
  const done = await server.admin.settled(id, 1_200_000);
  const figures = await readOnce(server.admin, done, file);
  expect(await server.stop()).toBe(0);
  report('B3', [
    { name: 'kills survived', value: resumed.length, limit: KILLS - 1, atLeast: true },
    { name: 'reported documents forgotten', value: forgotten, limit: 0 },
    ...figures,
    { name: 'goes on by itself, median', value: quantile(resumed, 0.5), limit: 15, unit: ' s' },
    { name: 'goes on by itself, longest', value: Math.max(...resumed), limit: 15, unit: ' s' },
    { name: 'damaged rows and indexes', value: await damagedIn(dataDir), limit: 0 },
  ]);
});
