import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ArticleDetail } from '@vigie/contract';
import { addAnalyst } from './analyst.js';
import type { Client } from './client.js';
import { remove, type Server, startProduct } from './server.js';

let server: Server;
let client: Client;
let analyst: Client;
beforeAll(async () => {
  server = await startProduct('corrections');
  client = server.admin;
  analyst = await addAnalyst(server, 'noor@desk.example');
}, 90_000);
afterAll(() => remove(server));

const flood = (place: string, more: object = {}) => ({
  url: `https://gazette.example/corrections/${place}`,
  title: 'Floods reach Niamey',
  text: `Water rose in Niamey, the capital of Niger, for the third day. Relief came from Benin. Number ${place}.`,
  publishedAt: '2025-02-03T10:00:00Z',
  source: 'The Gazette',
  ...more,
});

const path = (id: string, field: string) => `/api/v1/articles/${id}/corrections/${field}`;
const correct = (id: string, field: string, value: unknown, who = client) =>
  who.post(path(id, field), { value }, 'PUT');
const takeBack = (id: string, field: string) => client.send('DELETE', path(id, field));
const codes = ({ countries }: ArticleDetail) => countries.map(({ code, role }) => `${code} ${role}`);
const countOf = async (query: Record<string, string>) => client.count({ ...query, tag: 'none' });
const stored = async (place: string, more: object = {}) => {
  const upload = await client.records([flood(place, more)]);
  return { upload, article: await client.articleOf(upload) };
};

describe('a correction', () => {
  test('of countries is in the answer and in every count at once, as given by a person', async () => {
    const { article } = await stored('countries');
    expect(codes(article)).toEqual(['NE focus', 'BJ mentioned']);
    const mali = await countOf({ country: 'ML' });
    const answer = await correct(article.id, 'countries', [
      { code: 'ML', role: 'focus' },
      { code: 'NE', role: 'mentioned' },
    ]);
    expect(answer.status).toBe(200);
    const detail = ArticleDetail.strict().parse(answer.body);
    expect(codes(detail)).toEqual(['ML focus', 'NE mentioned']);
    expect(detail.countries[0]).toMatchObject({ label: 'Mali', method: 'given', mentions: 0 });
    expect(detail.evidence.countries[0]).toEqual({ code: 'ML', score: 1, version: 'person' });
    expect(detail.mentions.map(({ key }) => key)).not.toContain('BJ');
    expect(detail.corrections).toMatchObject([
      {
        field: 'countries',
        value: [
          { code: 'ML', label: 'Mali', role: 'focus' },
          { code: 'NE', label: 'Niger', role: 'mentioned' },
        ],
        before: [
          { code: 'NE', label: 'Niger', role: 'focus' },
          { code: 'BJ', label: 'Benin', role: 'mentioned' },
        ],
        by: { name: expect.any(String) },
      },
    ]);
    expect(await countOf({ country: 'ML', countryRole: 'focus' })).toBe(mali + 1);
    const again = await correct(article.id, 'countries', []);
    expect(again.body).toMatchObject({ countries: [], corrections: [{ value: [] }] });
    expect(await countOf({ country: 'ML' })).toBe(mali);
    const undone = (await takeBack(article.id, 'countries')).body;
    expect(undone).toMatchObject({ corrections: [] });
    expect(codes(undone)).toEqual(codes(article));
    expect(undone.mentions).toEqual(article.mentions);
    expect((await takeBack(article.id, 'countries')).status).toBe(404);
  });

  test('of topics, date and outlet', async () => {
    const { article } = await stored('others');
    const topics = (await correct(article.id, 'topics', ['20000638', '04000000'])).body;
    expect(topics.topics.map(({ code, method }: { code: string; method: string }) => [code, method])).toEqual([
      ['20000638', 'given'],
      ['04000000', 'given'],
    ]);
    const day = (await correct(article.id, 'date', { day: '2024-02-29' })).body;
    expect(day).toMatchObject({
      publishedDay: '2024-02-29',
      datePrecision: 'day',
      publishedAt: '2024-02-29T00:00:00Z',
    });
    expect(await countOf({ from: '2024-02-29', to: '2024-02-29' })).toBe(1);
    const month = (await correct(article.id, 'date', { month: '2023-11' })).body;
    expect(month).toMatchObject({ publishedDay: null, datePrecision: 'month' });
    expect(month.corrections.find(({ field }: { field: string }) => field === 'date')).toMatchObject({
      value: { month: '2023-11' },
      before: { at: '2025-02-03T10:00:00Z' },
    });
    expect((await correct(article.id, 'date', null)).body).toMatchObject({
      publishedAt: null,
      datePrecision: 'unknown',
    });
    const named = (await correct(article.id, 'source', { name: 'The Herald', host: 'herald.example' })).body;
    expect(named.source).toMatchObject({ name: 'The Herald', host: 'herald.example' });
    expect(await countOf({ source: 'herald.example' })).toBe(1);
    const gazette = (await client.ask('sources', { search: 'The Gazette' })).items[0];
    const known = (await correct(article.id, 'source', { id: gazette.id })).body;
    expect(known.source).toMatchObject({ id: gazette.id, name: 'The Gazette' });
    expect((await client.ask('sources', { search: 'The Herald' })).items).toEqual([]);
    for (const field of ['topics', 'date', 'source']) expect((await takeBack(article.id, field)).status).toBe(200);
    const { story: _, storyId: __, ...after }: ArticleDetail = await client.ask(`articles/${article.id}`);
    expect(article).toMatchObject(after);
  });

  test('survives new editions, copies, and the undoing of others; undoing shows what is found by then', async () => {
    const { article } = await stored('lasting');
    await correct(article.id, 'countries', [{ code: 'ML', role: 'focus' }]);
    await correct(article.id, 'date', { day: '2024-05-06' });
    await client.records([flood('lasting')]);
    const edition = {
      title: 'Floods reach Cotonou in Benin',
      modifiedAt: '2025-02-05T10:00:00Z',
      lead: 'Benin is next.',
    };
    const second = await client.records([flood('lasting', { ...edition, text: 'Cotonou, Benin, is flooded now.' })]);
    const shown = async (): Promise<ArticleDetail> => client.ask(`articles/${article.id}`);
    expect(await shown()).toMatchObject({ title: edition.title, publishedDay: '2024-05-06' });
    expect(codes(await shown())).toEqual(['ML focus']);
    expect((await shown()).corrections[0]).toMatchObject({ before: [{ code: 'BJ' }] });
    expect(codes((await takeBack(article.id, 'countries')).body)).toEqual(['BJ focus']);
    await correct(article.id, 'countries', [{ code: 'TD', role: 'focus' }]);
    await client.undo(second.id);
    expect(await shown()).toMatchObject({ title: article.title, publishedDay: '2024-05-06' });
    expect(codes(await shown())).toEqual(['TD focus']);
    expect(codes((await takeBack(article.id, 'countries')).body)).toEqual(codes(article));
  });

  test('goes with its article when the only upload of it is taken back, and is left in the audit trail', async () => {
    const { upload, article } = await stored('gone');
    await correct(article.id, 'countries', [{ code: 'ML', role: 'focus' }]);
    await client.undo(upload.id);
    expect((await client.get(`/api/v1/articles/${article.id}`)).status).toBe(404);
    const again = await stored('gone');
    expect([codes(again.article), again.article.corrections]).toEqual([codes(article), []]);
    const trail = (await client.ask('audit', { limit: 20 })).items;
    expect(trail.find(({ action }: { action: string }) => action === 'correction.lost')).toMatchObject({
      target: article.id,
      detail: { field: 'countries', before: [{ code: 'ML', role: 'focus' }] },
    });
  });

  test('is in the audit trail with what was before and after, as is taking it back', async () => {
    const { article } = await stored('audited');
    await correct(article.id, 'countries', [{ code: 'ML', role: 'focus' }]);
    await correct(article.id, 'countries', [{ code: 'TD', role: 'focus' }]);
    await takeBack(article.id, 'countries');
    const trail = (await client.ask('audit', { limit: 10 })).items.filter(
      ({ target, action }: { target: string; action: string }) =>
        target === article.id && action.startsWith('correction.'),
    );
    const found = [
      { code: 'NE', role: 'focus' },
      { code: 'BJ', role: 'mentioned' },
    ];
    const of = (code: string) => [{ code, role: 'focus' }];
    expect(trail.map(({ action, detail }: { action: string; detail: object }) => [action, detail])).toEqual([
      ['correction.undone', { field: 'countries', before: of('TD'), after: found }],
      ['correction.made', { field: 'countries', before: of('ML'), after: of('TD') }],
      ['correction.made', { field: 'countries', before: found, after: of('ML') }],
    ]);
  });

  test('sent twice at once: one of them wins, whole', async () => {
    const { article } = await stored('raced');
    const sent = ['ML', 'TD', 'SN', 'TG'].map((code) => correct(article.id, 'countries', [{ code, role: 'focus' }]));
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const after: ArticleDetail = await client.ask(`articles/${article.id}`);
    expect(after.corrections).toHaveLength(1);
    expect(after.corrections[0]?.value).toMatchObject(after.countries.map(({ code, role }) => ({ code, role })));
  });
});

test('while an upload is read, corrections do not wait for its end', async () => {
  const { article } = await stored('busy');
  const records = Array.from({ length: 1500 }, (_, n) => flood(`busy/${n}`));
  const upload = await client.sendFile('busy.ndjson', records.map((one) => JSON.stringify(one)).join('\n'));
  const read = async () => (await client.ask(`uploads/${upload.id}`)).state;
  for (const code of ['ML', 'TD', 'SN']) {
    const answer = await correct(article.id, 'countries', [{ code, role: 'focus' }]);
    expect([answer.status, answer.body.countries[0].code]).toEqual([200, code]);
  }
  expect(await read()).not.toBe('done');
  expect((await client.settled(upload.id)).totals.stored).toBe(1500);
});

describe('what cannot be', () => {
  let id: string;
  beforeAll(async () => {
    id = (await stored('refused')).article.id;
  });

  test.each<[string, unknown, string]>([
    ['countries', [{ code: 'QQ', role: 'focus' }], 'value/0/code'],
    ['countries', [{ code: 'ne', role: 'focus' }], 'value/0/code'],
    ['countries', 'NE', 'value'],
    ['countries', [{ code: 'NE' }], 'value/0/role'],
    ['topics', ['20000638', '99999999'], 'value/1'],
    ['topics', [7], 'value/0'],
    ['date', { day: '2024-02-30' }, 'value'],
    ['date', { day: '1850-01-01' }, 'value'],
    ['date', { at: '2199-01-01T00:00:00Z' }, 'value'],
    ['date', { year: '9999' }, 'value'],
    ['date', 'yesterday', 'value'],
    ['source', { id: '999999' }, 'value/id'],
    ['source', { id: '99999999999999999' }, 'value/id'],
    ['source', { id: 'x' }, 'value'],
    ['source', { name: '' }, 'value'],
    ['source', { name: 'A\u0000B' }, ''],
  ])('%s %j is refused with its path', async (field, value, path) => {
    const answer = await correct(id, field, value);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].path).toMatch(new RegExp(`^${path}`));
    expect((await client.ask(`articles/${id}`)).corrections).toEqual([]);
  });

  test('other fields, other articles and other people', async () => {
    expect((await correct(id, 'title', 'x')).status).toBe(404);
    expect((await takeBack(id, 'title')).status).toBe(400);
    for (const other of ['999999', '0', 'x', '99999999999999999999'])
      expect((await correct(other, 'countries', [])).status).toBe(404);
    expect((await correct(id, 'countries', [], analyst)).status).toBe(403);
    expect((await analyst.send('DELETE', path(id, 'countries'))).status).toBe(403);
    expect((await client.post(path(id, 'countries'), { value: [], more: 1 }, 'PUT')).status).toBe(400);
    expect((await client.post(path(id, 'countries'), {}, 'PUT')).status).toBe(400);
  });
});
