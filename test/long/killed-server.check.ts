import { rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import pg from 'pg';
import { makeDataDir, remove, type Server, startProduct, startServer } from '../system/server.js';
import { until } from '../system/until.js';
import { mustObject, report } from './figures.js';
import { longFile, readOnce } from './read-once.js';
import { numbersFrom, quantile, seedOf, sized } from './sizes.js';
import { damagedIn } from './soundness.js';

const ARTICLES = sized('B1_ARTICLES', 100_000);
const KILLS = sized('B1_KILLS', 50);
const dataDir = makeDataDir('killed');
let server: Server | undefined;
afterAll(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('what tells whether all was read once objects where it was not', async () => {
  const planted = await startProduct('planted', { CUBE: 'off' });
  const client = new pg.Client({ connectionString: planted.database!.url });
  await client.connect();
  const file = longFile('planted.example', 1000);
  const { id } = await planted.admin.upload('planted.ndjson', file.text, { labels: 'given' });
  const figures = async () => readOnce(planted.admin, await planted.admin.ask(`uploads/${id}`), file);
  report('B1 before any fault', await figures());
  await client.query('UPDATE record SET article_id = (SELECT min(article_id) FROM record) WHERE seq = 500');
  mustObject('B1', 'a record that points to the article of another', await figures());
  await client.query('DELETE FROM fact WHERE article_id = (SELECT max(article_id) FROM fact)');
  mustObject('B1', 'an article that is not counted', await figures());
  await client.query('DELETE FROM record WHERE seq = 700');
  mustObject('B1', 'a line that the report lost', await figures());
  await client.end();
  await remove(planted);
});

test('kill -9 of the server again and again while it reads', async () => {
  const random = numbersFrom(seedOf('B1'));
  const file = longFile('killed.example', ARTICLES);
  server = await startServer(dataDir);
  const { id } = await server.admin.sendFile('killed.ndjson', file.text);
  const documents = async () => ((await server!.admin.ask(`uploads/${id}`)) as Upload).totals.documents;
  const resumed: number[] = [];
  let forgotten = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const moment = Math.floor((file.totals.documents * kill) / (KILLS + 1));
    await until(`document ${moment} is read`, async () => (await documents()) >= moment, 600_000);
    await new Promise((resolve) => setTimeout(resolve, random(700)));
    const before = await documents();
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
  report('B1', [
    { name: 'kills survived', value: resumed.length, limit: KILLS - 1, atLeast: true },
    { name: 'reported documents forgotten', value: forgotten, limit: 0 },
    ...figures,
    { name: 'goes on by itself, median', value: quantile(resumed, 0.5), limit: 15, unit: ' s' },
    { name: 'goes on by itself, longest', value: Math.max(...resumed), limit: 15, unit: ' s' },
    { name: 'damaged rows and indexes', value: await damagedIn(dataDir), limit: 0 },
  ]);
});
