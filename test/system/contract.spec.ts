import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ArticleDetail,
  ArticleList,
  Attention,
  CollectionList,
  CountryList,
  Facets,
  LanguageList,
  Matrix,
  Problem,
  Session,
  SourceList,
  TopicList,
  Upload,
  UploadItemList,
  UploadList,
} from '@vigie/contract';
import { flattenedPage } from '../fixtures/flattened-page.js';
import { labelledNotices } from '../fixtures/notices.js';
import { Client } from './client.js';
import { remove, type Server, startProduct } from './server.js';

let server: Server;
let client: Client;
let analyst: Client;
const ids = { article: '', upload: '' };

beforeAll(async () => {
  server = await startProduct('contract');
  client = server.admin;
  await client.records(labelledNotices, { labels: 'given' });
  const upload = await client.upload('page.txt', flattenedPage);
  ids.upload = upload.id;
  ids.article = (await client.articleOf(upload)).id;
  const password = 'slow barge on the canal 17';
  await client.post('/api/v1/users', { email: 'noor@desk.example', name: 'Noor', role: 'analyst', password });
  analyst = new Client(server.url);
  await analyst.signIn('noor@desk.example', password);
}, 90_000);
afterAll(() => remove(server));

const place = (path: string) => path.replace('{article}', ids.article).replace('{upload}', ids.upload);

describe('what is answered', () => {
  test.each([
    ['session', Session],
    ['attention?interval=month&split=country&share=corpus&top=1', Attention],
    ['attention?interval=day&measure=stories', Attention],
    ['facets', Facets],
    ['matrix', Matrix],
    ['matrix?rows=topic&columns=week', Matrix],
    ['articles?limit=200', ArticleList],
    ['articles?q=notice&sort=-relevance', ArticleList],
    ['articles/{article}', ArticleDetail],
    ['sources', SourceList],
    ['topics', TopicList],
    ['countries', CountryList],
    ['languages', LanguageList],
    ['collections', CollectionList],
    ['uploads', UploadList],
    ['uploads/{upload}', Upload],
    ['uploads/{upload}/items', UploadItemList],
  ])('%s has every field of its schema and no other', async (path, schema) => {
    for (const reader of [client, analyst]) {
      const answer = await reader.get(place(`/api/v1/${path}`));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      // Parsing drops what the schema does not know, at every depth.
      expect(schema.parse(answer.body)).toEqual(answer.body);
    }
  });

  test('nothing of it holds a number that is not finite, or undefined', async () => {
    for (const path of [
      'attention?share=language&language=xx',
      'facets?country=AQ',
      'matrix?q=nowhere',
      'articles?tag=x',
    ])
      expect((await client.get(`/api/v1/${path}`)).text).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('comes page by page, each item once, also while more arrives', async () => {
    const seen: string[] = [];
    let more: string | null = null;
    do {
      const page: ArticleList = await client.ask('articles', {
        limit: 7,
        tag: 'tag 1',
        ...(more === null ? {} : { cursor: more }),
      });
      seen.push(...page.items.map(({ id }) => id));
      more = page.nextCursor;
      await client.records(
        [{ ...labelledNotices[1], url: `https://late.example/${seen.length}`, publishedAt: '2025-09-01T00:00:00Z' }],
        { labels: 'given' },
      );
      expect(page.total).toBeGreaterThanOrEqual(6);
    } while (more !== null);
    expect(seen).toHaveLength(6);
    const paged: string[] = [];
    more = null;
    do {
      const page: ArticleList = await client.ask('articles', { limit: 7, ...(more === null ? {} : { cursor: more }) });
      paged.push(...page.items.map(({ id }) => id));
      more = page.nextCursor;
    } while (more !== null);
    expect(paged).toEqual((await client.ask('articles', { limit: 200 })).items.map(({ id }: { id: string }) => id));
    expect(new Set(paged).size).toBe(paged.length);
  });

  test('has labels in French for those who prefer it', async () => {
    const french = await client.get(
      '/api/v1/facets',
      { by: 'country,language,topic' },
      { 'accept-language': 'fr-CA, en;q=0.5' },
    );
    const labels = (kind: string) => french.body.facets[kind].map(({ label }: { label: string }) => label);
    expect(labels('country')).toEqual(expect.arrayContaining(['Bénin', 'Togo', 'Ghana']));
    expect(labels('language')).toEqual(expect.arrayContaining(['français', 'anglais', 'russe']));
    expect(labels('topic')).toContain('Ports');
    const english = await client.get('/api/v1/countries', {}, { 'accept-language': 'de, en' });
    expect(english.body.items.map(({ label }: { label: string }) => label)).toContain('Benin');
  });
});

describe('what is refused, as problem details', () => {
  test.each([
    ['attention?colour=red', 400],
    ['articles?limit=500', 400],
    ['articles?limit=0', 400],
    ['sources?limit=1e2', 400],
    ['articles?q[]=', 400],
    ['articles?q[a]=x', 400],
    ['articles?country=', 400],
    ['articles?country=Togo', 400],
    ['articles?source=!', 400],
    ['facets?tag=', 400],
    ['facets?by=', 400],
    ['matrix?from=2025-02-02&to=2025-02-01', 400],
    ['matrix?from=2025-02-02T00:00:00Z&to=2025-02-01T00:00:00Z', 400],
    ['attention?from=2025-02-30', 400],
    ['attention?from=2025-02-01&to=2025-02-03T00:00:00Z', 400],
    ['attention?interval=century', 400],
    ['attention?tz=Nowhere/Town', 400],
    ['articles?cursor=tomorrow', 400],
    ['articles?cursor=eyJhIjoxfQ', 400],
    ['topics?cursor=x', 400],
    ['uploads?cursor=x', 400],
    ['articles?sort=-relevance', 400],
    ['articles?q=%22open', 400],
    ['uploads/{upload}/items?outcome=lost', 400],
    ['articles/0', 404],
    ['articles/999999999', 404],
    ['articles/999999999/raw', 404],
    ['uploads/99999', 404],
    ['uploads/99999/items', 404],
    ['nothing', 404],
  ])('%s: %d', async (path, status) => {
    const answer = await client.get(place(`/api/v1/${path}`));
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(Problem.parse(answer.body)).toEqual(answer.body);
    expect(answer.body.status).toBe(status);
    if (status === 400) expect(answer.body.errors.length).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(/node_modules|SELECT|\.js:/);
  });

  test.each([
    ['/api/v1/uploads', '{"name":', 400],
    ['/api/v1/uploads', '{"colour":"red"}', 400],
    ['/api/v1/uploads', '{"name":"x","labels":"guess"}', 400],
    ['/api/v1/uploads', '[]', 400],
    ['/api/v1/uploads?filename=', 'x', 400],
    ['/api/v1/uploads?filename=a&format=docx', 'x', 400],
    ['/api/v1/uploads?filename=a&timezone=Nowhere', 'x', 400],
    ['/api/v1/uploads?filename=a&mapping=%5B', 'x', 400],
    ['/api/v1/uploads/99999/complete', '{}', 404],
    ['/api/v1/session', '{"email":"a@b.example","password":"wrong wrong wrong"}', 401],
  ])('POST %s %s: %d', async (path, body, status) => {
    const before = await client.ask('uploads');
    const answer = await client.send('POST', path, body, { 'content-type': 'application/json' });
    expect([answer.status, answer.body.status]).toEqual([status, status]);
    expect(Problem.parse(answer.body)).toEqual(answer.body);
    expect(await client.ask('uploads')).toEqual(before);
  });
});
