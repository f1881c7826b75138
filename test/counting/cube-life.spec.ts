import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fortyRecords } from '../fixtures/forty-records.js';
import { heavyRecords } from '../fixtures/heavy-records.js';
import type { Server } from '../system/server.js';
import { until } from '../system/until.js';
import { answers, countedBySql, Engines, metric, newFolder } from './engines.js';

const TOTAL = 900;
const folder = newFolder();
const snapshot = join(folder, 'cube/snapshot');
let engines: Engines;
let sql: Server;
let cube: Server;

beforeAll(async () => {
  engines = await Engines.open();
  sql = await engines.start(undefined, { CUBE: 'off' });
  cube = await engines.start(folder);
  await cube.admin.records(fortyRecords, { labels: 'given' });
}, 120_000);

afterAll(() => engines.close());

async function expectSame(): Promise<void> {
  const before = await countedBySql(cube);
  expect(await answers(cube.admin)).toEqual(await answers(sql.admin));
  expect(await countedBySql(cube)).toBe(before);
}

/** The same while the rest of an upload may be read: compared at a moment at which the database did not change. */
async function expectSameMeanwhile(): Promise<void> {
  const before = await answers(sql.admin);
  const counted = await answers(cube.admin);
  if (isDeepStrictEqual(before, await answers(sql.admin))) expect(counted).toEqual(before);
  else await expectSameMeanwhile();
}

/** What the log of the last start says of the cube. */
const said = () => [...cube.output().matchAll(/"event":"cube","message":"([^"]*)"/g)].map(([, message]) => message);

test('without a cube the database counts, and says so to whoever measures', async () => {
  const before = await countedBySql(sql);
  expect(await sql.admin.count()).toBe(fortyRecords.length);
  expect([await countedBySql(sql), await metric(sql, 'vigie_cube_ready')]).toEqual([before + 1, 0]);
});

test('kill -9 while an upload is read, and what was written meanwhile, are made up for at the next start', async () => {
  const text = heavyRecords('cube.example', TOTAL, 0)
    .map((record) => JSON.stringify(record))
    .join('\n');
  const upload = await cube.admin.sendFile('heavy.ndjson', text, { labels: 'given' });
  await until('some is read', async () => (await cube.admin.count()) > fortyRecords.length + 100);
  await cube.kill();
  expect(existsSync(snapshot)).toBe(true);
  cube = await engines.start(folder);
  expect(said()).toEqual(['The cube is filled from a snapshot.']);
  await expectSameMeanwhile();
  await cube.admin.settled(upload.id);
  expect(await cube.admin.count()).toBe(fortyRecords.length + TOTAL);
  await expectSame();
}, 120_000);

test('a process that ends keeps what it has, and the next start needs only what was written since', async () => {
  expect(await cube.stop()).toBe(0);
  await sql.admin.records([{ title: 'Meanwhile', text: 'Said elsewhere.' }], { labels: 'given' });
  cube = await engines.start(folder);
  expect(said()).toEqual(['The cube is filled from a snapshot.']);
  await expectSame();
}, 60_000);

test('what does not fit into the memory given is counted by the database, and the process is as ready as before', async () => {
  await cube.stop();
  cube = await engines.start(newFolder(), { CUBE_MEMORY: '1' });
  await until('it says so', () => cube.output().includes('do not fit into the memory'));
  expect((await cube.admin.get('/health/ready')).status).toBe(200);
  const before = await countedBySql(cube);
  expect(await answers(cube.admin)).toEqual(await answers(sql.admin));
  expect(await countedBySql(cube)).toBeGreaterThan(before);
  expect(await metric(cube, 'vigie_cube_ready')).toBe(0);
});
