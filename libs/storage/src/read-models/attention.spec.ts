import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Selection } from '@vigie/article';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { type InventedArticle, type InventedCorpus, writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { createDataSource } from '../data-source.js';
import { type AttentionQuestion, attention } from './attention.js';

let test_database: TestDatabase;
let database: DataSource;

beforeAll(async () => {
  test_database = await createTestDatabase();
  database = await createDataSource(test_database.url, {
    poolSize: 3,
    statementTimeout: 20_000,
    applicationName: 'attention spec',
  }).initialize();
});

afterAll(async () => {
  await database.destroy();
  await test_database.drop();
});

const everything: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };
const question: AttentionQuestion = {
  selection: everything,
  interval: 'day',
  split: 'none',
  top: 10,
  measure: 'articles',
  share: 'none',
  language: 'en',
};
const plain: InventedArticle = {
  precision: 'instant',
  date: '2024-01-19T11:57:00Z',
  source: null,
  language: null,
  story: 1,
  topics: [],
  countries: [],
  tags: [],
  uploads: [1],
  title: 'A title',
  text: 'A text',
};
const corpusOf = (...articles: Partial<InventedArticle>[]): InventedCorpus => ({
  topics: [],
  sources: [],
  articles: articles.map((article, index) => ({ ...plain, story: index + 1, ...article })),
});

/** The buckets that hold something, with what they hold. */
async function counted(change: Partial<AttentionQuestion>) {
  const answer = await attention(database, { ...question, ...change });
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
    await writeCorpus(database, corpusOf({ date }));
    expect(await counted({ selection: { ...everything, timezone }, interval })).toEqual({ [bucket]: 1 });
  });
});
