import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { UploadItem } from '@vigie/contract';
import { flattenedPage } from '../fixtures/flattened-page.js';
import { notice } from '../fixtures/notices.js';
import type { Client } from './client.js';
import { numbers } from './numbers.js';
import { remove, type Server, startProduct } from './server.js';

let server: Server;
let client: Client;
beforeAll(async () => {
  server = await startProduct('uploads');
  client = server.admin;
}, 90_000);
afterAll(() => remove(server));

const outcomes = (items: UploadItem[]) => items.map(({ outcome, reason }) => [outcome, reason?.code ?? null]);

describe('one file', () => {
  test('with many pages becomes as many articles', async () => {
    const pages = ['amber', 'birch', 'cedar'].map((tree) =>
      flattenedPage.toString('utf8').replaceAll('2071840055', tree).replaceAll('voie ferrée', `voie ${tree}`),
    );
    const upload = await client.upload('many.txt', pages.join('\n\n'));
    expect(numbers(upload)).toEqual([3, 3, 0, 0, 0]);
    const titles = (await client.items(upload.id)).map(({ title }) => title);
    expect(titles).toEqual(
      ['amber', 'birch', 'cedar'].map((tree) => `Le Togo et le Bénin relient leurs ports par une voie ${tree}`),
    );
    const second = await client.articleOf(upload, 1);
    const raw = await client.get(`/api/v1/articles/${second.id}/raw`);
    expect(raw.text.trim()).toBe(pages[1]?.trim());
  });

  test('sent again changes no count', async () => {
    const records = [notice('again/1'), notice('again/2')];
    expect(numbers(await client.records(records))).toEqual([2, 2, 0, 0, 0]);
    const before = await client.count();
    for (const order of [records, [...records].reverse()]) {
      expect(numbers(await client.records(order))).toEqual([2, 0, 0, 2, 0]);
      expect(await client.count()).toBe(before);
    }
  });

  test('is reported document by document, with the reason and the place', async () => {
    const text = [
      JSON.stringify(notice('report/1')),
      '{"title": "Half a record',
      JSON.stringify({ url: 'https://gazette.example/report/nothing' }),
      JSON.stringify(notice('report/2', { countries: ['TG', 'Atlantis'] })),
      '[]',
      JSON.stringify(notice('report/1')),
    ].join('\n');
    const upload = await client.upload('report.ndjson', text, { labels: 'given' });
    expect(numbers(upload)).toEqual([6, 2, 0, 1, 3]);
    const items = await client.items(upload.id);
    expect(items.map(({ outcome }) => outcome)).toEqual([
      'stored',
      'rejected',
      'rejected',
      'stored',
      'rejected',
      'duplicate',
    ]);
    for (const [index, { file, position, reason, articleId }] of items.entries()) {
      expect([file, position]).toEqual(['report.ndjson', expect.stringMatching(new RegExp(`\\b${index + 1}$`))]);
      const isRejected = [1, 2, 4].includes(index);
      expect([index, articleId === null]).toEqual([index, isRejected]);
      if (isRejected) expect(reason?.message).toMatch(/\w{3}/);
    }
    expect(items[3]?.reason?.message).toContain('Atlantis');
    expect((await client.articleOf(upload, 3)).countries.map(({ code }) => code)).toEqual(['TG']);
    expect((await client.items(upload.id, { outcome: 'rejected' })).length).toBe(3);
    const csv = await client.get(`/api/v1/uploads/${upload.id}/items`, { format: 'csv' });
    expect(csv.text.split('\r\n').length).toBe(6 + 2);
  });

  test('keeps what is given, and infers only when asked', async () => {
    const text = 'The harbour of Lomé in Togo reopened after the storm; Ghana sent pilots to help the port.';
    const record = (place: string) => ({ url: `https://gazette.example/${place}`, title: 'Harbour reopens', text });
    const given = await client.records([{ ...record('given'), topics: ['Ports'] }], { labels: 'given' });
    expect(await client.articleOf(given)).toMatchObject({
      language: null,
      countries: [],
      topics: [{ code: 'ports', label: 'Ports', method: 'given' }],
    });
    const inferred = await client.articleOf(await client.records([{ ...record('inferred'), countries: ['Chad'] }]));
    expect(inferred).toMatchObject({ language: 'en', countries: [{ code: 'TD', role: 'focus', method: 'given' }] });
    const open = await client.articleOf(await client.records([record('open')]));
    expect(open.countries.map(({ code }) => code)).toEqual(['TG', 'GH']);
  });

  test('fills gaps from the options, and never overrides', async () => {
    const records = [
      notice('options/1', { publishedAt: '2025-02-03T01:30:00' }),
      notice('options/2', { publishedAt: '2025-02-03T01:30:00Z', source: 'The Own Name', language: 'en' }),
    ];
    const upload = await client.records(records, {
      labels: 'given',
      timezone: 'Asia/Tokyo',
      language: 'pt',
      source: 'The Given Name',
    });
    expect(await client.articleOf(upload, 0)).toMatchObject({
      publishedAt: '2025-02-02T16:30:00Z',
      publishedDay: '2025-02-03',
      language: 'pt',
      source: { name: 'The Given Name' },
    });
    expect(await client.articleOf(upload, 1)).toMatchObject({
      publishedAt: '2025-02-03T01:30:00Z',
      language: 'en',
      source: { name: 'The Own Name' },
    });
  });
});

describe('editions', () => {
  const url = 'https://gazette.example/editions';
  const edition = (title: string, hour: number, more: object = {}) => [
    { url, title, text: 'The ferry runs.', modifiedAt: `2025-02-03T${hour}:00:00Z`, ...more },
  ];

  test('newer ones are shown, older ones kept, poorer ones erase nothing, and each undo gives back', async () => {
    const first = await client.records(edition('First', 12, { lead: 'A lead.', author: 'Ines Prado' }));
    const newer = await client.records(edition('Second', 14));
    const older = await client.records(edition('Zeroth', 11));
    expect([first, newer, older].map(numbers)).toEqual([
      [1, 1, 0, 0, 0],
      [1, 0, 1, 0, 0],
      [1, 0, 1, 0, 0],
    ]);
    expect(outcomes(await client.items(older.id))).toEqual([['updated', 'older-edition']]);
    const shown = async () => client.articleOf(first);
    expect(await shown()).toMatchObject({ title: 'Second', lead: 'A lead.', author: 'Ines Prado' });
    expect((await shown()).versions.map(({ uploadId }) => uploadId)).toEqual([older.id, first.id, newer.id]);
    await client.undo(newer.id);
    expect(await shown()).toMatchObject({ title: 'First', lead: 'A lead.' });
    expect(await client.count({ q: 'Zeroth' })).toBe(0);
    await client.undo(older.id);
    await client.undo(first.id);
    expect(await client.count({ upload: first.id })).toBe(0);
  });

  test('of one page under many addresses are one article', async () => {
    const same = ['', '/', '?utm_source=mail&utm_medium=x', '#part', '?fbclid=abc'];
    const records = same.map((end) => notice('x', { url: `https://gazette.example/same${end}` }));
    records.push(notice('x', { url: 'http://www.gazette.example/same' }));
    expect(numbers(await client.records(records))).toEqual([6, 1, 0, 5, 0]);
    const others = [
      notice('x', { url: 'https://gazette.example/same?id=1' }),
      notice('x', { url: 'https://gazette.example/same/2' }),
    ];
    expect(numbers(await client.records(others))).toEqual([2, 2, 0, 0, 0]);
  });
});

describe('undo', () => {
  test('gives every count back', async () => {
    const picture = async () => {
      const parts = await Promise.all([
        client.ask('facets', { by: 'topic,country,source,language,tag' }),
        client.ask('attention', { interval: 'month', split: 'topic' }),
        client.ask('topics'),
        client.ask('countries'),
        client.ask('sources'),
        client.ask('languages'),
        client.ask('articles', { limit: 200 }),
      ]);
      // A story of one has no identity to keep, and an outlet stays known when its articles are gone.
      const text = JSON.stringify(parts, (key, value) => {
        if (key === 'asOf' || key === 'storyId') return undefined;
        return Array.isArray(value) ? value.filter((one) => one?.articles !== 0) : value;
      });
      return JSON.parse(text);
    };
    await client.records([notice('undo/kept', { tags: ['ferries'], topics: ['Undone'], countries: ['Chad'] })]);
    const before = await picture();
    const records = [
      notice('undo/kept', { title: 'A new title', topics: ['Redone'], countries: ['Peru'] }),
      notice('undo/new', { tags: ['bridges'], source: 'A New Paper', language: 'ru' }),
      ...Array.from({ length: 30 }, (_, n) =>
        notice(`undo/${n}`, { topics: [`Topic ${n % 3}`], countries: ['Kenya'] }),
      ),
    ];
    const upload = await client.records(records);
    expect(numbers(upload)).toEqual([32, 31, 1, 0, 0]);
    expect(await picture()).not.toEqual(before);
    expect((await client.undo(upload.id)).state).toBe('undone');
    expect(await picture()).toEqual(before);
    const again = await client.send('DELETE', `/api/v1/uploads/${upload.id}`);
    expect(again.status).toBe(409);
    expect(numbers(await client.records(records))).toEqual([32, 31, 1, 0, 0]);
  });
});
