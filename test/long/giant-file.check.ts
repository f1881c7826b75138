import { rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import { makeDataDir, type Server, startServer } from '../system/server.js';
import { told } from './documents.js';
import { mustObject, report } from './figures.js';
import { residentOf, type Sample, samplesOfHoarder, slopeOf } from './memory.js';
import { numbersFrom, quantile, sized } from './sizes.js';

const RECORDS = sized('A14_RECORDS', 200_000);
const PART = 8 * 1024 * 1024;
/** What `npm start` and the image start the product with, which bounds what it keeps of freed memory. */
const AS_STARTED = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  NODE_OPTIONS: '--max-semi-space-size=4',
};
const dataDir = makeDataDir('giant');
let server: Server;
afterAll(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const page = {
  selection: {},
  questions: [{ kind: 'attention', interval: 'month' }, { kind: 'facets' }],
};

/** How long pages take, in milliseconds, until `isOver`; one every 200 ms. */
async function pagesUntil(isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (!isOver()) {
    const start = performance.now();
    expect((await server.admin.post('/api/v1/page', page)).status).toBe(200);
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return times;
}

const after = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
};

/** Sends the records in parts of a file, never holding more than one; gives the upload. */
async function send(): Promise<string> {
  const random = numbersFrom(14);
  const bytesOf = (from: number) =>
    Buffer.from(Array.from({ length: 1000 }, (_, n) => `${JSON.stringify(told(from + n, random))}\n`).join(''));
  const { id } = (await server.admin.post('/api/v1/uploads', { name: 'giant' })).body;
  for (let from = 0, part = 0; from < RECORDS; part += 1) {
    const pieces: Buffer[] = [];
    for (let bytes = 0; bytes < PART && from < RECORDS; from += 1000) {
      const piece = bytesOf(from);
      pieces.push(piece);
      bytes += piece.length;
    }
    const path = `/api/v1/uploads/${id}/files/part-${part}.ndjson`;
    expect((await server.admin.send('PUT', path, Buffer.concat(pieces))).status).toBe(204);
  }
  expect((await server.admin.post(`/api/v1/uploads/${id}/complete`, {})).status).toBe(202);
  return id;
}

test('memory measures object to a program that keeps what it reads', async () => {
  const slope = slopeOf(await samplesOfHoarder());
  mustObject('A14', 'a program that keeps all', [{ name: 'growth for each 100 MB', value: slope, limit: 5 }]);
});

test('a giant file is read in bounded memory while pages are answered', async () => {
  server = await startServer(dataDir, AS_STARTED);
  const { pid = 0 } = server.child;
  const idle = residentOf(pid).now;
  let isSent = false;
  const duringSending = pagesUntil(() => isSent);
  const start = performance.now();
  const id = await send().finally(() => (isSent = true));
  await duringSending;
  const samples: Sample[] = [];
  let state = '';
  const during = pagesUntil(() => state === 'done' || state === 'failed');
  let upload: Upload;
  do {
    upload = await server.admin.ask(`uploads/${id}`);
    state = upload.state;
    samples.push({ read: upload.progress.bytesRead / 1e6, resident: residentOf(pid).now });
    await new Promise((resolve) => setTimeout(resolve, 500));
  } while (state === 'queued' || state === 'running');
  const seconds = (performance.now() - start) / 1000;
  const meanwhile = quantile(await during, 0.95);
  const { most } = residentOf(pid);
  const atRest = quantile(await pagesUntil(after(10_000)), 0.95);
  report('A14', [
    {
      name: `records stored of ${(upload.progress.bytesTotal / 1e6).toFixed(0)} MB`,
      value: upload.totals.stored,
      limit: RECORDS,
      atLeast: true,
    },
    { name: 'most memory', value: most, limit: 512, unit: ' MB' },
    { name: 'most memory beyond that at rest', value: most - idle, limit: 400, unit: ' MB' },
    { name: 'growth for each 100 MB', value: slopeOf(samples), limit: 5, unit: ' MB' },
    { name: 'records a second, sent and read', value: RECORDS / seconds, limit: 200, atLeast: true },
    { name: 'pages meanwhile, 95 of 100', value: meanwhile, limit: Math.max(100, 2 * atRest), unit: ' ms' },
  ]);
});
