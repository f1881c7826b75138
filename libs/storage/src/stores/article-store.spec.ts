import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ArticleDraft, Labels } from '@vigie/article';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import type { WritableArticle } from './article-rows.js';
import { writeArticles } from './article-store.js';

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
  await reads.database.query(`
    INSERT INTO upload (name, state, options) VALUES ('a', 'done', '{}'), ('b', 'done', '{}');
    INSERT INTO story (fingerprint) VALUES (NULL), (NULL);
    INSERT INTO source (name, name_key) VALUES ('Alpha', 'alpha')`);
});

afterAll(() => reads.close());

const NOTHING: ArticleDraft = {
  ...{ url: null, title: null, lead: null, publisher: null, modifiedAt: null, language: null, locale: null },
  ...{ section: null, author: null, image: null, tags: [], givenCountries: null, givenTopics: null },
  ...{ provenance: {}, unclaimed: [], warnings: [], paragraphs: [] },
  published: { at: null, day: null, offset: null, precision: 'unknown' },
};
const UNLABELLED: Labels = {
  ...{ language: null, languageMethod: 'none', languageVersion: null, countries: [], topics: [], mentions: [] },
  ...{ storySketch: null, warnings: [] },
};
const PLAIN = {
  draft: NOTHING,
  labels: UNLABELLED,
  sourceId: null,
  storyId: 1,
  uploadId: 1,
  uploads: [1],
  versionId: null,
};

/** Each field says something else, so that none can take the place of another. */
const FULL: Partial<WritableArticle> = {
  draft: {
    ...NOTHING,
    ...{ url: 'https://a.example/url', title: 'The title', lead: 'The lead', modifiedAt: '2024-03-02T01:00:00Z' },
    ...{ locale: 'fr_FR', section: 'The section', author: 'The author', image: 'https://a.example/image' },
    ...{ tags: ['a "tag"', '', 'é,{}'], paragraphs: [{ text: 'The text', heading: false }] },
    ...{ provenance: { title: [{ start: 1, end: 2 }] }, unclaimed: [{ start: 3, end: 4 }] },
    published: { at: '2024-02-29T23:30:00.250Z', day: '2024-03-01', offset: '+01:00', precision: 'instant' },
    warnings: [{ code: 'a-warning', message: 'One' }],
  },
  labels: {
    ...UNLABELLED,
    ...{ language: 'fr', languageMethod: 'declared', languageVersion: 'detector 1a2b3c4d' },
    countries: [
      { code: 'NE', role: 'focus', mentions: 2, method: 'given', score: 0.5, version: 'given' },
      { code: 'FR', role: 'mentioned', mentions: 1, method: 'given', score: 0.25, version: 'given' },
    ],
    topics: [{ key: 'rain', label: 'Rain', method: 'given', score: null, version: 'given' }],
    warnings: [{ code: 'another-warning', message: 'Two' }],
  },
  ...{ sourceId: 1, storyId: 2, uploadId: 2, uploads: [2, 1, 2], topicIds: [7, 5, 7], tagIds: [9, 8] },
};

const dated = (precision: 'day' | 'month' | 'year', at: string, day: string | null): Partial<WritableArticle> => ({
  draft: { ...NOTHING, published: { at, day, offset: null, precision } },
});

const SHOWN = `
  SELECT to_jsonb(article) - '{id,identity,created_at,version_id}'::text[] AS article,
    to_jsonb(article_text) - 'article_id' AS text, to_jsonb(fact) - 'article_id' AS fact
  FROM article JOIN article_text ON article_text.article_id = article.id JOIN fact ON fact.article_id = article.id
  WHERE article.id = $1`;

let count = 0;

/** Writes an article that is new, or takes the place of another; gives the rows that it is then. */
async function written(article: Partial<WritableArticle>, before: Partial<WritableArticle> | null) {
  const identity = (++count).toString(16).padStart(64, '0');
  const write = async (id: number | null, what: Partial<WritableArticle>) => {
    const all: WritableArticle = { ...PLAIN, topicIds: [], tagIds: [], ...what, id, identity };
    const ids = await reads.database.transaction((manager) => writeArticles(manager, [all]));
    return ids.get(identity)!;
  };
  const id = before === null ? null : await write(null, before);
  const [rows] = await reads.database.query(SHOWN, [await write(id, article)]);
  return rows;
}

test.each<[string, Partial<WritableArticle>, object]>([
  [
    'with everything',
    FULL,
    {
      article: {
        ...{ url: 'https://a.example/url', title: 'The title', lead: 'The lead', locale: 'fr_FR', language: 'fr' },
        ...{
          section: 'The section',
          author: 'The author',
          image: 'https://a.example/image',
          published_day: '2024-03-01',
        },
        ...{ published_offset: '+01:00', tags: ['a "tag"', '', 'é,{}'], source_id: 1, story_id: 2, upload_id: 2 },
      },
      text: { language_method: 'declared', language_version: 'detector 1a2b3c4d', unclaimed: [{ start: 3, end: 4 }] },
      fact: { precision: 5, topics: [5, 7], tags: [8, 9], uploads: [1, 2], period_start: null, period_end: null },
    },
  ],
  ['with nothing', {}, { article: { url: null, tags: [] }, fact: { precision: 0, source_id: null, topics: [] } }],
  [
    'of a day',
    dated('day', '2024-02-28T23:00:00Z', '2024-02-29'),
    { fact: { period_start: '2024-02-29', period_end: '2024-03-01' } },
  ],
  [
    'of a month',
    dated('month', '2024-01-31T23:00:00Z', null),
    { fact: { period_start: '2024-02-01', period_end: '2024-03-01' } },
  ],
  [
    'of a year',
    dated('year', '2023-12-31T23:00:00Z', null),
    { fact: { period_start: '2024-01-01', period_end: '2025-01-01' } },
  ],
])('an article %s is the same, new or in the place of another', async (_, article, rows) => {
  const fresh = await written(article, null);
  expect(fresh).toMatchObject(rows);
  expect(await written(article, FULL)).toEqual(fresh);
  expect(await written(article, {})).toEqual(fresh);
});

test('after a fault nothing is written any more, outside of the transaction', async () => {
  const marked = (place: number, topicIds: number[]): WritableArticle => {
    const paragraphs = [{ text: `begun${'x'.repeat(place)}`, heading: false }];
    const identity = (0xffff_0000 + place).toString(16).padStart(64, '0');
    return { ...PLAIN, id: null, identity, tagIds: [], topicIds, draft: { ...NOTHING, paragraphs } };
  };
  const articles = Array.from({ length: 120 }, (_, place) => marked(place, place === 0 ? [2 ** 31] : []));
  const count = () =>
    reads.database.query(
      'SELECT (SELECT count(*) FROM article_text) AS texts, (SELECT count(*) FROM article_search) AS searched',
    );
  const before = await count();
  const writing = reads.database.transaction((manager) => writeArticles(manager, articles));
  await expect(writing).rejects.toThrow(`fact.topics: ${2 ** 31} is no whole number of 32 bits`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await count()).toEqual(before);
});
