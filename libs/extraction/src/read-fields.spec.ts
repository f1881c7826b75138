import { describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from '@vigie/article';
import { readDraft } from './read-draft.js';

const NOW = new Date('2024-06-01T00:00:00Z');

function draftOf(
  fields: Record<string, unknown>,
  options: { timezone?: string; source?: string; language?: string } = {},
): ArticleDraft {
  const bytes = Buffer.from(JSON.stringify(fields));
  return readDraft(
    { kind: 'fields', fields, spans: {}, bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' },
    {
      timezone: options.timezone ?? 'UTC',
      source: options.source ?? null,
      language: options.language ?? null,
      now: NOW,
    },
  );
}

describe('a record with named fields', () => {
  test('in full', () => {
    const draft = draftOf({
      url: 'https://www.a.example/1?utm_source=x&id=2#top',
      title: '  Le lac  déborde ',
      lead: 'Il a plu.',
      text: 'Un.\n\nDeux.',
      publishedAt: '2024-01-19T12:57:00+01:00',
      modifiedAt: '2024-01-19T13:00:00.5Z',
      source: 'Le Large',
      author: ['A. Nom', { name: 'B. Nom' }],
      section: 'Actus',
      language: 'fr_FR',
      image: 'https://a.example/1.jpg',
      tags: ['lac', 'pluie', 'Lac'],
      countries: ['TD', ' Cameroun '],
      topics: ['medtop:20000638', 'crues'],
    });
    expect(draft).toMatchObject({
      url: 'https://www.a.example/1?id=2',
      title: 'Le lac déborde',
      lead: 'Il a plu.',
      publisher: { name: 'Le Large', host: 'a.example' },
      published: { at: '2024-01-19T11:57:00Z', day: '2024-01-19', offset: '+01:00', precision: 'instant' },
      modifiedAt: '2024-01-19T13:00:00.500Z',
      author: 'A. Nom, B. Nom',
      section: 'Actus',
      language: 'fr',
      locale: 'fr_FR',
      image: 'https://a.example/1.jpg',
      tags: ['lac', 'pluie'],
      paragraphs: [
        { text: 'Un.', heading: false },
        { text: 'Deux.', heading: false },
      ],
      givenCountries: ['TD', 'Cameroun'],
      givenTopics: ['medtop:20000638', 'crues'],
      warnings: [],
    });
  });

  test.each<[Record<string, unknown>, Partial<ArticleDraft>]>([
    [{ headline: 'A' }, { title: 'A' }],
    [{ Title: 'A', headline: 'B' }, { title: 'A' }],
    [{ title: '', headline: 'B' }, { title: 'B' }],
    [{ title: 'A', link: 'https://a.example/1' }, { url: 'https://a.example/1' }],
    [{ title: 'A', summary: 'S' }, { lead: 'S' }],
    [
      { title: 'A', content: 'Un début… [+1234 chars]' },
      { lead: 'Un début…', paragraphs: [] },
    ],
    [
      { title: 'A', description: 'S', content: 'Un &amp; début\n... [+1 chars]' },
      { lead: 'S', paragraphs: [] },
    ],
    [
      { title: 'A', content: '[+1234 chars] en tout' },
      { paragraphs: [{ text: '[+1234 chars] en tout', heading: false }] },
    ],
    [{ title: 'A', content_text: 'T' }, { paragraphs: [{ text: 'T', heading: false }] }],
    [
      { title: { rendered: 'A' }, content: { rendered: '<p>T</p>' } },
      { title: 'A', paragraphs: [{ text: 'T', heading: false }] },
    ],
    [{ title: 'A', kws: ['lac', 'pluie'] }, { tags: ['lac', 'pluie'] }],
    [{ title: 'A', kws: { lac: 0.7, pluie: 2 } }, { tags: ['lac', 'pluie'] }],
    [
      {
        title: 'A',
        kws: [
          ['lac', 0.7],
          ['pluie', 2],
        ],
      },
      { tags: ['lac', 'pluie'] },
    ],
    [
      { title: 'A', tags: [7, 12], categories: [3] },
      { tags: [], givenTopics: [] },
    ],
    [
      { title: 'A', loc: ['Mali'], org: ['ONU'], per: ['A. Nom'], mis: [] },
      { tags: [], givenCountries: null, author: null },
    ],
    [{ title: 'A', body: 'S' }, { paragraphs: [{ text: 'S', heading: false }] }],
    [
      { title: 'A', content: '<p>S</p><h2>T</h2><p>U</p>' },
      {
        paragraphs: [
          { text: 'S', heading: false },
          { text: 'T', heading: true },
          { text: 'U', heading: false },
        ],
      },
    ],
    [{ title: 'A', text: '<p>S</p>' }, { paragraphs: [{ text: '<p>S</p>', heading: false }] }],
    [
      { title: 'A', html: '<p>S &amp; T<script>x()</script></p><p>U<br>V' },
      {
        paragraphs: [
          { text: 'S & T', heading: false },
          { text: 'U', heading: false },
          { text: 'V', heading: false },
        ],
      },
    ],
    [
      { title: 'A', publisher: { name: 'Le Large', url: 'https://www.large.example/' } },
      { publisher: { name: 'Le Large', host: 'large.example' } },
    ],
    [
      { title: { value: 'A', href: 'https://a.example/1' }, date: '' },
      { title: 'A', url: 'https://a.example/1' },
    ],
    [{ title: 'A', lien: { value: 'Lire', href: 'https://a.example/1' } }, { url: 'https://a.example/1' }],
    [{ title: 'A', source: 'www.large.example' }, { publisher: { name: null, host: 'large.example' } }],
    [
      { title: 'A', topics: [] },
      { givenTopics: [], givenCountries: null },
    ],
    [{ title: 'A', topics: '' }, { givenTopics: null }],
    [{ title: 'A', topics: ['politics', 'Politics', 'politics'] }, { givenTopics: ['politics', 'Politics'] }],
    [{ title: 'A', topics: [12, 7] }, { givenTopics: ['12', '7'] }],
    [{ title: 'A', tags: [12, 7] }, { tags: [] }],
    [{ title: 'A', topic: 'crues; lac|eau' }, { givenTopics: ['crues', 'lac', 'eau'] }],
    [{ title: 'A', topics: ['__proto__', 'constructor'] }, { givenTopics: ['__proto__', 'constructor'] }],
    [{ title: 'A', country: 'TD,CM' }, { givenCountries: ['TD', 'CM'] }],
    [{ title: 'A', keywords: 'a, b' }, { tags: ['a', 'b'] }],
    [{ title: 'A', tags: [{ name: 'a' }, 7] }, { tags: ['a', '7'] }],
    [{ title: 'A &amp; B&eacute;' }, { title: 'A & Bé' }],
    [{ title: 'e\u0301\u0000' }, { title: 'é' }],
    [
      { title: 'A', language: 'English' },
      { language: 'en', locale: null },
    ],
    [{ title: 'A', language: 'x'.repeat(99) }, { language: null }],
    [{ title: 'A', url: 'javascript:alert(1)' }, { url: null }],
    [{ title: 'A', image: 'data:image/png;base64,x' }, { image: null }],
    [
      { text: 'one two three\nfour five six\n\n    seven' },
      {
        paragraphs: [
          { text: 'one two three four five six', heading: false },
          { text: 'seven', heading: false },
        ],
      },
    ],
    [
      { text: 'Un.\nDeux.\nTrois.' },
      {
        paragraphs: [
          { text: 'Un.', heading: false },
          { text: 'Deux.', heading: false },
          { text: 'Trois.', heading: false },
        ],
      },
    ],
  ])('%j', (fields, expected) => {
    expect(draftOf(fields)).toMatchObject(expected);
  });

  test.each<[unknown, string | null, string, string | null]>([
    ['2024-01-19T12:57:30Z', '2024-01-19T12:57:30Z', 'instant', '2024-01-19'],
    ['2024-01-19T12:57', '2024-01-19T11:57:00Z', 'minute', '2024-01-19'],
    ['2024-01-19', '2024-01-18T23:00:00Z', 'day', '2024-01-19'],
    ['2024-01', '2023-12-31T23:00:00Z', 'month', null],
    ['2024', '2023-12-31T23:00:00Z', 'year', null],
    [2024, '2023-12-31T23:00:00Z', 'year', null],
    [1705665450, '2024-01-19T11:57:30Z', 'instant', '2024-01-19'],
    [1705665450000, '2024-01-19T11:57:30Z', 'instant', '2024-01-19'],
    ['19.01.2024', '2024-01-18T23:00:00Z', 'day', '2024-01-19'],
    ['January 19, 2024', '2024-01-18T23:00:00Z', 'day', '2024-01-19'],
    ['2024-02-30', null, 'unknown', null],
    ['2099-01-01', null, 'unknown', null],
    ['yesterday', null, 'unknown', null],
    [{}, null, 'unknown', null],
    [1e300, null, 'unknown', null],
    [true, null, 'unknown', null],
    ['2024年1月19日', '2024-01-18T23:00:00Z', 'day', '2024-01-19'],
  ])('published %j', (publishedAt, at, precision, day) => {
    const draft = draftOf({ title: 'A', publishedAt }, { timezone: 'Europe/Paris' });
    expect(draft.published).toMatchObject({ at, precision, day });
    expect(draft.warnings.length).toBe(at === null ? 1 : 0);
  });

  test.each<[Record<string, unknown>, string]>([
    [{ title: 'A', text: 7 }, ''],
    [{ title: 'A', text: { a: 1 } }, 'wrong-type'],
    [{ title: 'A', tags: [[1], true] }, 'wrong-type'],
    [{ title: 'A', lead: false }, 'wrong-type'],
    [{ title: 'A', html: 7 }, 'wrong-type'],
    [{ title: 'A', url: 'not an address' }, 'url-unusable'],
  ])('%j warns of %s', (fields, code) => {
    expect(draftOf(fields).warnings[0]?.code ?? '').toBe(code);
  });

  test.each([{}, { url: 'https://a.example' }, { title: ' ' }, { title: null, text: '' }, { title: {} }])(
    '%j is no article',
    (fields) => {
      expect(() => draftOf(fields)).toThrow(
        expect.objectContaining({ name: 'UnusableRecordError', code: 'no-title-no-text' }),
      );
    },
  );

  test.each<[Record<string, unknown>, string, RegExp]>([
    [{ url: 'https://a.example/1' }, 'no-title-no-text', /never fetched/],
    [{ date: '2024-01-01', count: '5', total_count: '10', ratio: '0.5' }, 'counts-not-articles', /list of stories/],
    [{ language: 'fr', value: '12', ratio: '.5' }, 'counts-not-articles', /list of stories/],
    [{ colonne: 'a', autre: 'b' }, 'unknown-columns', /colonne, autre is known here\. Say in a mapping/],
    [{ title: '', text: '' }, 'no-title-no-text', /neither a title nor a text\.$/],
  ])('%j is refused as %s', (fields, code, message) => {
    const refused = expect(() => draftOf(fields));
    refused.toThrow(expect.objectContaining({ name: 'UnusableRecordError', code }));
    expect(() => draftOf(fields)).toThrow(message);
  });

  test('columns with French names', () => {
    const draft = draftOf({
      'Date de publication': '19/01/2024',
      Titre: 'Le lac déborde',
      Chapô: 'Il a plu.',
      Texte: 'Un.',
      Langue: 'français',
      Pays: 'Tchad; Niger',
      Thèmes: 'crues',
      'Mots-clés': 'lac, pluie',
      Média: 'Le Large',
      Auteur: 'A. Nom',
      Rubrique: 'Actus',
      Lien: 'https://a.example/1',
    });
    expect(draft).toMatchObject({
      url: 'https://a.example/1',
      title: 'Le lac déborde',
      lead: 'Il a plu.',
      publisher: { name: 'Le Large', host: 'a.example' },
      published: { day: '2024-01-19' },
      author: 'A. Nom',
      section: 'Actus',
      language: 'fr',
      tags: ['lac', 'pluie'],
      paragraphs: [{ text: 'Un.', heading: false }],
      givenCountries: ['Tchad', 'Niger'],
      givenTopics: ['crues'],
    });
  });

  test.each([
    {
      stories_id: '1',
      publish_date: '2024-01-19 10:11:12',
      title: 'A',
      url: 'https://www.large.example/1',
      language: 'fr',
      ap_syndicated: 'False',
      themes: '',
      media_id: '2',
      media_name: 'Le Large',
      media_url: 'https://large.example/',
    },
    {
      id: 'x',
      indexed_date: '2024-02-01 00:00:00',
      language: 'fr',
      media_name: 'Le Large',
      media_url: 'large.example',
      publish_date: '2024-01-19',
      title: 'A',
      url: 'https://www.large.example/1',
    },
  ])('a story of Media Cloud', (fields) => {
    expect(draftOf(fields)).toMatchObject({
      url: 'https://www.large.example/1',
      title: 'A',
      language: 'fr',
      published: { day: '2024-01-19' },
      publisher: { name: 'Le Large', host: 'large.example', stated: true },
      image: null,
      givenTopics: null,
      warnings: [],
    });
  });

  test('no NUL comes back in what is said of a record', () => {
    const { warnings } = draftOf({ title: 'A', date: 'some\0day', 'te\0xt': { a: 1 }, 'ht\0ml': 1 });
    expect(warnings.map(({ message }) => message.split(/ (?:could|should)/)[0])).toEqual([
      'The date "someday"',
      '"html"',
      '"text"',
    ]);
  });

  test('the upload fills gaps and never overrules', () => {
    const options = { source: 'Le Large', language: 'fr' };
    expect(draftOf({ title: 'A' }, options)).toMatchObject({
      publisher: { name: 'Le Large', host: null },
      language: 'fr',
    });
    expect(draftOf({ title: 'A', source: 'B', language: 'en' }, options)).toMatchObject({
      publisher: { name: 'B' },
      language: 'en',
    });
    expect(draftOf({ title: 'A' }, { source: 'large.example' })).toMatchObject({
      publisher: { name: null, host: 'large.example' },
    });
  });
});
