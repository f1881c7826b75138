import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Upload } from '@vigie/contract';
import { flattenedPage } from '../fixtures/flattened-page.js';
import { heavyRecords } from '../fixtures/heavy-records.js';
import { notice } from '../fixtures/notices.js';
import { type Answer, address, type Client } from './client.js';
import { numbers } from './numbers.js';
import { remove, type Server, startProduct } from './server.js';
import { until } from './until.js';

let server: Server;
let client: Client;
beforeAll(async () => {
  server = await startProduct('sending');
  client = server.admin;
}, 90_000);
afterAll(() => remove(server));

const digest = (bytes: string | Uint8Array) => `sha-256=${createHash('sha256').update(bytes).digest('base64')}`;

describe('an upload of several files', () => {
  const open = async (options: object = {}): Promise<Upload> => (await client.post('/api/v1/uploads', options)).body;
  const put = (
    id: string,
    name: string,
    bytes: string | Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<Answer> => client.send('PUT', `/api/v1/uploads/${id}/files/${encodeURIComponent(name)}`, bytes, headers);
  const finish = (id: string, what = 'complete') => client.post(`/api/v1/uploads/${id}/${what}`, {});

  test('takes files with digests, refuses a flipped byte, and reads them together', async () => {
    const { id, state } = await open({ name: 'Two files', labels: 'given' });
    expect(state).toBe('open');
    expect((await finish(id)).status).toBe(409);
    const text = JSON.stringify(notice('files/1'));
    expect((await put(id, 'a b é.ndjson', text, { digest: digest(text) })).status).toBe(204);
    const flipped = await put(id, 'two.txt', flattenedPage, { digest: digest('something else') });
    expect([flipped.status, flipped.headers.get('content-type')]).toEqual([
      422,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
    expect((await put(id, 'two.txt', flattenedPage, { digest: 'sha-256=zzz' })).status).toBe(400);
    expect((await put(id, 'two.txt', flattenedPage, { 'x-content-sha256': '0'.repeat(64) })).status).toBe(422);
    expect(
      (await put(id, 'two.txt', flattenedPage, { 'content-type': 'multipart/form-data; boundary=x' })).status,
    ).toBe(415);
    expect((await put(id, 'two.txt', flattenedPage, { digest: digest(flattenedPage) })).status).toBe(204);
    // The same bytes again are a client that never got its answer; others of that name are refused.
    expect((await put(id, 'two.txt', flattenedPage)).status).toBe(204);
    expect((await put(id, 'two.txt', 'other bytes')).status).toBe(409);
    expect((await finish(id)).status).toBe(202);
    expect((await put(id, 'three.txt', 'x')).status).toBe(409);
    const done = await client.settled(id);
    expect(done).toMatchObject({ name: 'Two files', files: [{ name: 'a b é.ndjson' }, { name: 'two.txt' }] });
    expect(numbers(done)).toEqual([2, 2, 0, 0, 0]);
    await client.undo(id);
  });

  test('takes a file in parts that resume', async () => {
    const bytes = Buffer.from(Array.from({ length: 40 }, (_, n) => JSON.stringify(notice(`parts/${n}`))).join('\n'));
    const { id } = await open();
    const range = (start: number, end: number) => ({ 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` });
    const part = (start: number, end: number, more: Record<string, string> = {}) =>
      put(id, 'parts.ndjson', bytes.subarray(start, end), { ...range(start, end), ...more });
    expect((await part(0, 1000)).status).toBe(204);
    expect((await finish(id)).status).toBe(409);
    const gap = await part(1500, 2000);
    expect([gap.status, gap.body.detail]).toEqual([409, expect.stringContaining('1000')]);
    const short = await put(id, 'parts.ndjson', bytes.subarray(1000, 1200), range(1000, 2000));
    expect([short.status, short.body.detail]).toEqual([409, expect.stringContaining('1200')]);
    const ofContent = (sent: Buffer) => ({ 'content-digest': `sha-256=:${digest(sent).slice(8)}:, md5=:AAAA:` });
    expect((await part(1200, 3000, ofContent(bytes))).status).toBe(422);
    expect((await part(1200, 3000, ofContent(bytes.subarray(1200, 3000)))).status).toBe(204);
    expect((await part(3000, bytes.length, { digest: digest(bytes) })).status).toBe(204);
    expect((await finish(id)).status).toBe(202);
    const done = await client.settled(id);
    expect(done.files).toMatchObject([
      { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    ]);
    expect(numbers(done)).toEqual([40, 40, 0, 0, 0]);
  });

  test('can be cancelled, and tried again', async () => {
    const { id } = await open();
    await put(
      id,
      'one.ndjson',
      [JSON.stringify(notice('cancel/1')), '{"url":"https://gazette.example/cancel/2"}'].join('\n'),
    );
    expect((await finish(id, 'cancel')).body.state).toBe('cancelled');
    expect((await finish(id, 'complete')).status).toBe(409);
    expect((await finish(id, 'retry')).status).toBe(202);
    expect(numbers(await client.settled(id))).toEqual([2, 1, 0, 0, 1]);
    expect((await finish(id, 'cancel')).status).toBe(409);
    expect((await finish(id, 'retry')).status).toBe(202);
    expect(numbers(await client.settled(id))).toEqual([2, 1, 0, 0, 1]);
  });

  test('can be cancelled while it is read: what is stored stays until it is undone', async () => {
    const before = await client.count();
    const records = heavyRecords('long.example', 4000, 0);
    const text = records.map((record) => JSON.stringify(record)).join('\n');
    const { id } = await client.sendFile('long.ndjson', text);
    await until('something is stored', async () => (await client.ask(`uploads/${id}`)).totals.stored > 0);
    const cancelled = await finish(id, 'cancel');
    expect([cancelled.status, cancelled.text]).toEqual([202, expect.stringContaining('"cancelled"')]);
    const stored = async () => (await client.count()) - before;
    const { totals } = await until('the reader has let go', async () => {
      const one: Upload = await client.ask(`uploads/${id}`);
      return (await stored()) === one.totals.stored ? one : null;
    });
    expect(totals.stored).toBeLessThan(4000);
    await client.undo(id);
    expect(await stored()).toBe(0);
  });
});

describe('progress', () => {
  test('is told as events that end with the end', async () => {
    const text = Array.from({ length: 600 }, (_, n) => JSON.stringify(notice(`events/${n}`))).join('\n');
    const { id } = await client.sendFile('events.ndjson', text, { labels: 'given' });
    const events = await client.get(`/api/v1/uploads/${id}/events`);
    expect(events.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const seen: Upload[] = [...events.text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? ''));
    expect(seen.at(-1)).toEqual(await client.ask(`uploads/${id}`));
    expect(seen.at(-1)?.state).toBe('done');
    const read = seen.map(({ progress }) => progress.bytesRead);
    expect(read).toEqual([...read].sort((a, b) => a - b));
    expect((await client.get('/api/v1/uploads/99999/events')).status).toBe(404);
  });
});

describe('at the same time', () => {
  test('six uploads of one file store each article once', async () => {
    const before = await client.count();
    const records = Array.from({ length: 120 }, (_, n) => notice(`race/${n}`, { topics: [`Race ${n % 5}`] }));
    const sent = Array.from({ length: 6 }, (_, n) => client.records(n % 2 === 0 ? records : [...records].reverse()));
    const uploads = await Promise.all(sent);
    expect(uploads.map(({ state, totals }) => [state, totals.documents, totals.rejected])).toEqual(
      uploads.map(() => ['done', 120, 0]),
    );
    expect(uploads.reduce((sum, { totals }) => sum + totals.stored, 0)).toBe(120);
    expect(await client.count()).toBe(before + 120);
  });
});

describe('a connection that is cut', () => {
  test.each([0, 0.5, 0.99])('after %d of the body leaves nothing behind', async (share) => {
    const filename = `cut-${share}.ndjson`;
    const isListed = async () =>
      (await client.ask('uploads', { limit: 200 })).items.some(({ name }: Upload) => name === filename);
    const body = Buffer.from(Array.from({ length: 9000 }, (_, n) => JSON.stringify(notice(`cut/${n}`))).join('\n'));
    const socket = await begin(filename, body, Math.floor(body.length * share));
    await until('the upload is open', isListed);
    socket.destroy();
    await until('nothing of it is left', async () => !(await isListed()));
    expect(await client.count({ q: 'cut' })).toBe(0);
  });

  /** Announces a whole body and sends a part of it. */
  async function begin(filename: string, body: Buffer, bytes: number): Promise<Socket> {
    const head = `POST ${address('/api/v1/uploads', { filename })} HTTP/1.1\r\nHost: x\r\nCookie: ${client.cookie}\r\nContent-Length: ${body.length}\r\n\r\n`;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write(head);
    socket.write(body.subarray(0, bytes));
    return socket;
  }
});
