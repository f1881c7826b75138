import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import { notice } from '../fixtures/notices.js';
import { remove, type Server, startProduct } from '../system/server.js';
import { mustObject, report } from './figures.js';
import { sized } from './sizes.js';

/** Longer than the five minutes that Node itself gives a request; at 4 KB a second rather than 40, which makes no difference to any timer. */
const SECONDS = sized('A16_SECONDS', 330);
const RATE = sized('A16_RATE', 4096);

let server: Server;
beforeAll(async () => {
  server = await startProduct('slow');
});
afterAll(() => remove(server));

/** A connection that has announced a file of so many bytes, and what it was answered so far. */
async function begin(filename: string, bytes: number): Promise<{ socket: Socket; answer: () => string }> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  let answer = '';
  socket.on('data', (piece) => (answer += String(piece))).on('error', () => undefined);
  socket.write(
    `POST /api/v1/uploads?filename=${filename} HTTP/1.1\r\nHost: x\r\nCookie: ${server.admin.cookie}\r\nContent-Length: ${bytes}\r\n\r\n`,
  );
  return { socket, answer: () => answer };
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);

/** Sends bytes at a rate until all went out or an answer came; gives the answer's status and the seconds until then. */
async function trickle(filename: string, bytes: Buffer, rate: number): Promise<{ status: number; seconds: number }> {
  const { socket, answer } = await begin(filename, bytes.length);
  const start = performance.now();
  const isOver = () => answer() !== '' || performance.now() - start > 2 * SECONDS * 1000;
  for (let at = 0; at < bytes.length && !isOver(); at += rate) {
    socket.write(bytes.subarray(at, at + rate));
    await wait(1000);
  }
  for (let left = 100; left > 0 && answer() === ''; left -= 1) await wait(100);
  socket.destroy();
  return { status: statusOf(answer()), seconds: (performance.now() - start) / 1000 };
}

function honestFile(): Buffer {
  const lines: string[] = [];
  for (let bytes = 0; bytes < SECONDS * RATE; bytes += lines.at(-1)?.length ?? 0)
    lines.push(`${JSON.stringify(notice(`slow/${lines.length}`))}\n`);
  return Buffer.from(lines.join(''));
}

const uploads = async (): Promise<Upload[]> => (await server.admin.ask('uploads', { limit: 50 })).items;

test('a slow but honest upload is taken, one that trickles is ended and cleaned', async () => {
  const file = honestFile();
  const [honest, trickling, silent] = await Promise.all([
    trickle('slow.ndjson', file, RATE),
    trickle('trickle.ndjson', Buffer.alloc(60_000, 'x'), 500),
    trickle('silent.ndjson', Buffer.alloc(60_000, 'x'), 0).catch(() => ({ status: 0, seconds: 0 })),
  ]);
  // The trickling one shows that the same measures object to what is not taken.
  mustObject('A16', 'an upload that trickles', [
    { name: 'uploads not taken', value: trickling.status === 202 ? 0 : 1, limit: 0 },
  ]);
  const left = await uploads();
  report('A16', [
    { name: `uploads not taken after ${honest.seconds.toFixed(0)} s`, value: honest.status === 202 ? 0 : 1, limit: 0 },
    { name: 'trickling uploads not answered 408', value: trickling.status === 408 ? 0 : 1, limit: 0 },
    { name: 'trickling, ended after', value: trickling.seconds, limit: 70, unit: ' s' },
    { name: 'silent, ended after', value: silent.seconds, limit: 70, unit: ' s' },
    { name: 'uploads left behind by them', value: left.filter(({ name }) => name !== 'slow.ndjson').length, limit: 0 },
  ]);
});
