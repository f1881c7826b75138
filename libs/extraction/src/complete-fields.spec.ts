import { expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

const TEXT = 'The lake rose by a metre in three days, the harbour office said on Monday.';

function draftOf(fields: Record<string, unknown>, spans: Record<string, { start: number; end: number }> = {}) {
  const place = { bytes: new Uint8Array(), byteStart: 0, byteEnd: 0, position: 'row 1' };
  const options = { timezone: 'Africa/Niamey', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
  return readDraft({ kind: 'fields', fields: { title: 'Lake rises', ...fields }, spans, ...place }, options);
}

const URL = 'https://lake.example/1';

test.each<[string, Record<string, unknown>, object]>([
  [
    'fields of their own',
    { fields: { bodyText: TEXT, byline: 'Mara Oduya' } },
    { author: 'Mara Oduya', paragraphs: [{ text: TEXT }] },
  ],
  [
    'a document of a search engine',
    { _id: '1', _source: { title: 'Sea', text: TEXT, published: '2025-03-04' } },
    { publisher: null, published: { day: '2025-03-04' }, paragraphs: [{ text: TEXT }] },
  ],
  [
    'an outlet under the name of such a document',
    { text: TEXT, _source: 'The Lake' },
    { publisher: { name: 'The Lake' } },
  ],
  ['a document beside an article', { title: 'Sea', text: TEXT, doc: { url: `${URL}.pdf` } }, { url: null }],
  ['an address with its words', { url: { text: 'Read', href: URL } }, { url: URL }],
  ['an address in XML', { text: TEXT, link: { _: 'Read', url: URL } }, { url: URL }],
  ['a text as one of two forms', { content: { text: TEXT, html: `<p>${TEXT}</p>` } }, { paragraphs: [{ text: TEXT }] }],
  ['a text as HTML within', { content: { html: `<p>${TEXT}</p>` } }, { paragraphs: [{ text: TEXT }] }],
  ['what is no longer there', { title: 'Lake', lead: '[Removed]', author: '[Removed]' }, { lead: null, author: null }],
  [
    'fields of their own beside better ones',
    { attributes: { title: 'Other', url: URL } },
    { title: 'Lake rises', url: URL },
  ],
  [
    'a title and a text by language',
    { title: { en: 'Lake rises', fr: 'Le lac monte' }, text: { en: TEXT, fr: 'Le lac monte.' }, lang: 'fr-FR' },
    { title: 'Le lac monte', paragraphs: [{ text: 'Le lac monte.' }] },
  ],
  ['a title by language alone', { title: { sw: 'Ziwa', fr: 'Le lac monte' }, text: TEXT }, { title: 'Ziwa' }],
  ['a language without a title', { title: { fr: '', en: 'Lake rises' }, lang: 'fr' }, { title: 'Lake rises' }],
  ['an id that is an address', { id: URL }, { url: URL }],
  ['linked data', { '@id': 'https://lake.example/', mainEntityOfPage: { '@id': URL } }, { url: URL }],
  [
    'a source that is an address',
    { source: URL, hostname: 'lake.example' },
    { url: URL, publisher: { host: 'lake.example' } },
  ],
  [
    'a source that may be a feed',
    { source: 'https://lake.example/news/all' },
    { url: null, publisher: { host: 'lake.example' } },
  ],
  ['a source that is a site', { source: 'https://lake.example/' }, { url: null, publisher: { host: 'lake.example' } }],
  ['a link beside an id', { url: URL, id: 'https://lake.example/2' }, { url: URL }],
  ['a date in three columns', { year: 2025, Month: '3', DAY: '04' }, { published: { day: '2025-03-04' } }],
  ['a date in two columns', { Date: '', année: '2025', mois: 3 }, { published: { day: null, precision: 'month' } }],
  ['a year alone', { year: 2025 }, { published: { precision: 'unknown' } }],
  [
    'a link as a formula',
    { title: '=HYPERLINK("https://lake.example/1";"Lake rises")' },
    { title: 'Lake rises', url: URL },
  ],
  [
    'a formula beside an address',
    { title: '=HYPERLINK("https://evil.example/1";"Lake rises")', url: URL },
    { title: '=HYPERLINK("https://evil.example/1";"Lake rises")', url: URL },
  ],
  [
    'a formula that leads to no article',
    { title: '=HYPERLINK("http://evil.example","x")' },
    { title: '=HYPERLINK("http://evil.example","x")', url: null },
  ],
  ['a headline of a word that programs write for nothing', { title: 'NaN' }, { title: 'NaN' }],
  ['a link as a formula without words', { Link: '=hyperlink("https://lake.example/1")' }, { url: URL }],
  [
    'tags in lines',
    { title: 'Lake <em class="x">rises</em>', lead: '<p>It <b>rose</b>.</p><p>Again.</p>' },
    { title: 'Lake rises', lead: 'It rose. Again.' },
  ],
  [
    'what a site puts behind a lead',
    { lead: 'It rose. Again. The post Lake rises appeared first on The Lake.' },
    { lead: 'It rose. Again.' },
  ],
  ['a call behind a lead', { lead: '<p>It rose. <a href="x">Continue reading</a> →</p>' }, { lead: 'It rose.' }],
  [
    'such a line below the text',
    { html: `<p>${TEXT}</p><p>Cet article <a>Le lac</a> est apparu en premier sur <a>Le Phare</a>.</p>` },
    { paragraphs: [{ text: TEXT }] },
  ],
  [
    'one in the midst of a sentence',
    { lead: 'The post he held appeared first on Monday. It was his.' },
    { lead: 'The post he held appeared first on Monday. It was his.' },
  ],
  ['signs that are no tags', { title: 'Lake < sea and 3 > 2' }, { title: 'Lake < sea and 3 > 2' }],
  [
    'lists in cells',
    { authors: "['Mara Oduya', \"Ali O'Ba\"]", tags: '["lakes, rivers","roads"]' },
    { author: "Mara Oduya, Ali O'Ba", tags: ['lakes, rivers', 'roads'] },
  ],
  [
    'paragraphs in a cell',
    { text: JSON.stringify([TEXT, 'It will "rise" again, he said.']) },
    { paragraphs: [{ text: TEXT }, { text: 'It will "rise" again, he said.' }] },
  ],
  [
    'brackets that are no list',
    { text: `["It rose", he said. ${TEXT}]` },
    { paragraphs: [{ text: `["It rose", he said. ${TEXT}]` }] },
  ],
  [
    'cells for nothing',
    { lead: 'nan', author: 'None', publishedAt: 'NaT', date: '2025-03-04' },
    { lead: null, author: null, published: { day: '2025-03-04' } },
  ],
  [
    'cells for nothing beside the same in another way',
    { date: 'NaT', year: '2025', month: '3', day: '4', url: 'nan', id: URL },
    { published: { day: '2025-03-04' }, url: URL },
  ],
  [
    'a name in details that is somebody’s',
    { title: '', text: TEXT, details: { name: 'Reuters', byline: 'Mara Oduya' } },
    { title: null, author: 'Mara Oduya' },
  ],
  ['a name of an article', { title: '', article: { name: 'Lake rises' } }, { title: 'Lake rises' }],
  [
    'times in UTC that are none',
    { date: '2025-03-04 10:15', date_gmt: '0000-00-00 00:00:00', modified: '2025-03-05', modified_gmt: false },
    { published: { at: '2025-03-04T09:15:00Z' }, modifiedAt: '2025-03-04T23:00:00Z' },
  ],
  [
    'a time of its site and the same in UTC',
    { date: '2025-03-04T00:30:00', date_gmt: '2025-03-03T22:30:00' },
    { published: { day: '2025-03-04', at: '2025-03-03T22:30:00Z' } },
  ],
  [
    'a time of a site west of here and the same in UTC',
    { modified: '2025-03-04 20:00:00', modified_gmt: '2025-03-05 01:00:00' },
    { modifiedAt: '2025-03-05T01:00:00Z' },
  ],
  [
    'a time in UTC that is another',
    { date: '2025-03-04T10:15', date_gmt: '2025-03-06T10:15' },
    { published: { at: '2025-03-04T09:15:00Z' } },
  ],
  ['words that are somebody’s', { author: 'Nan', section: 'NULL' }, { author: 'Nan', section: null }],
  ['the number of an author', { author: 3 }, { author: null }],
  ['labels with a rank', { keywords: [{ name: 'glocations', value: 'Mali', rank: 1 }] }, { tags: ['Mali'] }],
  [
    'names in Russian',
    { title: '', Заголовок: 'Озеро', Дата: '04.03.2025', Источник: 'Маяк', Ссылка: URL, Текст: TEXT },
    { title: 'Озеро', url: URL, publisher: { name: 'Маяк' }, published: { day: '2025-03-04' } },
  ],
  [
    'names in Arabic',
    { title: '', العنوان: 'البحيرة', التاريخ: '٤ مارس ٢٠٢٥', الرابط: URL },
    { title: 'البحيرة', url: URL, published: { day: '2025-03-04' } },
  ],
])('a record with %s', (_, fields, expected) => {
  const draft = draftOf(fields);
  expect(draft).toMatchObject(expected);
  expect(draft.warnings.filter(({ code }) => code !== 'date-order-assumed')).toEqual([]);
});

test.each<[unknown, string | null]>([
  [['2025-03-04'], '2025-03-04T00:00:00Z'],
  [{ $date: '2025-03-04T10:00:00Z' }, '2025-03-04T10:00:00Z'],
  [{ $date: { $numberLong: '1741083300000' } }, '2025-03-04T10:15:00Z'],
  [{ _seconds: 1_741_083_300, _nanoseconds: 0 }, '2025-03-04T10:15:00Z'],
  ['1741083300000000', '2025-03-04T10:15:00Z'],
  [1_741_083_300_000_000_000, '2025-03-04T10:15:00Z'],
  ['1741083300.25', '2025-03-04T10:15:00.250Z'],
  [[], null],
])('the date %j', (datePublish, at) => {
  const draft = draftOf({ datePublish });
  expect(draft.published.at?.replace('T23:00:00Z', '') ?? null).toBe(
    at?.replace('2025-03-04T00:00:00Z', '2025-03-03') ?? null,
  );
  expect(draft.warnings).toEqual([]);
});

test.each(['date_gmt', 'Date (UTC)', 'publishedUtc'])('a time in %s is one of UTC', (key) => {
  expect(draftOf({ [key]: '2025-03-04 10:15' }).published.at).toBe('2025-03-04T10:15:00Z');
  expect(draftOf({ [key]: '2025-03-04' }).published.day).toBe('2025-03-04');
});

test('several dates are none', () => {
  expect(draftOf({ date: ['2025-03-04', '2025-03-05'] }).warnings.map(({ code }) => code)).toEqual(['date-unreadable']);
});

test('what was found elsewhere has its place', () => {
  const draft = draftOf(
    { fields: { bodyText: TEXT } },
    { title: { start: 1, end: 9 }, fields: { start: 10, end: 90 } },
  );
  expect([draft.provenance.paragraphs, draft.unclaimed]).toEqual([[{ start: 10, end: 90 }], []]);
});
