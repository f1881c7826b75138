import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ArticleDetail, Upload } from '@vigie/contract';
import { flattenedPage } from '../fixtures/flattened-page.js';
import type { Bytes, Client, Query } from './client.js';
import { readCsv } from './read-csv.js';
import { remove, type Server, startProduct } from './server.js';

const DOCS = resolve(import.meta.dirname, '../../../shared/data/seed-like/docs');
let server: Server;
let client: Client;
beforeAll(async () => {
  server = await startProduct('hostile');
  client = server.admin;
}, 90_000);
afterAll(() => remove(server));
afterEach(async () => {
  expect((await client.get('/health/ready')).status).toBe(200);
  expect(server.output()).not.toMatch(/The worker failed|"event":"crash"/);
});

/** Sends a file and checks that every document of it has an outcome, and a reason where it was not stored. */
async function take(filename: string, bytes: Bytes, options: Query = {}): Promise<Upload> {
  const upload = await client.upload(filename, bytes, options);
  expect([upload.state, upload.failure]).toEqual(['done', null]);
  const { documents, stored, updated, duplicate, rejected } = upload.totals;
  expect(documents).toBe(stored + updated + duplicate + rejected);
  const items = await client.items(upload.id);
  expect(items.length).toBe(documents);
  expect(documents).toBeGreaterThan(0);
  for (const item of items.filter(({ outcome }) => outcome === 'rejected'))
    expect(item.reason?.message).toMatch(/\w+ \w+ \w+/);
  return upload;
}

const line = (more: object) =>
  JSON.stringify({ url: 'https://hostile.example/x', title: 'A title', text: 'A text.', ...more });
const page = flattenedPage.toString('utf8');

describe('a file that no reader expects', () => {
  test.each([
    ['nothing', 'empty.txt', ''],
    ['nothing, said to be records', 'empty.ndjson', ''],
    ['white space', 'white.txt', ' \r\n\t\n\u00a0\n'],
    ['a byte-order mark alone', 'bom.txt', '\ufeff'],
    ['NUL bytes', 'nul.txt', Buffer.alloc(5000)],
    ['NUL bytes in a page', 'nul-page.txt', page.replaceAll(' ', '\0 ')],
    ['binary', 'image.png', Buffer.from(Array.from({ length: 70_000 }, (_, n) => (n * 7919 + (n >> 8) * 31) & 255))],
    [
      'binary, said to be records',
      'image.ndjson',
      Buffer.from(Array.from({ length: 9000 }, (_, n) => (n * 7919) & 255)),
    ],
    ['UTF-16 without a byte-order mark', 'utf16.txt', Buffer.from(page, 'utf16le')],
    ['UTF-16 with a byte-order mark', 'utf16bom.txt', Buffer.from(`\ufeff${page}`, 'utf16le')],
    ['half a character at its end', 'broken.txt', Buffer.concat([flattenedPage, Buffer.from([0xe2, 0x82])])],
    ['broken UTF-8 all over', 'broken2.txt', Buffer.from(page, 'latin1')],
    ['five megabytes in one line', 'line.txt', 'All of it in one line. '.repeat(220_000)],
    ['five megabytes in one line of JSON', 'line.ndjson', line({ text: 'word '.repeat(1_000_000) })],
    ['a million empty lines', 'lines.txt', `${page}${'\n'.repeat(1_000_000)}`],
    ['records nested 100,000 deep', 'deep.ndjson', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects nested 100,000 deep', 'deep2.ndjson', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    [
      'a value nested 50,000 deep',
      'deep3.ndjson',
      line({}).replace('}', `,"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
    ],
    ['angle brackets without end', 'angles.txt', `${page}\n\n${'<'.repeat(300_000)}`],
    ['quotes without end', 'quotes.txt', `${'"'.repeat(300_000)}\n\n${page}`],
    ['a name that climbs', '../../etc/passwd', page],
    ['a name with lines', 'a\r\nb\u001b\u202e.txt', page],
  ] as [string, string, Bytes][])('%s', async (_, filename, bytes) => {
    await take(filename, bytes);
  });
});

describe('a record that no reader expects', () => {
  test.each([
    ['NUL in every field', { title: 'a\0b', text: 'c\0d', tags: ['e\0f'], source: 'g\0h', author: 'i\0' }],
    ['wrong types', { title: 5, text: { a: 1 }, tags: 'one; two', countries: {}, topics: [[['x']]], publishedAt: [] }],
    ['null everywhere', { lead: null, tags: null, countries: null, topics: null, publishedAt: null, source: null }],
    ['a megabyte of title', { title: 'long '.repeat(200_000) }],
    ['ten thousand tags', { tags: Array.from({ length: 10_000 }, (_, n) => `tag ${n}`) }],
    ['ten thousand topics', { topics: Array.from({ length: 10_000 }, (_, n) => `topic ${n}`) }],
    ['a tag of a megabyte', { tags: ['t'.repeat(1_000_000)], topics: ['t'.repeat(1_000_000)] }],
    ['an address of 100 KB', { url: `https://hostile.example/${'a'.repeat(100_000)}` }],
    ['addresses that are none', { url: 'javascript:alert(1)', image: 'data:text/html,x' }],
    ['an outlet of a megabyte', { source: 's'.repeat(1_000_000) }],
    ['impossible dates', { publishedAt: '2024-02-30T25:61:00Z', modifiedAt: '+275760-09-13T00:00:00.001Z' }],
    ['a number for a date', { publishedAt: 1e308 }],
    ['markup', { html: `<p>${'<b>'.repeat(20_000)}deep`, text: null }],
  ] as [string, object][])('%s', async (name, more) => {
    const upload = await take(
      'record.ndjson',
      line({ url: `https://hostile.example/${encodeURIComponent(name)}`, ...more }),
    );
    const [item] = await client.items(upload.id);
    if (item?.articleId) {
      const article: ArticleDetail = await client.ask(`articles/${item.articleId}`);
      expect(JSON.stringify(article)).not.toContain('\\u0000');
      expect(article.url ?? '').not.toMatch(/^javascript/);
    }
    for (const route of [
      'facets',
      'attention?split=tag',
      'attention?split=topic',
      'matrix',
      'articles',
      'sources',
      'topics',
    ])
      expect([route, (await client.get(`/api/v1/${route}`)).status]).toEqual([route, 200]);
    await client.undo(upload.id);
  });

  test('lone surrogates in escapes are stored as something that can be read back', async () => {
    const upload = await take('lone.ndjson', '{"title":"a \\ud800 b \\udc00 c","text":"\\udfff","tags":["\\ud83d"]}');
    const { title } = await client.articleOf(upload);
    expect(title).toBe('a \ufffd b \ufffd c');
  });

  test('the line after a broken one is read', async () => {
    const deep = '['.repeat(100_000);
    const upload = await take(
      'mixed.ndjson',
      [
        line({ url: 'https://hostile.example/m1' }),
        deep,
        '{"a":',
        '\0\0',
        line({ url: 'https://hostile.example/m2' }),
      ].join('\n'),
    );
    expect(upload.totals).toMatchObject({ stored: 2 });
  });
});

describe('a title', () => {
  const titles = [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    "=cmd|'/c calc'!A1",
    '+1+1',
    '@SUM(1)',
    '-2',
    '__proto__',
    'constructor',
    "Robert'); DROP TABLE article;--",
    '{{7*7}} $(7*7) %s %n %00',
    'Zalgo: e\u0301\u0323 → \u1eb9\u0301',
    '\u202eright to left',
    'مرحبا بالعالم 👩‍👩‍👧 𝒳',
    'a; b | c, "d"',
    '\\u0041 \\n "quoted" \'single\' `back`',
    'null',
    'undefined',
    '0',
    'NaN',
  ];

  test('comes back as it was written, in every answer', async () => {
    const named = (title: string) => [title, 'kept', 'hasOwnProperty'];
    const records = titles.map((title, n) => ({
      ...{ url: `https://titles.example/${n}`, title, text: `Text ${n}.`, tags: named(title).slice(0, 2) },
      ...{ topics: ['__proto__', 'constructor', 'toString'], source: '__proto__', countries: ['TG'] },
    }));
    const upload = await take('titles.ndjson', records.map((record) => JSON.stringify(record)).join('\n'), {
      labels: 'given',
    });
    const wanted = titles.map((title) => title.normalize('NFC'));
    expect((await client.items(upload.id)).map(({ title }) => title)).toEqual(wanted);
    const { items } = await client.ask('articles', { upload: upload.id, limit: 200 });
    expect(items.map(({ title }: { title: string }) => title).sort()).toEqual([...wanted].sort());
    for (const topic of ['__proto__', 'constructor', 'tostring']) {
      expect([topic, await client.count({ topic })]).toEqual([topic, titles.length]);
    }
    expect(await client.count({ source: '__proto__' })).toBe(titles.length);
    const csv = readCsv((await client.get('/api/v1/articles', { upload: upload.id, limit: 200, format: 'csv' })).bytes);
    for (const { title } of csv) expect(title).not.toMatch(/^[=@]|^[+-](?!\d+$)/);
    const { facets } = await client.ask('facets', { upload: upload.id, by: 'topic,source' });
    expect(facets.topic.map(({ articles }: { articles: number }) => articles)).toEqual([19, 19, 19]);
  });
});

const given = existsSync(DOCS) ? readdirSync(DOCS).filter((name) => name.startsWith('X')) : [];
(given.length > 0 ? describe : describe.skip)('each file of the hostile set beside the repository', () => {
  test.each(given.length > 0 ? given : ['the folder is absent'])('%s', async (name) => {
    const upload = await take(name, readFileSync(join(DOCS, name)));
    if (name.startsWith('X01')) expect(upload.totals).toMatchObject({ documents: 2, stored: 2 });
    if (name.startsWith('X02')) expect(upload.totals).toMatchObject({ stored: 0 });
  });
});
