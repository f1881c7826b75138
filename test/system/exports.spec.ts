import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { labelledNotices } from '../fixtures/notices.js';
import { Client } from './client.js';
import { readCsv } from './read-csv.js';
import { ADMIN, remove, type Server, startProduct } from './server.js';

let server: Server;
let client: Client;
let upload: string;
beforeAll(async () => {
  server = await startProduct('exports');
  client = server.admin;
  upload = (await client.records(labelledNotices, { labels: 'given' })).id;
}, 90_000);
afterAll(() => remove(server));

describe('as CSV', () => {
  test('attention says the same numbers, with what they were divided by', async () => {
    const query = { interval: 'month', split: 'country', top: 2, share: 'corpus', topic: 'ports' };
    const { buckets, series, other, totals, denominator } = await client.ask('attention', query);
    const lines = readCsv((await client.get('/api/v1/attention', { ...query, format: 'csv' })).bytes);
    const named = [
      ...series,
      { ...other, key: '_other', label: 'Other' },
      { ...totals, key: '_total', label: 'Total' },
    ];
    const wanted = named.flatMap(({ key, label, values }) =>
      buckets.map((bucket: string, at: number) => ({
        bucket,
        key,
        label,
        value: String(values[at] ?? ''),
        denominator: String(denominator.values[at]),
      })),
    );
    expect(lines).toEqual(wanted);
    expect(lines.length).toBeGreaterThan(8);
  });

  test('facets and matrix say the same numbers', async () => {
    const { facets } = await client.ask('facets', { by: 'topic,source' });
    const lines = readCsv((await client.get('/api/v1/facets', { by: 'topic,source', format: 'csv' })).bytes);
    const wanted = ['topic', 'source'].flatMap((dimension) =>
      facets[dimension].map(({ key, label, articles, stories }: Record<string, unknown>) => ({
        ...{ dimension, key, label },
        ...{ articles: String(articles), stories: String(stories) },
      })),
    );
    expect(lines).toEqual(wanted);
    const { rows, columns, cells } = await client.ask('matrix', {});
    const cellsOf = readCsv((await client.get('/api/v1/matrix', { format: 'csv' })).bytes);
    expect(cellsOf.map(({ value }) => Number(value))).toEqual(cells.flat());
    expect(cellsOf.length).toBe(rows.length * columns.length);
  });

  test.each(['sources', 'topics', 'countries', 'languages'])('%s has a line for each item', async (list) => {
    const { items } = await client.ask(list, { limit: 200 });
    const lines = readCsv((await client.get(`/api/v1/${list}`, { format: 'csv' })).bytes);
    expect(lines.map(({ label, name, articles }) => [label ?? name, Number(articles)])).toEqual(
      items.map(({ label, name, articles }: Record<string, unknown>) => [label ?? name, articles]),
    );
  });

  test('articles are safe for spreadsheets, quotes and lines and all', async () => {
    const query = { sort: 'publishedAt', limit: 200 };
    const { items } = await client.ask('articles', query);
    const answer = await client.get('/api/v1/articles', { ...query, format: 'csv' });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const titles = items.map(({ title }: { title: string }) => (title.startsWith('=') ? `'${title}` : title));
    expect(readCsv(answer.bytes).map(({ title }) => title)).toEqual(titles);
    expect(titles.filter((title: string) => title.startsWith("'="))).toHaveLength(1);
  });
});

const people = async () => (await client.ask('users')).items.map(({ id, role }: Record<string, unknown>) => [id, role]);

async function makeAnalyst(): Promise<Client> {
  const password = 'slow barge on the canal 17';
  await client.post('/api/v1/users', { email: 'noor@desk.example', name: 'Noor', role: 'analyst', password });
  const analyst = new Client(server.url);
  await analyst.signIn('noor@desk.example', password);
  return analyst;
}

describe('the description of the API', () => {
  test('lists every reading route and every way to change something', async () => {
    const { paths } = await (await client.get('/api/openapi.json')).body;
    const listed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1/', '')}`),
    );
    for (const route of [
      'attention',
      'facets',
      'matrix',
      'articles',
      'articles/{id}',
      'articles/{id}/raw',
      'sources',
      'topics',
    ])
      expect(listed).toContain(`GET ${route}`);
    for (const route of [
      'countries',
      'languages',
      'collections',
      'uploads',
      'uploads/{id}',
      'uploads/{id}/items',
      'uploads/{id}/events',
    ])
      expect(listed).toContain(`GET ${route}`);
    for (const route of [
      'POST uploads',
      'POST uploads/{id}/complete',
      'PUT uploads/{id}/files/{name}',
      'DELETE uploads/{id}',
      'POST session',
    ])
      expect(listed).toContain(route);
  });

  test('every changing route in it refuses strangers and analysts', async () => {
    const { paths } = await (await client.get('/api/openapi.json')).body;
    const open = /^\/api\/v1\/(?:session|session\/password|tokens|tokens\/\{id\}|setup|invites)$/;
    const analyst = await makeAnalyst();
    const before = await Promise.all([client.ask('uploads'), people(), client.count()]);
    const changing = Object.entries(paths)
      .flatMap(([path, methods]) =>
        Object.keys(methods as object)
          .filter((method) => method !== 'get')
          .map((method) => ({ method: method.toUpperCase(), path })),
      )
      .filter(({ path }) => !open.test(path));
    expect(changing.length).toBeGreaterThanOrEqual(8);
    const stranger = new Client(server.url);
    // Asks, and changes nothing: an analyst may.
    const asking = '/api/v1/page';
    for (const { method, path } of changing) {
      const address = path.replace('{id}', upload).replace('{name}', 'x');
      expect([method, path, (await stranger.post(address, {}, method)).status]).toEqual([method, path, 401]);
      const refusal = path === asking ? 400 : 403;
      expect([method, path, (await analyst.post(address, {}, method)).status]).toEqual([method, path, refusal]);
    }
    expect(await Promise.all([client.ask('uploads'), people(), client.count()])).toEqual(before);
  });
});

describe('the server', () => {
  test('tells anybody that it lives and is ready, and nothing else', async () => {
    const stranger = new Client(server.url);
    for (const path of ['/health/live', '/health/ready']) expect((await stranger.get(path)).status).toBe(200);
    for (const path of ['articles', 'facets', 'attention', 'uploads', 'users'])
      expect((await stranger.get(`/api/v1/${path}`)).status).toBe(401);
  });

  test('has said no password and no stack', () => {
    expect(server.output()).not.toContain(ADMIN.password);
    expect(server.output()).not.toMatch(/\n {4}at /);
  });
});
