import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AttentionQuestion, Selection } from '@vigie/article';
import { ask, EVERYTHING } from '../../../../test/reads/ask.js';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { articlesOf, corpusOf } from '../../../../test/reads/small-corpus.js';
import { SqlCounting } from './sql-counting.js';

let reads: OpenReads;
let counting: SqlCounting;

beforeAll(async () => {
  reads = await openReads();
  counting = new SqlCounting(reads.database);
});

afterAll(() => reads.close());

const question: AttentionQuestion = {
  kind: 'attention',
  interval: 'day',
  most: 60,
  split: 'none',
  top: 10,
  measure: 'articles',
  share: 'none',
};
const attention = (selection: Partial<Selection>, change: Partial<AttentionQuestion> = {}) =>
  ask(counting, { ...EVERYTHING, ...selection }, { ...question, ...change });

/** The buckets that hold something, with what they hold. */
async function counted(selection: Partial<Selection>, change: Partial<AttentionQuestion>) {
  const answer = await attention(selection, change);
  return Object.fromEntries(
    answer.buckets.flatMap((bucket, place) => {
      const value = answer.totals.values[place];
      return value === 0 ? [] : [[bucket, value]];
    }),
  );
}

describe('the bucket of an instant', () => {
  test.each([
    ['2024-01-19T23:30:00+01:00', 'UTC', 'day', '2024-01-19'],
    ['2024-01-19T23:30:00+01:00', 'Europe/Paris', 'day', '2024-01-19'],
    ['2024-01-20T00:30:00+01:00', 'UTC', 'day', '2024-01-19'],
    ['2024-01-20T00:30:00+01:00', 'Africa/Niamey', 'day', '2024-01-20'],
    ['2024-01-19T23:30:00-08:00', 'UTC', 'day', '2024-01-20'],
    ['2024-01-19T23:30:00-08:00', 'America/Los_Angeles', 'day', '2024-01-19'],
    ['2024-01-20T00:30:00+13:45', 'Pacific/Chatham', 'day', '2024-01-20'],
    ['2024-01-20T00:30:00+13:45', 'UTC', 'day', '2024-01-19'],
    ['2024-03-31T00:59:59Z', 'Europe/Paris', 'hour', '2024-03-31T00:00:00Z'],
    ['2024-03-31T01:00:00Z', 'Europe/Paris', 'hour', '2024-03-31T01:00:00Z'],
    ['2024-10-27T00:30:00Z', 'Europe/Paris', 'hour', '2024-10-27T00:00:00Z'],
    ['2024-10-27T01:30:00Z', 'Europe/Paris', 'hour', '2024-10-27T01:00:00Z'],
    ['2024-10-26T22:00:00Z', 'Europe/Paris', 'day', '2024-10-27'],
    ['2024-10-27T22:59:59Z', 'Europe/Paris', 'day', '2024-10-27'],
    ['2024-10-27T23:00:00Z', 'Europe/Paris', 'day', '2024-10-28'],
    ['2024-09-08T03:59:59Z', 'America/Santiago', 'day', '2024-09-07'],
    ['2024-09-08T04:00:00Z', 'America/Santiago', 'day', '2024-09-08'],
    ['2024-04-07T02:59:59Z', 'America/Santiago', 'day', '2024-04-06'],
    ['2024-04-07T03:30:00Z', 'America/Santiago', 'day', '2024-04-06'],
    ['2024-04-07T04:00:00Z', 'America/Santiago', 'day', '2024-04-07'],
    ['2024-11-03T04:30:00Z', 'America/Havana', 'day', '2024-11-03'],
    ['2024-11-03T05:30:00Z', 'America/Havana', 'day', '2024-11-03'],
    ['2024-01-19T18:14:59Z', 'Asia/Kathmandu', 'day', '2024-01-19'],
    ['2024-01-19T18:15:00Z', 'Asia/Kathmandu', 'day', '2024-01-20'],
    ['2024-01-19T18:20:00Z', 'Asia/Kathmandu', 'hour', '2024-01-19T18:15:00Z'],
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', 'day', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', 'day', '2011-12-31'],
    ['2024-03-10T02:30:00Z', 'Africa/Casablanca', 'day', '2024-03-10'],
    ['2024-03-10T23:30:00Z', 'Africa/Casablanca', 'day', '2024-03-10'],
    ['2024-03-20T23:30:00Z', 'Africa/Casablanca', 'day', '2024-03-20'],
    ['2024-04-20T23:30:00Z', 'Africa/Casablanca', 'day', '2024-04-21'],
    ['2024-07-15T22:30:00Z', 'CET', 'day', '2024-07-16'],
    ['2020-12-31T12:00:00Z', 'UTC', 'week', '2020-12-28'],
    ['2021-01-03T23:59:59Z', 'UTC', 'week', '2020-12-28'],
    ['2021-01-04T00:00:00Z', 'UTC', 'week', '2021-01-04'],
    ['2024-12-30T00:00:00Z', 'UTC', 'week', '2024-12-30'],
    ['2024-01-31T23:30:00Z', 'Europe/Paris', 'month', '2024-02-01'],
    ['2024-06-30T23:30:00Z', 'UTC', 'quarter', '2024-04-01'],
    ['2024-06-30T23:30:00Z', 'Europe/Paris', 'quarter', '2024-07-01'],
    ['2024-12-31T23:30:00Z', 'Europe/Paris', 'year', '2025-01-01'],
    ['1969-12-31T23:59:59Z', 'UTC', 'hour', '1969-12-31T23:00:00Z'],
    ['1900-01-01T00:00:00Z', 'UTC', 'year', '1900-01-01'],
  ] as const)('%s in %s by %s is %s', async (date, timezone, interval, bucket) => {
    await writeCorpus(reads.database, corpusOf({ date }));
    expect(await counted({ timezone }, { interval })).toEqual({ [bucket]: 1 });
  });
});

describe('the ends of a chart', () => {
  const days = (from: string | null, to: string | null) => ({ kind: 'days' as const, from, to });
  const dated = ['2024-01-02T12:00:00Z', '2024-01-04T12:00:00Z'];
  test.each([
    [dated, null, ['2024-01-02', '2024-01-03', '2024-01-04'], [1, 0, 1]],
    [dated, days('2024-01-01', null), ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'], [0, 1, 0, 1]],
    [dated, days(null, '2024-01-03'), ['2024-01-02', '2024-01-03'], [1, 0]],
    [dated, days('2024-02-01', '2024-02-02'), ['2024-02-01', '2024-02-02'], [0, 0]],
    [dated, days('2024-02-01', null), [], []],
    [[], null, [], []],
  ])('%j within %j', async (dates, range, buckets, values) => {
    await writeCorpus(reads.database, corpusOf(...dates.map((date) => ({ date }))));
    const answer = await attention({ dates: range });
    expect({ buckets: answer.buckets, values: answer.totals.values }).toEqual({ buckets, values });
  });

  test('the night of a week that goes back an hour has one hour more', async () => {
    const night = { timezone: 'Europe/Paris', dates: days('2024-10-27', '2024-10-27') };
    const answer = await attention(night, { interval: 'hour' });
    expect(answer.buckets).toHaveLength(25);
    expect([answer.buckets[0], answer.buckets[24]]).toEqual(['2024-10-26T22:00:00Z', '2024-10-27T22:00:00Z']);
  });
});

describe('dates that are too coarse', () => {
  test.each([
    ['hour', 2, 4],
    ['day', 3, 3],
    ['week', 3, 3],
    ['month', 4, 2],
    ['quarter', 4, 2],
    ['year', 5, 1],
  ] as const)('by %s %i are counted and %i are not', async (interval, total, undated) => {
    const corpus = corpusOf(
      { precision: 'instant', date: '2024-03-05T10:00:00Z' },
      { precision: 'minute', date: '2024-03-05T10:00:00Z' },
      { precision: 'day', date: '2024-03-05' },
      { precision: 'month', date: '2024-03-01' },
      { precision: 'year', date: '2024-01-01' },
      { precision: 'unknown', date: null },
    );
    await writeCorpus(reads.database, corpus);
    const answer = await attention({}, { interval, split: 'language' });
    expect({ total: answer.totals.total, undated: answer.undated }).toEqual({ total, undated });
  });
});

test('stories and outlets are counted once, in each bucket and in all', async () => {
  const sources = ['a', 'b'].map((name) => ({ name, country: null, hosts: [], collections: [] }));
  const [first, second] = ['2024-01-01T10:00:00Z', '2024-01-02T10:00:00Z'];
  const articles = articlesOf(
    { date: first, story: 1, source: 1, tags: ['x', 'y'] },
    { date: first, story: 1, source: 2, tags: ['x'] },
    { date: second, story: 1, source: 1, tags: ['z'] },
    { date: second, story: 2, source: null, tags: ['y', 'z'] },
  );
  await writeCorpus(reads.database, { topics: [], sources, articles });
  const count = async (measure: AttentionQuestion['measure']) => {
    const { series, other, totals } = await attention({}, { split: 'tag', top: 1, measure });
    return { series: series.map(({ key, values, total }) => [key, ...values, total]), other, totals };
  };
  expect(await count('articles')).toEqual({
    series: [['x', 2, 0, 2]],
    other: { values: [1, 2], total: 3 },
    totals: { values: [2, 2], total: 4 },
  });
  expect(await count('stories')).toEqual({
    series: [['y', 1, 1, 2]],
    other: { values: [1, 2], total: 2 },
    totals: { values: [1, 2], total: 2 },
  });
  expect(await count('sources')).toEqual({
    series: [['x', 2, 0, 2]],
    other: { values: [1, 1], total: 1 },
    totals: { values: [2, 1], total: 2 },
  });
});

describe('the interval that is taken', () => {
  const days = (from: string | null, to: string | null) => ({ kind: 'days' as const, from, to });
  const at = (...dates: string[]) => dates.map((date) => ({ date }));
  const wire = [{ precision: 'day' as const, date: '1987-02-26' }];
  const archive = [
    { precision: 'month' as const, date: '1987-02-01' },
    { precision: 'year' as const, date: '1951-01-01' },
  ];
  test.each([
    [at('2024-01-19T10:00:00Z', '2024-01-20T10:00:00Z'), null, 'hour', 25],
    [at('2024-01-19T10:00:00Z', '2024-02-20T10:00:00Z'), null, 'day', 33],
    [[...at('2024-01-19T10:00:00Z', '2024-02-20T10:00:00Z'), ...archive], null, 'day', 33],
    [at('2024-01-19T10:00:00Z', '2024-06-20T10:00:00Z'), null, 'week', 23],
    [at('2024-01-19T10:00:00Z'), days('2020-01-01', null), 'month', 49],
    [at('2024-01-19T10:00:00Z'), days('2000-01-01', '2009-12-31'), 'quarter', 40],
    [at('2024-01-19T10:00:00Z'), days('1900-01-01', '2009-12-31'), 'year', 110],
    [wire, days('1987-02-26', '1987-02-26'), 'day', 1],
    [archive, null, 'month', 1],
    [archive.slice(1), null, 'year', 1],
    [[], null, 'day', 0],
    [[], days('2024-01-01', '2024-01-01'), 'hour', 24],
  ])('for %j within %j is %s', async (articles, dates, interval, buckets) => {
    await writeCorpus(reads.database, corpusOf(...articles));
    const answer = await attention({ dates }, { interval: 'auto', most: 60 });
    expect([answer.interval, answer.buckets.length]).toEqual([interval, buckets]);
  });
});

describe('what is refused', () => {
  const longAgo = { dates: { kind: 'days' as const, from: '1824-01-01', to: '2024-01-01' } };
  test.each<[string, Partial<AttentionQuestion>, string, RegExp, string | undefined]>([
    [
      'hours of two centuries',
      { interval: 'hour' },
      'interval',
      /1,753,\d{3} hours, more than 20,000; interval=week/,
      'week',
    ],
    ['days of two centuries', { interval: 'day' }, 'interval', /73,050 days, more than 50,000; interval=week/, 'week'],
    [
      'weeks of many keys',
      { interval: 'week', split: 'tag', top: 500 },
      'top',
      /values; lower top, or interval=/,
      undefined,
    ],
  ])('%s', async (_name, change, parameter, message, suggestion) => {
    const refused = attention(longAgo, change);
    await expect(refused).rejects.toMatchObject({ parameter, message: expect.stringMatching(message) });
    await expect(refused).rejects.toMatchObject({ help: suggestion === undefined ? {} : { suggestion, question: 0 } });
  });

  test('the question of the page is named', async () => {
    const questions = [question, { ...question, interval: 'hour' as const }];
    const page = counting.query(
      { ...EVERYTHING, ...longAgo, dates: { ...longAgo.dates, from: '1924-01-01' } },
      questions,
      'en',
    );
    await expect(page).rejects.toMatchObject({ parameter: 'interval', help: { question: 1 } });
  });
});

test('a page is answered from one state', async () => {
  await writeCorpus(reads.database, corpusOf({ tags: ['x'] }, { tags: ['x'], date: null, precision: 'unknown' }));
  const { asOf, answers } = await counting.query(
    EVERYTHING,
    [
      question,
      { kind: 'facets', by: ['tag'], limit: 5 },
      { kind: 'matrix', rows: 'tag', columns: 'month', top: 5 },
      { kind: 'list', order: '-publishedAt', limit: 1, after: null },
    ],
    'en',
  );
  expect(asOf).toMatch(/^20.*Z$/);
  expect(answers).toMatchObject([
    { kind: 'attention', interval: 'day', totals: { total: 1 }, undated: 1 },
    { kind: 'facets', total: { articles: 2, stories: 2, sources: 0 }, facets: { tag: [{ key: 'x', articles: 2 }] } },
    { kind: 'matrix', rows: [{ key: 'x' }], columns: [{ key: '2024-01-01' }], cells: [[1]] },
    { kind: 'list', places: [{ id: 1 }], more: true, total: 2 },
  ]);
});
