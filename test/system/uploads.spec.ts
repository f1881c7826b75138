import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Upload, UploadItem } from '@vigie/contract';
import { flattenedPage } from '../fixtures/flattened-page.js';
import { type Answer, address, type Client, type Query } from './client.js';
import { makeDataDir, remove, type Server, startServer } from './server.js';
import { until } from './until.js';

let server: Server;
let client: Client;
beforeAll(async () => {
  server = await startServer(makeDataDir('uploads'));
  client = server.admin;
}, 90_000);
afterAll(() => remove(server));

const notice = (place: string, more: object = {}) => ({
  url: `https://gazette.example/${place}`,
  title: `Notice from ${place}`,
  text: `The office in ${place} published this notice.`,
  publishedAt: '2025-02-03T10:00:00Z',
  ...more,
});
const numbers = ({ totals: { documents, stored, updated, duplicate, rejected } }: Upload) => [
  documents,
  stored,
  updated,
  duplicate,
  rejected,
];
const outcomes = (items: UploadItem[]) => items.map(({ outcome, reason }) => [outcome, reason?.code ?? null]);
const digest = (bytes: string | Uint8Array) => `sha-256=${createHash('sha256').update(bytes).digest('base64')}`;

describe('one file', () => {
  test('with many pages becomes as many articles', async () => {
    const pages = ['amber', 'birch', 'cedar'].map((tree) =>
      flattenedPage.toString('utf8').replaceAll('2071840055', tree).replaceAll('voie ferrée', `voie ${tree}`),
    );
    const upload = await client.upload('many.txt', pages.join('\n\n'));
    expect(numbers(upload)).toEqual([3, 3, 0, 0, 0]);
    const titles = (await client.items(upload.id)).map(({ title }) => title);
    expect(titles).toEqual(
      ['amber', 'birch', 'cedar'].map((tree) => `Le Togo et le Bénin relient leurs ports par une voie ${tree}`),
    );
    const second = await client.articleOf(upload, 1);
    const raw = await client.get(`/api/v1/articles/${second.id}/raw`);
    expect(raw.text.trim()).toBe(pages[1]?.trim());
  });

  test('sent again changes no count', async () => {
    const records = [notice('again/1'), notice('again/2')];
    expect(numbers(await client.records(records))).toEqual([2, 2, 0, 0, 0]);
    const before = await client.count();
    for (const order of [records, [...records].reverse()]) {
      expect(numbers(await client.records(order))).toEqual([2, 0, 0, 2, 0]);
      expect(await client.count()).toBe(before);
    }
  });

  test('is reported document by document, with the reason and the place', async () => {
    const text = [
      JSON.stringify(notice('report/1')),
      '{"title": "Half a record',
      JSON.stringify({ url: 'https://gazette.example/report/nothing' }),
      JSON.stringify(notice('report/2', { countries: ['TG', 'Atlantis'] })),
      '[]',
      JSON.stringify(notice('report/1')),
    ].join('\n');
    const upload = await client.upload('report.ndjson', text, { labels: 'given' });
    expect(numbers(upload)).toEqual([6, 2, 0, 1, 3]);
    const items = await client.items(upload.id);
    expect(items.map(({ outcome }) => outcome)).toEqual([
      'stored',
      'rejected',
      'rejected',
      'stored',
      'rejected',
      'duplicate',
    ]);
    for (const [index, { file, position, reason, articleId }] of items.entries()) {
      expect([file, position]).toEqual(['report.ndjson', expect.stringMatching(new RegExp(`\\b${index + 1}$`))]);
      const isRejected = [1, 2, 4].includes(index);
      expect([index, articleId === null]).toEqual([index, isRejected]);
      if (isRejected) expect(reason?.message).toMatch(/\w{3}/);
    }
    expect(items[3]?.reason?.message).toContain('Atlantis');
    expect((await client.articleOf(upload, 3)).countries.map(({ code }) => code)).toEqual(['TG']);
    expect((await client.items(upload.id, { outcome: 'rejected' })).length).toBe(3);
    const csv = await client.get(`/api/v1/uploads/${upload.id}/items`, { format: 'csv' });
    expect(csv.text.split('\r\n').length).toBe(6 + 2);
  });

  test('keeps what is given, and infers only when asked', async () => {
    const text = 'The harbour of Lomé in Togo reopened after the storm; Ghana sent pilots to help the port.';
    const record = (place: string) => ({ url: `https://gazette.example/${place}`, title: 'Harbour reopens', text });
    const given = await client.records([{ ...record('given'), topics: ['Ports'] }], { labels: 'given' });
    expect(await client.articleOf(given)).toMatchObject({
      language: null,
      countries: [],
      topics: [{ code: 'ports', label: 'Ports', method: 'given' }],
    });
    const inferred = await client.articleOf(await client.records([{ ...record('inferred'), countries: ['Chad'] }]));
    expect(inferred).toMatchObject({ language: 'en', countries: [{ code: 'TD', role: 'focus', method: 'given' }] });
    const open = await client.articleOf(await client.records([record('open')]));
    expect(open.countries.map(({ code }) => code)).toEqual(['TG', 'GH']);
  });

  test('fills gaps from the options, and never overrides', async () => {
    const records = [
      notice('options/1', { publishedAt: '2025-02-03T01:30:00' }),
      notice('options/2', { publishedAt: '2025-02-03T01:30:00Z', source: 'The Own Name', language: 'en' }),
    ];
    const upload = await client.records(records, {
      labels: 'given',
      timezone: 'Asia/Tokyo',
      language: 'pt',
      source: 'The Given Name',
    });
    expect(await client.articleOf(upload, 0)).toMatchObject({
      publishedAt: '2025-02-02T16:30:00Z',
      publishedDay: '2025-02-03',
      language: 'pt',
      source: { name: 'The Given Name' },
    });
    expect(await client.articleOf(upload, 1)).toMatchObject({
      publishedAt: '2025-02-03T01:30:00Z',
      language: 'en',
      source: { name: 'The Own Name' },
    });
  });
});

describe('editions', () => {
  const url = 'https://gazette.example/editions';
  const edition = (title: string, hour: number, more: object = {}) => [
    { url, title, text: 'The ferry runs.', modifiedAt: `2025-02-03T${hour}:00:00Z`, ...more },
  ];

  test('newer ones are shown, older ones kept, poorer ones erase nothing, and each undo gives back', async () => {
    const first = await client.records(edition('First', 12, { lead: 'A lead.', author: 'Ines Prado' }));
    const newer = await client.records(edition('Second', 14));
    const older = await client.records(edition('Zeroth', 11));
    expect([first, newer, older].map(numbers)).toEqual([
      [1, 1, 0, 0, 0],
      [1, 0, 1, 0, 0],
      [1, 0, 1, 0, 0],
    ]);
    expect(outcomes(await client.items(older.id))).toEqual([['updated', 'older-edition']]);
    const shown = async () => client.articleOf(first);
    expect(await shown()).toMatchObject({ title: 'Second', lead: 'A lead.', author: 'Ines Prado' });
    expect((await shown()).versions.map(({ uploadId }) => uploadId).sort()).toEqual(
      [first.id, newer.id, older.id].sort(),
    );
    await client.undo(newer.id);
    expect(await shown()).toMatchObject({ title: 'First', lead: 'A lead.' });
    expect(await client.count({ q: 'Zeroth' })).toBe(0);
    await client.undo(older.id);
    await client.undo(first.id);
    expect(await client.count({ upload: first.id })).toBe(0);
  });

  test('of one page under many addresses are one article', async () => {
    const same = ['', '/', '?utm_source=mail&utm_medium=x', '#part', '?fbclid=abc'];
    const records = same.map((end) => notice('x', { url: `https://gazette.example/same${end}` }));
    records.push(notice('x', { url: 'http://www.gazette.example/same' }));
    expect(numbers(await client.records(records))).toEqual([6, 1, 0, 5, 0]);
    const others = [
      notice('x', { url: 'https://gazette.example/same?id=1' }),
      notice('x', { url: 'https://gazette.example/same/2' }),
    ];
    expect(numbers(await client.records(others))).toEqual([2, 2, 0, 0, 0]);
  });
});

describe('undo', () => {
  test('gives every count back', async () => {
    const picture = async () => {
      const parts = await Promise.all([
        client.ask('facets', { by: 'topic,country,source,language,tag' }),
        client.ask('attention', { interval: 'month', split: 'topic' }),
        client.ask('topics'),
        client.ask('countries'),
        client.ask('sources'),
        client.ask('languages'),
        client.ask('articles', { limit: 200 }),
      ]);
      // A story of one has no identity to keep, and an outlet stays known when its articles are gone.
      const text = JSON.stringify(parts, (key, value) => {
        if (key === 'asOf' || key === 'storyId') return undefined;
        return Array.isArray(value) ? value.filter((one) => one?.articles !== 0) : value;
      });
      return JSON.parse(text);
    };
    await client.records([notice('undo/kept', { tags: ['ferries'], topics: ['Undone'], countries: ['Chad'] })]);
    const before = await picture();
    const records = [
      notice('undo/kept', { title: 'A new title', topics: ['Redone'], countries: ['Peru'] }),
      notice('undo/new', { tags: ['bridges'], source: 'A New Paper', language: 'ru' }),
      ...Array.from({ length: 30 }, (_, n) =>
        notice(`undo/${n}`, { topics: [`Topic ${n % 3}`], countries: ['Kenya'] }),
      ),
    ];
    const upload = await client.records(records);
    expect(numbers(upload)).toEqual([32, 31, 1, 0, 0]);
    expect(await picture()).not.toEqual(before);
    expect((await client.undo(upload.id)).state).toBe('undone');
    expect(await picture()).toEqual(before);
    const again = await client.send('DELETE', `/api/v1/uploads/${upload.id}`);
    expect(again.status).toBe(409);
    expect(numbers(await client.records(records))).toEqual([32, 31, 1, 0, 0]);
  });
});

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
    const flipped = await put(id, 'two.txt', flattenedPage, { digest: digest(`${flattenedPage}!`) });
    expect([flipped.status, flipped.headers.get('content-type')]).toEqual([
      422,
      expect.stringMatching(/^application\/problem\+json/),
    ]);
    expect((await put(id, 'two.txt', flattenedPage, { digest: 'sha-256=zzz' })).status).toBe(400);
    expect((await put(id, 'two.txt', flattenedPage, { digest: digest(flattenedPage) })).status).toBe(204);
    expect((await put(id, 'two.txt', flattenedPage)).status).toBe(409);
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
    expect((await part(1200, 3000)).status).toBe(204);
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
    const text = Array.from({ length: 3000 }, (_, n) => JSON.stringify(notice(`long/${n}`))).join('\n');
    const { id } = await client.sendFile('long.ndjson', text);
    await until('something is stored', async () => (await client.ask(`uploads/${id}`)).totals.stored > 0);
    expect((await finish(id, 'cancel')).body.state).toBe('cancelled');
    const stored = async () => (await client.count()) - before;
    const { totals } = await until('the reader has let go', async () => {
      const one: Upload = await client.ask(`uploads/${id}`);
      return (await stored()) === one.totals.stored ? one : null;
    });
    expect(totals.stored).toBeLessThan(3000);
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
    const list = async () => (await client.ask('uploads', { limit: 200 })).items.map(({ id }: Upload) => id);
    const before = await list();
    const body = Buffer.from(Array.from({ length: 9000 }, (_, n) => JSON.stringify(notice(`cut/${n}`))).join('\n'));
    await sendAndCut('cut.ndjson', body, Math.floor(body.length * share));
    await until('nothing of it is listed', async () => JSON.stringify(await list()) === JSON.stringify(before));
    expect(await client.count({ q: 'cut' })).toBe(0);
  });

  /** Announces a whole body, sends a part of it and closes the connection. */
  function sendAndCut(filename: string, body: Buffer, bytes: number): Promise<void> {
    const query: Query = { filename };
    const head = `POST ${address('/api/v1/uploads', query)} HTTP/1.1\r\nHost: x\r\nCookie: ${client.cookie}\r\nContent-Length: ${body.length}\r\n\r\n`;
    return new Promise((settle, fail) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
        socket.write(head);
        socket.write(body.subarray(0, bytes), () => socket.destroy());
      });
      socket.on('error', fail).on('close', () => settle());
    });
  }
});
