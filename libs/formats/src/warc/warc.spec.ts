import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import { line, readAll } from '../../../../test/fixtures/read-all.js';
import {
  httpAnswer as answer,
  PAGE_URL,
  warcRecord as record,
  responseRecord as response,
} from '../../../../test/fixtures/warc-records.js';

const PAGE = '<!DOCTYPE html><html lang="fr"><title>Le lac déborde</title><p>Il a plu.</html>';
const url = PAGE_URL;
const page = response(answer(PAGE));

const read = async (...records: Buffer[]): Promise<RawRecord[]> =>
  (await readAll(Buffer.concat(records), 'a.warc')).records;
const lines = async (...records: Buffer[]) => (await read(...records)).map(line);

test('a small packed archive that was cut gives the records before', async () => {
  const packed = Buffer.concat([page, page, page].map((each) => gzipSync(each)));
  const found = (await readAll(packed.subarray(0, packed.length - 30), 'a.warc.gz')).records;
  expect(found.map(({ kind }) => kind)).toEqual(['html', 'html', 'unreadable']);
});

describe('a page as it was answered', () => {
  test('with its address, its encoding and when it was seen', async () => {
    expect(await read(page)).toEqual([
      {
        kind: 'html',
        position: 'record 1',
        entry: 'record 1',
        byteStart: 0,
        byteEnd: Buffer.byteLength(PAGE),
        bytes: Buffer.from(PAGE),
        encoding: 'utf-8',
        url,
        seenAt: '2024-01-19T08:00:00.000Z',
      },
    ]);
  });

  test('whose address was lost', async () => {
    const lost = ['[]', '/lac', ''].map((at) => response(answer(PAGE), at));
    expect(await read(...lost)).toMatchObject(lost.map(() => ({ kind: 'html', url: null })));
  });

  const chunked = (body: Buffer) =>
    Buffer.concat([
      Buffer.from('a;x=y\r\n'),
      body.subarray(0, 10),
      Buffer.from(`\r\n${(body.length - 10).toString(16)}\r\n`),
      body.subarray(10),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
  const bytes = Buffer.from(PAGE);
  test.each<[string, Buffer, Record<string, string>]>([
    ['in chunks', chunked(bytes), { 'Transfer-Encoding': 'chunked' }],
    [
      'packed with gzip, in chunks',
      chunked(gzipSync(bytes)),
      { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' },
    ],
    ['packed with brotli', brotliCompressSync(bytes), { 'content-encoding': 'br' }],
    ['packed with deflate', deflateSync(bytes), { 'Content-Encoding': 'deflate' }],
    ['packed with bare deflate', deflateRawSync(bytes), { 'Content-Encoding': 'deflate' }],
    ['packed twice', gzipSync(deflateSync(bytes)), { 'Content-Encoding': 'deflate, gzip' }],
    ['said to be packed, but it is not', bytes, { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }],
    ['said to be packed with brotli, but it is not', bytes, { 'Content-Encoding': 'br' }],
  ])('%s', async (_, body, headers) => {
    expect(await read(response(answer(body, headers)))).toMatchObject([{ kind: 'html', bytes }]);
  });

  test.each<[string, string | null]>([
    ['text/html', null],
    ['text/html;charset="ISO-8859-1"', 'ISO-8859-1'],
    ['TEXT/HTML; Charset=windows-1251; x=y', 'windows-1251'],
  ])('declared as %s', async (type, encoding) => {
    expect(await read(response(answer(PAGE, { 'Content-Type': type })))).toMatchObject([{ kind: 'html', encoding }]);
  });
});

describe('other contents', () => {
  test('a text that was made of a page', async () => {
    const headers = {
      'WARC-Target-URI': url,
      'Content-Type': 'text/plain',
      'WARC-Identified-Content-Language': 'fra,eng',
    };
    const text = 'Le lac déborde\nIl a plu.\nBeaucoup.\n';
    const [found] = await read(record('conversion', headers, text));
    expect(found).toMatchObject({
      kind: 'scrape',
      entry: 'record 1',
      encoding: 'utf-8',
      url,
      language: 'fra',
      byteEnd: 36,
    });
  });

  test('a feed and a list of articles', async () => {
    const feed =
      '<rss version="2.0"><channel><item><title>Le lac</title></item><item><title>La mer</title></item></channel></rss>';
    const list = '[{"title":"Le lac"},{"title":"La mer"}]';
    const feeds = response(answer(feed, { 'Content-Type': 'application/rss+xml' }));
    const lists = response(answer(list, { 'Content-Type': 'application/json' }));
    const records = await read(feeds, lists);
    expect(records.map(({ kind, entry }) => `${kind} ${entry}`)).toEqual([
      'fields record 1',
      'fields record 1',
      'fields record 2',
      'fields record 2',
    ]);
    expect(new Set(records.map(({ position }) => position)).size).toBe(4);
    expect(records[2]!.position).toMatch(/^record 2, /);
  });

  test('what holds no article is counted by kind', async () => {
    const image = (name: string) => response(answer('x', { 'Content-Type': 'image/png' }), `https://a.example/${name}`);
    const records = await read(
      record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: x\r\n'),
      page,
      record('request', { 'WARC-Target-URI': url, 'Content-Type': 'application/http' }, 'GET / HTTP/1.1\r\n\r\n'),
      image('a.png'),
      image('b.png'),
      response(answer('', {}, 'HTTP/1.1 301 Moved Permanently')),
      response(answer('', {}, 'HTTP/1.1 404 Not Found')),
      response(answer('User-agent: *\n', { 'Content-Type': 'text/plain' }), 'https://a.example/robots.txt'),
      record('revisit', { 'WARC-Target-URI': url, 'Content-Type': 'application/http' }, 'HTTP/1.1 200 OK\r\n\r\n'),
      record(
        'response',
        { 'WARC-Target-URI': 'dns:a.example', 'Content-Type': 'text/dns' },
        'a.example. 1 IN A 192.0.2.1',
      ),
      response(answer('%PDF', { 'Content-Type': 'application/pdf' })),
    );
    expect(records.map(line)).toEqual([
      'record 2: html',
      ...[3, 1, 9, 6, 4, 8, 11].map((number) => `record ${number}: no-article`),
    ]);
    const told = records.flatMap((each) =>
      each.kind === 'unreadable' ? (/\((.*)\)\./.exec(each.message)?.[1] ?? []) : [],
    );
    expect(told).toEqual([
      'requests: 1',
      'notes of the crawler: 2',
      'pages met before (revisit): 1',
      'redirects and errors: 2',
      'pictures: 2',
      'notes for robots: 1',
      'files of other kinds: 1',
    ]);
  });
});

describe('damaged records are told, and the next ones read', () => {
  const bare = (text: string) => Buffer.from(text);
  test.each<[string, Buffer[], string[]]>([
    [
      'no length',
      [page, bare('WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n'), page],
      ['record 1: html', 'record 2: damaged', 'record 3: html'],
    ],
    [
      'something else in between',
      [page, bare('\0\0 WARC/1.0 nothing\n'.repeat(9000)), page],
      ['record 1: html', 'record 2: damaged', 'record 3: html'],
    ],
    [
      'something else glued to the next',
      [page, bare('junk'), page, bare('x'.repeat(65_500)), page],
      ['record 1: html', 'record 2: damaged', 'record 3: html', 'record 4: damaged', 'record 5: html'],
    ],
    [
      'a length that is too small',
      [record('response', { 'Content-Type': 'application/http', 'WARC-Target-URI': url }, answer(PAGE), 120), page],
      ['record 1: html', 'record 2: damaged', 'record 3: html'],
    ],
    ['the file ends in a record', [page, page.subarray(0, page.length - 20)], ['record 1: html', 'record 2: damaged']],
    ['the file ends in the headers', [page, page.subarray(0, 40)], ['record 1: html', 'record 2: damaged']],
    [
      'headers that do not end',
      [bare(`WARC/1.0\r\n${'x: y\r\n'.repeat(20_000)}`), page],
      ['record 1: damaged', 'record 2: html'],
    ],
    ['no headers of an answer', [response(bare('HTTP/1.1 nothing')), page], ['record 1: damaged', 'record 2: html']],
    [
      'a page that is packed in an unknown way',
      [response(answer(Buffer.alloc(9), { 'Content-Encoding': 'zzz' })), page],
      ['record 1: damaged', 'record 2: html'],
    ],
    [
      'a page that unpacks to 20 MB',
      [response(answer(gzipSync(Buffer.alloc(20_000_000)), { 'Content-Encoding': 'gzip' })), page],
      ['record 1: too-large', 'record 2: html'],
    ],
    [
      'a page of 3 MB',
      [response(answer(Buffer.alloc(3_000_000, 'a'))), page],
      ['record 1: too-large', 'record 2: html'],
    ],
    [
      'a record of 17 MB',
      [response(answer(Buffer.alloc(17_000_000, 'a'))), page],
      ['record 1: too-large', 'record 2: html'],
    ],
    [
      'a list that is none',
      [response(answer('x', { 'Content-Type': 'application/json' }), 'https://a.example/x.png'), page],
      ['record 2: html', 'record 1: no-article'],
    ],
  ])('%s', async (_, records, expected) => {
    expect(await lines(...records)).toEqual(expected);
  });

  test('where they are', async () => {
    const [, damaged] = await read(page, Buffer.from('x'), page);
    expect(damaged).toMatchObject({ message: expect.stringContaining(`at byte ${page.length}:`) });
  });
});

const SAMPLES = new URL('../../../../../shared/data/warc/', import.meta.url);
(existsSync(SAMPLES) ? test : test.skip).each([
  ['example.warc.gz', 'example.warc › record 3'],
  ['example-trunc.warc', 'record 3'],
  ['example-bad.warc.gz.bad', 'example-bad.warc.gz.bad › record 2'],
])('the page in %s', async (name, entry) => {
  const { records } = await readAll(readFileSync(new URL(name, SAMPLES)), name);
  const pages = records.filter(({ kind }) => kind === 'html');
  expect(pages).toMatchObject([{ entry, byteEnd: 1270, url: expect.stringMatching(/^http:\/\/example\.com/) }]);
  expect(Buffer.from(pages[0]!.bytes).toString()).toContain('<title>Example Domain</title>');
});
