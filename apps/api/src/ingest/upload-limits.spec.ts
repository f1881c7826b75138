import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addPerson, as, signIn } from '../../../../test/app/people.js';
import { type RunningApp, startApp } from '../../../../test/app/start-app.js';

let app: RunningApp;
let cookie: string;

beforeAll(async () => {
  app = await startApp({ uploads: { fileBytes: 1_000_000, files: 2, atOnce: 1, freeBytes: 0 } });
  await addPerson(app, 'keeper@lantern.example', 'admin');
  cookie = await signIn(app, 'keeper@lantern.example');
});

afterAll(() => app.stop());

const send = (method: string, path: string, body: BodyInit | null = null, headers: object = {}) => {
  const signedIn = as(cookie).headers as Record<string, string>;
  return app.fetch(`/api/v1/uploads${path}`, { method, body, headers: { ...signedIn, ...headers } });
};

async function refused(answer: Response): Promise<string> {
  const { status, errors } = (await answer.json()) as { status: number; errors?: { path: string }[] };
  return `${status} ${errors?.[0]?.path}`;
}

async function open(): Promise<string> {
  const answer = await send('POST', '', '{}', { 'content-type': 'application/json' });
  return ((await answer.json()) as { id: string }).id;
}

test('a file that says that it is too large, one that does not say so, and one in parts', async () => {
  expect(await refused(await send('POST', '?filename=a.txt', 'x'.repeat(1_000_001)))).toBe('413 FILE_LIMIT');
  const id = await open();
  const parts = { 'content-range': 'bytes 0-9/1000001' };
  expect(await refused(await send('PUT', `/${id}/files/p.txt`, '0123456789', parts))).toBe('413 FILE_LIMIT');
  const { hostname, port } = new URL(app.address);
  const headers = { ...(as(cookie).headers as Record<string, string>), 'transfer-encoding': 'chunked' };
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const path = `/api/v1/uploads/${id}/files/c.txt`;
    const sent = request({ hostname, port, method: 'PUT', path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject);
    sent.end('x'.repeat(1_000_001));
  });
  expect(status).toBe(413);
  expect((await send('POST', '?filename=b.txt', 'x'.repeat(1_000_000))).status).toBe(202);
});

test('more files than an upload may have; one of them again is none more', async () => {
  const id = await open();
  for (const name of ['a.txt', 'b.txt', 'a.txt'])
    expect((await send('PUT', `/${id}/files/${name}`, 'text')).status).toBe(204);
  expect(await refused(await send('PUT', `/${id}/files/c.txt`, 'text'))).toBe('413 FILES_PER_UPLOAD');
});

test('more files at once than may arrive, and the next one when it is over', async () => {
  const id = await open();
  const { hostname, port } = new URL(app.address);
  const headers = { ...(as(cookie).headers as Record<string, string>), 'content-length': '8' };
  const slow = request({ hostname, port, method: 'PUT', path: `/api/v1/uploads/${id}/files/slow.txt`, headers });
  slow.write('half');
  const files = () => app.dataSource.query('SELECT FROM upload_file f WHERE f.upload_id = $1', [id]);
  while ((await files()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const answer = await send('PUT', `/${id}/files/other.txt`, 'text');
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(await refused(answer)).toBe('429 UPLOADS_AT_ONCE');
  const ended = new Promise<number | undefined>((resolve) =>
    slow.once('response', ({ statusCode }) => resolve(statusCode)),
  );
  slow.end('half');
  expect(await ended).toBe(204);
  expect((await send('PUT', `/${id}/files/other.txt`, 'text')).status).toBe(204);
});

test('a disk that would have less free than is to be kept', async () => {
  const full = await startApp({
    databaseUrl: null,
    dataDir: '/tmp',
    uploads: { fileBytes: null, files: 2, atOnce: 1, freeBytes: Number.MAX_SAFE_INTEGER },
  });
  await addPerson(full, 'keeper@lantern.example', 'admin');
  const signedIn = as(await signIn(full, 'keeper@lantern.example'));
  const answer = await full.fetch('/api/v1/uploads?filename=a.txt', { ...signedIn, method: 'POST', body: 'text' });
  expect(await refused(answer)).toBe('507 FREE_DISK');
  await full.stop();
});

test('a stranger who announces 2 GB is answered 401 before 64 KB are taken', async () => {
  const { hostname, port } = new URL(app.address);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.on('error', () => undefined);
  socket.write(
    `POST /api/v1/uploads?filename=a.txt HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Length: 2000000000\r\n\r\n`,
  );
  await new Promise((resolve) => setImmediate(resolve));
  socket.write('x'.repeat(32 * 1024));
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  expect(socket.bytesWritten).toBeLessThanOrEqual(64 * 1024);
});
