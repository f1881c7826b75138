import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, expect, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import { address } from '../system/client.js';
import { makeDataDir, type Server, startServer } from '../system/server.js';
import { mustObject, report } from './figures.js';
import { residentOf, samplesOfHoarder } from './memory.js';
import { sized } from './sizes.js';

const LINE = sized('A15_LINE', 300);
const FILE = sized('A15_FILE', 100);
const MB = 1_000_000;
const dataDir = makeDataDir('giant-record');
let server: Server;
afterAll(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const line = (n: number) =>
  `${JSON.stringify({ url: `https://giant.example/${n}`, title: `Notice ${n}`, text: 'It rained all night.' })}\n`;

/** A line of so many megabytes between two that are records. */
function* aroundGiant(megabytes: number): Generator<string> {
  yield line(1);
  yield '{"title":"Giant","text":"';
  for (let sent = 0; sent < megabytes; sent += 1) yield 'word '.repeat(MB / 5);
  yield `"}\n${line(2)}`;
}

function* pageOf(megabytes: number): Generator<string> {
  yield 'The lake rose\n2024-01-19\n';
  for (let sent = 0; sent < megabytes; sent += 1) yield `${'It rained all night. '.repeat(4)}\n`.repeat(MB / 85);
}

/** Sends a file as it is made, so that nobody holds it here. */
async function stream(filename: string, pieces: Iterable<string>): Promise<Upload> {
  const call = request(`${server.url}${address('/api/v1/uploads', { filename })}`, {
    method: 'POST',
    headers: { cookie: server.admin.cookie },
  });
  const answered = new Promise<string>((resolve, reject) => {
    call.once('error', reject);
    call.once('response', (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk)).on('end', () => resolve(text));
    });
  });
  await pipeline(Readable.from(pieces), call);
  return JSON.parse(await answered) as Upload;
}

/** Sends and waits; gives the report and the most memory meanwhile in MB. */
async function watched(filename: string, pieces: Iterable<string>): Promise<{ upload: Upload; most: number }> {
  let most = 0;
  const look = setInterval(() => (most = Math.max(most, residentOf(server.child.pid!).now)), 50);
  const upload = await server.admin.settled((await stream(filename, pieces)).id, 1_200_000);
  clearInterval(look);
  return { upload, most };
}

test('A15: a giant line and a giant file are told as too large, in little memory', async () => {
  const hoarder = await samplesOfHoarder();
  const grown = hoarder.at(-1)!.resident - hoarder[0]!.resident;
  mustObject('A15', 'a program that keeps all it reads', [{ name: 'memory', value: grown, limit: 64 }]);
  server = await startServer(dataDir);
  // What labels articles is loaded with the first, and memory that a first large file took stays.
  await server.admin.upload('first.ndjson', Array.from({ length: 300 }, (_, n) => line(n + 10)).join(''));
  const idle = residentOf(server.child.pid!).now;
  const giant = await watched('giant.ndjson', aroundGiant(LINE));
  expect(giant.upload.totals).toMatchObject({ documents: 3, stored: 2, rejected: 1 });
  const [, rejected] = await server.admin.items(giant.upload.id);
  expect(rejected?.reason?.message).toMatch(/too large/);
  const page = await watched('giant.txt', pageOf(FILE));
  expect(page.upload.totals).toMatchObject({ stored: 0, rejected: 1 });
  report('A15', [
    { name: 'memory with a giant line, beyond that at rest', value: giant.most - idle, limit: 64, unit: ' MB' },
    { name: 'memory with a giant file, beyond that at rest', value: page.most - idle, limit: 64, unit: ' MB' },
  ]);
});
