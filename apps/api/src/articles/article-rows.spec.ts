import { expect, test } from '@jest/globals';
import { type ArticleDraft, foldVersion } from '@vigie/article';
import type { Article } from '@vigie/contract';
import { readDraft } from '@vigie/extraction';
import { readAll } from '../../../../test/fixtures/read-all.js';
import { safeCell } from '../platform/csv.js';
import { ARTICLE_COLUMNS, articleRows } from './article-rows.js';
import { datedOf } from './dated-of.js';

const options = { timezone: 'Africa/Niamey', source: null, language: null };

async function draftsOf(text: string, filename: string, labels: 'infer' | 'given' = 'infer'): Promise<ArticleDraft[]> {
  const { records } = await readAll(Buffer.from(text), filename);
  return records.flatMap((record) => (record.kind === 'unreadable' ? [] : readDraft(record, { ...options, labels })));
}

/** An article as it is listed, with labels that were found. */
function listed(draft: ArticleDraft): Article {
  const { url, title, lead, modifiedAt, section, author, image, tags } = draft;
  const labels = {
    countries: [{ code: 'NE', label: 'Niger', role: 'focus' as const, mentions: 2, method: 'name' as const }],
    topics: [{ code: '11000000', label: 'politics', method: 'name' as const }],
  };
  const source = { id: '3', name: draft.publisher?.name ?? '', host: draft.publisher?.host ?? null, country: 'NE' };
  return {
    ...{ id: '1', url, title, lead, modifiedAt, section, author, image, tags, source, ...labels, ...datedOf(draft) },
    ...{ language: draft.language ?? 'fr', locale: draft.locale, storyId: '1', storySize: 1, uploadId: '1' },
  };
}

const quoted = (cell: string | number | null) => `"${safeCell(cell).replaceAll('"', '""')}"`;
const asCsv = (article: Article): string =>
  [[...ARTICLE_COLUMNS], ...articleRows([article])].map((row) => row.map(quoted).join(',')).join('\r\n');

const GIVEN = { url: 'https://lac.example/1', title: 'Le lac monte', text: 'Il a plu.', source: 'Le Lac' };

test.each([
  { date: '2024-01-01' },
  { date: '2024-01-01T18:30:00+03:00' },
  { date: '2024-01-01T18:30:00Z' },
  { date: '2024-01-01 00:30' },
  { date: '2024-01' },
  { date: '2024' },
  { date: '', language: 'fr_FR', tags: 'lac; pluie' },
])('a list of articles that is sent again brings nothing new: %j', async (fields) => {
  const [known] = await draftsOf(JSON.stringify({ ...GIVEN, ...fields }), 'a.ndjson');
  const article = listed(known!);
  const again = [
    ...(await draftsOf(asCsv(article), 'articles.csv')),
    ...(await draftsOf(`${JSON.stringify(article)}\n`, 'a.ndjson')),
    ...(await draftsOf(JSON.stringify({ items: [article], nextCursor: null, total: 1 }), 'a.json')),
  ];
  expect(again.map((draft) => foldVersion(known!, draft).changed)).toEqual([[], [], []]);
});

test('labels of a list are those of its articles where they are given', async () => {
  const [known] = await draftsOf(JSON.stringify({ ...GIVEN, date: '2024-01-01' }), 'a.ndjson');
  const [found] = await draftsOf(asCsv(listed(known!)), 'articles.csv');
  const [given] = await draftsOf(asCsv(listed(known!)), 'articles.csv', 'given');
  expect([found!.language, found!.givenTopics]).toEqual([null, null]);
  expect([given!.language, given!.givenTopics]).toEqual(['fr', ['11000000']]);
});
