import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

const BODY =
  'The lake rose by a metre in three days, the harbour office said on Monday.\n\nThe road to the north is closed until further notice, officials told reporters.';
const CORPS =
  'Le lac est monté d’un mètre en trois jours, a indiqué lundi la capitainerie.\n\nLa route du nord est fermée jusqu’à nouvel ordre, ont dit les autorités.';
const URL = 'https://larger-lake.example/news/lake-rises';

function draftOf(text: string) {
  const bytes = Buffer.from(text);
  const record = { kind: 'scrape' as const, encoding: 'utf-8', bytes, byteStart: 0, byteEnd: bytes.length };
  const options = { timezone: 'UTC', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
  return readDraft({ ...record, position: 'line 1' }, options);
}

describe('labelled lines above an article', () => {
  test.each<[string, string[], string, Record<string, unknown>]>([
    [
      'in English',
      [
        'Title: Lake rises again',
        'Source: The Larger Lake',
        'Date: 23 June 2023',
        `URL: ${URL}`,
        'Author: Mara Oduya',
        'Tags: lakes, roads',
      ],
      BODY,
      {
        title: 'Lake rises again',
        url: URL,
        publisher: { name: 'The Larger Lake', host: 'larger-lake.example' },
        author: 'Mara Oduya',
        tags: ['lakes', 'roads'],
      },
    ],
    [
      'by other names, in another order',
      [`Link: ${URL}`, 'Publication: The Larger Lake', 'Date: 2023-06-23', 'Headline: Lake: rises again'],
      BODY,
      {
        title: 'Lake: rises again',
        url: URL,
        publisher: { name: 'The Larger Lake', host: 'larger-lake.example' },
      },
    ],
    [
      'in French',
      [
        'Titre : Le lac déborde',
        'Source : Le Grand Lac',
        'Date : 23 juin 2023',
        `URL : ${URL}`,
        'Mots-clés : lacs, routes',
      ],
      CORPS,
      {
        title: 'Le lac déborde',
        url: URL,
        publisher: { name: 'Le Grand Lac', host: 'larger-lake.example' },
        tags: ['lacs', 'routes'],
      },
    ],
    [
      'with a lead, a section, a language and an author',
      [
        'Title: Lake rises again',
        'Lead: Fishermen fear for their huts.',
        'Section: Environment',
        'Language: English',
        'Byline: Mara Oduya',
        'Date: 23 June 2023',
      ],
      BODY,
      {
        lead: 'Fishermen fear for their huts.',
        section: 'Environment',
        language: 'en',
        author: 'Mara Oduya',
        tags: [],
      },
    ],
    [
      'with these in French',
      [
        'Titre : Le lac déborde',
        `Chapô : ${'Les pêcheurs craignent pour leurs cabanes. '.repeat(12).trim()}`,
        'Rubrique : Environnement',
        'Langue : fr',
        'Auteur : Mara Oduya',
        'Date : 23 juin 2023',
      ],
      CORPS,
      {
        lead: 'Les pêcheurs craignent pour leurs cabanes. '.repeat(12).trim(),
        section: 'Environnement',
        language: 'fr',
        author: 'Mara Oduya',
      },
    ],
    [
      'as an e-mail has them',
      ['De : Revue de presse', 'À : Vous', 'Date : 23 juin 2023 08:12', 'Objet : Le lac déborde'],
      CORPS,
      { title: 'Le lac déborde', tags: [] },
    ],
    [
      'with a subject beside the headline',
      ['Subject: Lakes', 'Title: Lake rises again', 'Source: The Larger Lake', 'Date: 23 June 2023'],
      BODY,
      { title: 'Lake rises again' },
    ],
    [
      'with more than a name for author',
      ['Title: Lake rises again', 'Author: By Mara Oduya in Larger Lake', 'Date: 23 June 2023'],
      BODY,
      { author: 'Mara Oduya' },
    ],
    [
      'with a label that means nothing',
      ['Number: 12', 'Title: Lake rises again', 'Word count: 27', 'Date: 23 June 2023'],
      BODY,
      { title: 'Lake rises again', url: null, publisher: null },
    ],
  ])('%s', (_, lines, body, expected) => {
    for (const glue of ['\n', '\n\n']) {
      const draft = draftOf(`${lines.join('\n')}${glue}${body}`);
      expect(draft).toMatchObject({ section: null, ...expected });
      expect(draft.published.day).toBe('2023-06-23');
      expect(draft.paragraphs.map(({ text }) => text)).toEqual(body.split('\n\n'));
    }
  });

  test.each<[string, string[], string]>([
    ['a headline with a colon', ['Lake: rises again', 'Date: 23 June 2023'], 'Lake: rises again'],
    ['a headline that opens with such a word', ['Title: a word on boxing'], 'Title: a word on boxing'],
    ['a page of a person', ['Name: Mara Oduya', 'Date: 23 June 2023'], 'Name: Mara Oduya'],
  ])('not in %s', (_, lines, title) => {
    expect(draftOf([...lines, BODY].join('\n')).title).toBe(title);
  });

  test('name no author and no section of any length', () => {
    const about = 'Mara Oduya has reported from the lake since 2010, and wrote two books about it and its fishermen.';
    const lines = ['Title: Lake rises again', `Author: ${about}`, `Section: ${about}`, 'Date: 23 June 2023'];
    expect(draftOf(`${lines.join('\n')}\n${BODY}`)).toMatchObject({ author: null, section: null });
  });

  test('tell where they stand without their labels', () => {
    const text = `Title: Lake rises again\nSource: The Larger Lake\nURL: ${URL}\n${BODY}`;
    const { provenance } = draftOf(text);
    const said = (['title', 'publisher', 'url'] as const).map((field) =>
      provenance[field]?.map(({ start, end }) => Buffer.from(text).subarray(start, end).toString()),
    );
    expect(said).toEqual([['Lake rises again'], ['The Larger Lake'], [URL]]);
  });
});

test.each(['Text', 'Texte ', 'Body'])('the text of an article may have a label too: %s', (label) => {
  const long = `${BODY} ${'It will rise again, the office said. '.repeat(40)}`.trim();
  for (const text of [BODY, long]) {
    const draft = draftOf(`Title: Lake rises\nDate: 4 March 2025\nSource: The Lake\n${label}: ${text}`);
    const [first = '', ...rest] = text.split('\n\n');
    expect(draft.paragraphs.map((paragraph) => paragraph.text).join(' ')).toBe([first, ...rest].join(' '));
  }
});
