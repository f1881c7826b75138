import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Selection } from '@vigie/article';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { corpusOf } from '../../../../test/reads/small-corpus.js';
import { writeSearchTexts } from '../stores/search-store.js';
import { type ArticleOrder, articleList } from './article-list.js';
import { listSources } from './sources.js';
import { SqlCounting } from './sql-counting.js';

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
});

afterAll(() => reads.close());

const selection: Selection = { q: 'word', dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };

/** A third share one date, some have none. */
function dateOf(index: number): { date: string | null; precision: 'instant' | 'unknown' } {
  if (index % 17 === 0) return { date: null, precision: 'unknown' };
  const at = index % 3 === 0 ? 0 : index * 61_000;
  return { date: new Date(Date.UTC(2024, 0, 15) + at).toISOString(), precision: 'instant' };
}

const ARRIVALS = `
  WITH arrived AS (INSERT INTO article (identity, title, published_at, date_precision, tags, countries, topics, story_id, upload_id)
    SELECT decode(md5($1 || ':' || i || clock_timestamp()), 'hex'), 'new word', CASE WHEN i % 5 > 0 THEN TIMESTAMPTZ '2024-01-15' + (i - 20) * interval '1 hour' END,
      'instant', '{}', '[]', '[]', 1, 1 FROM generate_series(1, 40) AS i RETURNING id, published_at),
  text AS (INSERT INTO article_text SELECT id, '[]', '[]', '{}', '[]', '[]' FROM arrived),
  search AS (INSERT INTO article_search SELECT id, 'vigie_simple', words, words, '' FROM arrived, to_tsvector('vigie_simple', 'new word') AS words)
  INSERT INTO fact (article_id, precision, published_at, story_id, topics, countries, focus_countries, tags, uploads)
    SELECT id, CASE WHEN published_at IS NULL THEN 0 ELSE 5 END, published_at, 1, '{}', '{}', '{}', '{}', '{1}' FROM arrived`;

test.each<[ArticleOrder, number]>([
  ['-publishedAt', 500],
  ['publishedAt', 500],
  ['-relevance', 500],
  ['-relevance', 2300],
])(
  'by %s every one of %i articles is seen once while others arrive',
  async (order, number) => {
    const articles = Array.from({ length: number }, (_, index) => ({
      ...dateOf(index),
      title: 'word '.repeat(index % 4),
    }));
    await writeCorpus(reads.database, corpusOf(...articles.map((article) => ({ ...article, text: 'word' }))));
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await articleList(reads.database, new SqlCounting(reads.database), {
        selection,
        order,
        limit: 97,
        cursor,
        language: 'en',
      });
      seen.push(...page.items.map(({ id }) => Number(id)).filter((id) => id <= number));
      expect(page.total).toBeGreaterThanOrEqual(number);
      cursor = page.nextCursor;
      await reads.database.query(ARRIVALS, [`${order} ${seen.length}`]);
    } while (cursor !== null && seen.length < 5000);
    expect(seen).toHaveLength(number);
    expect(new Set(seen).size).toBe(number);
  },
  60_000,
);

test('titles come before leads, leads before texts, then what has more of the words', async () => {
  const texts = [
    'word and no more to say',
    'nothing',
    'word word word',
    'word, and other words, and so on',
    'nothing at all',
  ];
  const titles = ['a', 'word', 'b', 'c', 'd'];
  await writeCorpus(reads.database, corpusOf(...texts.map((text, index) => ({ text, title: titles[index]! }))));
  const leads = { articleId: 5, config: 'vigie_simple', title: 'd', lead: 'the word', body: 'nothing at all' };
  await writeSearchTexts(reads.database.manager, [leads]);
  const { items } = await articleList(reads.database, new SqlCounting(reads.database), {
    ...{ selection, order: '-relevance', limit: 10, cursor: null, language: 'en' },
  });
  expect(items.map(({ id }) => id)).toEqual(['2', '5', '3', '1', '4']);
});

test('a list by number of articles keeps its places while articles arrive', async () => {
  const sources = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, country: null, hosts: [], collections: [] }));
  const articles = [1, 1, 1, 2, 2, 3, 3, 4].map((source) => ({ source }));
  await writeCorpus(reads.database, { ...corpusOf(...articles), sources });
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await listSources(reads.database, { search: null, limit: 2, cursor });
    seen.push(...page.items.map(({ name, articles: count }) => `${name} ${count}`));
    cursor = page.nextCursor;
    await reads.database.query(ARRIVALS, [`sources ${seen.length}`]);
    await reads.database.query('UPDATE fact SET source_id = 5 WHERE source_id IS NULL');
  } while (cursor !== null && seen.length < 50);
  expect(seen).toEqual(['a 3', 'b 2', 'c 2', 'd 1', 'e 0']);
});
