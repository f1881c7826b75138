import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ArticleDetail, Upload } from '@vigie/contract';
import { flattenedArticle, flattenedOrigins, flattenedPage, furniture } from '../fixtures/flattened-page.js';
import type { Client } from './client.js';
import { remove, type Server, startProduct } from './server.js';
import { stringAt } from './string-at.js';

let server: Server;
let client: Client;
let upload: Upload;
let article: ArticleDetail;
beforeAll(async () => {
  server = await startProduct('scrape');
  client = server.admin;
  upload = await client.upload('page.txt', flattenedPage);
  article = await client.articleOf(upload);
}, 90_000);
afterAll(() => remove(server));

const cut = ({ start, end }: { start: number; end: number }) => flattenedPage.subarray(start, end).toString('utf8');

describe('a flattened page, uploaded', () => {
  test('is one document, stored without a doubt, its bytes accounted for', async () => {
    expect(upload).toMatchObject({
      name: 'page.txt',
      state: 'done',
      failure: null,
      files: [
        {
          name: 'page.txt',
          bytes: flattenedPage.length,
          sha256: createHash('sha256').update(flattenedPage).digest('hex'),
        },
      ],
      progress: { bytesRead: flattenedPage.length, bytesTotal: flattenedPage.length },
      totals: { documents: 1, stored: 1, updated: 0, duplicate: 0, rejected: 0 },
    });
    expect(await client.items(upload.id)).toEqual([
      {
        file: 'page.txt',
        position: 'line 1',
        outcome: 'stored',
        reason: null,
        articleId: article.id,
        title: flattenedArticle.title,
      },
    ]);
    expect(article.warnings).toEqual([]);
  });

  test.each(Object.keys(flattenedArticle).filter((field) => !['source', 'countries'].includes(field)))(
    'has the %s that a careful reader finds',
    (field) => {
      expect(article[field as keyof ArticleDetail]).toEqual(flattenedArticle[field as keyof typeof flattenedArticle]);
    },
  );

  test('has its source, its subject countries and its topics', () => {
    expect(article.source).toMatchObject(flattenedArticle.source);
    const countries = article.countries.map(({ code, role, mentions }) => ({ code, role, mentions }));
    expect(countries).toEqual(flattenedArticle.countries);
    expect(article.topics.length).toBeGreaterThan(0);
  });

  test('holds no furniture of the page in any text', () => {
    const { title, lead, paragraphs, tags, author } = article;
    const texts = JSON.stringify([title, lead, paragraphs, tags, author]);
    expect(furniture.filter((words) => texts.includes(words))).toEqual([]);
  });

  test('has evidence that stands where it says, and evidence for every label', () => {
    expect(article.mentions.length).toBeGreaterThan(8);
    for (const mention of article.mentions) {
      const { field, start, end, text } = mention;
      expect({ field, text: stringAt(article, field).slice(start, end) }).toEqual({ field, text });
    }
    const proven = new Set(article.mentions.map(({ key }) => key));
    for (const { code, mentions } of article.countries) {
      const counted = article.mentions.filter(({ key, field }) => key === code && !field.startsWith('tags/'));
      expect([code, counted.length]).toEqual([code, mentions]);
    }
    for (const { code, method } of article.topics)
      expect([code, method === 'given' || proven.has(code)]).toEqual([code, true]);
  });

  test.each(Object.entries(flattenedOrigins))('says that the %s was read from those bytes', (field, words) => {
    const spans = article.provenance[field] ?? [];
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) expect(cut(span)).toMatch(words);
  });

  test('says where lead, tags and body were read', () => {
    const read = (field: string) => (article.provenance[field] ?? []).map(cut).join('\n');
    expect(read('lead')).toContain(flattenedArticle.lead);
    expect(read('paragraphs').replace(/\s/g, '')).toBe(
      flattenedArticle.paragraphs
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    );
    for (const tag of flattenedArticle.tags) expect(read('tags')).toContain(tag);
  });

  test('lists the lines that no field claimed, and claims nothing twice', () => {
    const lines = article.unclaimed.map(cut).join('\n');
    for (const words of ['/html/head', '1920 1080 true', '1920 1440 true']) expect(lines).toContain(words);
    expect(lines).not.toContain(flattenedArticle.title);
    const claimed = Object.values(article.provenance).flat();
    for (const free of article.unclaimed)
      expect(claimed.filter((span) => span.start < free.end && free.start < span.end)).toEqual([]);
  });

  test('gives its own bytes back, as a file', async () => {
    const raw = await client.get(`/api/v1/articles/${article.id}/raw`);
    expect(raw.bytes.equals(flattenedPage)).toBe(true);
    expect(raw.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(raw.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  test('is not found by furniture, by tags or by where it was read', async () => {
    for (const q of [
      'SARL',
      '"Maison du Fanal"',
      'redaction',
      '22900000000',
      '1920',
      'img',
      'scrape*',
      '"chemins de fer"',
    ])
      expect([q, await client.count({ q })]).toEqual([q, 0]);
  });

  test('is found by its words, its source and its country', async () => {
    for (const query of [
      { q: 'wagons' },
      { q: '"relient leurs ports"' },
      { source: 'fr.fanal-golfe.example' },
      { country: 'GH' },
      { country: 'TG', countryRole: 'focus' },
      { tag: 'chemins de fer' },
      { from: '2025-03-12', to: '2025-03-12' },
      { upload: upload.id },
    ])
      expect([query, await client.count(query)]).toEqual([query, 1]);
    for (const query of [{ country: 'GH', countryRole: 'focus' }, { q: 'redaction' }, { country: '!BJ' }])
      expect([query, await client.count(query)]).toEqual([query, 0]);
  });
});
