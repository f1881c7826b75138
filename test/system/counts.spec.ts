import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Attention, Facets, Matrix } from '@vigie/contract';
import { asValue, narrowedTo, stanceOf, withValue } from '../../apps/dashboard/src/selection/change.js';
import { readSelection } from '../../apps/dashboard/src/selection/parameters.js';
import { selectionBody } from '../../apps/dashboard/src/selection/selection-body.js';
import { fortyRecords } from '../fixtures/forty-records.js';
import type { Client, Query } from './client.js';
import { remove, type Server, startProduct } from './server.js';

let server: Server;
let client: Client;
beforeAll(async () => {
  server = await startProduct('counts');
  client = server.admin;
  const upload = await client.records(fortyRecords, { labels: 'given' });
  expect(upload.totals).toMatchObject({ documents: 40, stored: 40 });
}, 90_000);
afterAll(() => remove(server));

describe('forty records, counted by hand', () => {
  test.each([
    [{}, 40],
    [{ country: 'TG' }, 16],
    [{ country: ['TG', 'BJ'] }, 23],
    [{ country: '!TG' }, 24],
    [{ country: ['TG', '!BJ'] }, 15],
    [{ country: 'none' }, 12],
    [{ country: '!none' }, 28],
    [{ country: 'TG', countryRole: 'focus' }, 16],
    [{ topic: 'none' }, 7],
    [{ topic: 'Ports' }, 11],
    [{ topic: 'ports', country: '!TG' }, 3],
    [{ topic: '20000638' }, 4],
    [{ topic: '11000000' }, 4],
    [{ topic: '__proto__' }, 2],
    [{ topic: 'constructor' }, 0],
    [{ tag: 'constructor' }, 2],
    [{ tag: 'SEA' }, 4],
    [{ tag: ['sea', 'sky'] }, 4],
    [{ tag: ['sea', '!sky'] }, 3],
    [{ source: 'Alpha Post' }, 18],
    [{ source: ['Beta Times', 'Gamma Radio'] }, 22],
    [{ language: 'ru' }, 6],
    [{ sourceCountry: 'none' }, 40],
    [{ collection: 'none' }, 40],
    [{ q: '"row 7"' }, 1],
    [{ from: '2025-01-13', to: '2025-01-13' }, 3],
    [{ from: '2025-01-12T23:59:59Z', to: '2025-01-13T00:00:00Z' }, 3],
    [{ from: '2025-01-31', to: '2025-01-31', tz: 'Pacific/Kiritimati' }, 3],
    [{ from: '2025-01-31', to: '2025-01-31', tz: 'America/Los_Angeles' }, 3],
    [{ from: '2025-01-06', to: '2025-01-06' }, 4],
    [{ from: '2025-01-06', to: '2025-01-06', tz: 'Asia/Tokyo' }, 6],
    [{ from: '2025-01-06', to: '2025-01-06', tz: 'Europe/Paris' }, 5],
    [{ to: '2024-12-31' }, 2],
    [{ from: '2025-03-01' }, 6],
    [{ from: '1800-01-01', to: '2300-01-01' }, 36],
  ] as [Query, number][])('%j: %d', async (query, count) => {
    const facets: Facets = await client.ask('facets', { ...query, by: 'topic' });
    expect(facets.total).toMatchObject({ articles: count, stories: count });
    expect((await client.ask('articles', query)).total).toBe(count);
  });

  const quarters = ['2024-10-01', '2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'];
  const weeks = { interval: 'week', from: '2024-12-30', to: '2025-01-19' };
  const mondays = ['2024-12-30', '2025-01-06', '2025-01-13'];

  test.each([
    [{ interval: 'year' }, ['2024-01-01', '2025-01-01'], [2, 34], 4],
    [{ interval: 'quarter' }, quarters, [2, 31, 0, 0, 2], 5],
    [{ interval: 'quarter', measure: 'sources' }, quarters, [2, 3, 0, 0, 1], 5],
    [
      { interval: 'month', to: '2025-04-30' },
      ['2024-12-01', '2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'],
      [2, 9, 19, 3, 0],
      1,
    ],
    [weeks, mondays, [5, 3, 1], 2],
    [{ ...weeks, tz: 'Europe/Paris' }, mondays, [4, 3, 2], 2],
    [{ ...weeks, tz: 'Asia/Tokyo' }, mondays, [3, 4, 2], 2],
    [{ interval: 'week', from: '2025-01-08', to: '2025-01-12' }, ['2025-01-06'], [1], 2],
    [
      { interval: 'day', from: '2025-03-29', to: '2025-03-31' },
      ['2025-03-29', '2025-03-30', '2025-03-31'],
      [0, 3, 0],
      1,
    ],
    [
      { interval: 'day', from: '2025-03-29', to: '2025-03-31', tz: 'Europe/Paris' },
      ['2025-03-29', '2025-03-30', '2025-03-31'],
      [0, 2, 1],
      1,
    ],
    [{ interval: 'day', country: 'AQ' }, [], [], 0],
    [{ interval: 'month', source: 'Gamma Radio', from: '2025-10-01' }, ['2025-10-01'], [2], 1],
  ] as [Query, string[], number[], number][])('attention %j', async (query, buckets, values, undated) => {
    const answer: Attention = await client.ask('attention', query);
    expect(answer).toMatchObject({ buckets, series: [], other: null, denominator: null, undated });
    expect(answer.totals.values).toEqual(values);
    const sum = values.reduce((a, b) => a + b, 0);
    expect(answer.totals.total).toBe(query.measure === 'sources' ? 3 : sum);
  });

  test.each([
    ['2025-10-26', '2025-10-25T22:00:00Z', 25, [2, 3]],
    ['2025-03-30', '2025-03-29T23:00:00Z', 23, [1, 2]],
  ])('attention by hour on %s, when a clock is moved', async (day, first, hours, filled) => {
    const query = { interval: 'hour', from: day, to: day, tz: 'Europe/Paris' };
    const { buckets, totals, undated }: Attention = await client.ask('attention', query);
    expect([buckets.length, buckets[0], undated]).toEqual([hours, first, 1]);
    expect(totals.values).toEqual(Array.from({ length: hours }, (_, at) => (filled.includes(at) ? 1 : 0)));
  });

  test('attention, split', async () => {
    const query = { ...weeks, tz: 'Europe/Paris', split: 'country', top: 1 };
    const answer: Attention = await client.ask('attention', query);
    expect(answer.series).toEqual([{ key: 'TG', label: 'Togo', values: [3, 2, 0], total: 5 }]);
    expect(answer.other).toEqual({ values: [1, 1, 2], total: 4 });
    expect(answer.totals).toEqual({ values: [4, 3, 2], total: 9 });
  });

  test('attention as a share of everything', async () => {
    const query = { interval: 'quarter', from: '2024-10-01', to: '2025-12-31', country: 'TG', share: 'corpus' };
    const answer: Attention = await client.ask('attention', query);
    expect(answer.denominator).toEqual({ kind: 'corpus', values: [2, 31, 0, 0, 2] });
    expect(answer.totals).toEqual({ values: [1 / 2, 13 / 31, null, null, 0], total: 14 / 35 });
    expect(answer.undated).toBe(1);
  });

  test('attention as a share of each outlet', async () => {
    const query = {
      interval: 'year',
      from: '2025-01-01',
      to: '2025-12-31',
      source: 'Gamma Radio',
      topic: '__proto__',
      share: 'source',
    };
    const answer: Attention = await client.ask('attention', query);
    expect(answer.denominator).toEqual({ kind: 'source', values: [4] });
    expect(answer.totals).toEqual({ values: [1 / 2], total: 1 / 2 });
  });

  test('facets', async () => {
    const { total, facets }: Facets = await client.ask('facets', { country: 'TG', by: 'topic,source,country,tag' });
    const counts = (kind: 'topic' | 'source' | 'country' | 'tag') =>
      (facets[kind] ?? []).map(({ key, label, articles }) => [kind === 'source' ? label : key, articles]);
    expect(total).toEqual({ articles: 16, stories: 16, sources: 3 });
    expect(counts('topic')).toEqual([
      ['ports', 8],
      ['rain', 5],
      ['20000638', 2],
    ]);
    expect(counts('source')).toEqual([
      ['Alpha Post', 12],
      ['Beta Times', 3],
      ['Gamma Radio', 1],
    ]);
    expect(counts('country')).toEqual([
      ['TG', 16],
      ['BJ', 1],
      ['GH', 1],
    ]);
    expect(counts('tag')).toEqual([['sea', 2]]);
  });

  test('matrix of countries and topics', async () => {
    const { rows, columns, cells }: Matrix = await client.ask('matrix');
    expect(rows.map(({ key }) => key)).toEqual(['TG', 'BJ', 'GH']);
    expect(columns.map(({ key }) => key)).toEqual(['rain', 'ports', '20000638', '__proto__']);
    expect(cells).toEqual([
      [5, 8, 2, 0],
      [4, 3, 1, 0],
      [0, 0, 3, 2],
    ]);
  });

  test('matrix of countries and months', async () => {
    const { rows, columns, cells }: Matrix = await client.ask('matrix', { columns: 'month' });
    expect(rows.map(({ key }) => key)).toEqual(['TG', 'BJ', 'GH']);
    expect(columns.map(({ key }) => key.slice(0, 7))).toEqual([
      '2024-12',
      ...Array.from({ length: 10 }, (_, n) => `2025-${String(n + 1).padStart(2, '0')}`),
    ]);
    expect(cells).toEqual([
      [1, 6, 6, 1, 0, 0, 0, 0, 0, 0, 0],
      [0, 3, 4, 1, 0, 0, 0, 0, 0, 0, 0],
      [0, 2, 2, 0, 0, 0, 0, 0, 0, 0, 2],
    ]);
  });
});

const DIMENSIONS = ['topic', 'source', 'country', 'sourceCountry', 'language', 'tag'] as const;
type Row = { key: string; articles: number; withSubtopics?: number | undefined };
const MORE = [
  { topics: ['11000000', 'Politics'], countries: ['SEN', 'MLI'], tags: ['none', 'sea'], url: 'https://www.delta.sn/1' },
  {
    topics: ['11000000', '20000638'],
    countries: ['TGO'],
    tags: ['=SUM(A1)', '&Me', '!y'],
    url: 'https://www.delta.sn/2',
  },
  { topics: ['none'], tags: ['sea'], url: 'https://www.delta.sn/3' },
];

describe('numbers and what they lead to', () => {
  const count = async (query: Query) =>
    (await client.ask('facets', { ...query, by: 'language', limit: 1 })).total.articles;
  beforeAll(async () => {
    const records = MORE.map((more, at) => ({ title: `More ${at}`, text: `Numbers ${at} that lead on.`, ...more }));
    expect((await client.records(records, { labels: 'given' })).totals).toMatchObject({ stored: 3 });
  });

  test.each([
    ['', 43],
    ['?country=TG&topic=11000000', 3],
  ])('of %j', async (address, articles) => {
    const selection = readSelection(address);
    const led = (change: object) => count(selectionBody({ ...selection, ...change }) as Query);
    const { total, facets }: Facets = await client.ask('facets', {
      ...(selectionBody(selection) as Query),
      ...{ by: DIMENSIONS.join(','), limit: 200, subtopics: 'true' },
    });
    expect(total.articles).toBe(articles);
    const check = async (name: (typeof DIMENSIONS)[number], { key, articles: own, withSubtopics = own }: Row) => {
      const value = asValue(name, key);
      expect([name, key, await led(narrowedTo(selection, name, value))]).toEqual([name, key, withSubtopics]);
      if (withSubtopics > own) expect(await led(narrowedTo(selection, name, `=${key}`))).toBe(own);
      if (stanceOf(selection, name, value) === 'absent')
        expect(await led(withValue(selection, name, value, 'exclude'))).toBe(total.articles - withSubtopics);
    };
    for (const name of DIMENSIONS) await Promise.all((facets[name] ?? []).map((row) => check(name, row)));
    for (const name of DIMENSIONS) {
      const [none, some] = [{ [name]: [...selection[name], '!!none'] }, { [name]: [...selection[name], '!none'] }];
      expect((await led(none)) + (await led(some))).toBe(total.articles);
    }
  });

  test('a topic counts alone, and with those below it each article once', async () => {
    const { facets }: Facets = await client.ask('facets', { by: 'topic', subtopics: 'true', stories: 'false' });
    expect(facets.topic?.find(({ key }) => key === '11000000')).toEqual({
      ...{ key: '11000000', label: 'politics', articles: 2, withSubtopics: 6 },
    });
    expect(await count({ topic: '=11000000' })).toBe(2);
    expect(await count({ topic: '11000000' })).toBe(6);
    expect(await count({ country: ['SN', '!!ML'] })).toBe(1);
    expect(await count({ q: 'country:MLI' })).toBe(1);
    expect(await count({ tag: '=SUM(A1)' })).toBe(1);
    expect(await count({ tag: ['&me', '!!=sum(a1)'] })).toBe(1);
  });
});
