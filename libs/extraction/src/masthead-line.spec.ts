import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

const TITLE = 'Djibouti : un nouveau quai au port de Doraleh';
const BYLINE = 'Par Salma Ould Ely';
const BODY = [
  'Le port a inauguré lundi un nouveau quai long de 400 mètres, a annoncé la direction du port.',
  'Le chantier avait commencé en 2022 et a duré trois ans.',
];

function draftOf(lines: readonly string[]) {
  const bytes = Buffer.from(lines.join('\n\n'));
  const record = { kind: 'scrape' as const, encoding: 'utf-8', bytes, byteStart: 0, byteEnd: bytes.length };
  const options = { timezone: 'UTC', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
  return readDraft({ ...record, position: 'line 1' }, options);
}

describe('the line of a newspaper and its date above a headline', () => {
  test.each<[string, string | null]>([
    ['Le Courrier des Dunes, mardi 4 mars 2025', 'Le Courrier des Dunes'],
    ['Le Courrier des Dunes – 4 mars 2025', 'Le Courrier des Dunes'],
    ['L’Écho d’Afrique, le 4 mars 2025', 'L’Écho d’Afrique'],
    ['The Voice of the Dunes, Tuesday, March 4, 2025', 'The Voice of the Dunes'],
    ['La Voz de las Dunas, 4 de marzo de 2025', 'La Voz de las Dunas'],
    ['New York, 4 March 2025', null],
    ['Rio de Janeiro, 4 March 2025', null],
    ['Dunes Evening Post, 4 March 2025', 'Dunes Evening Post'],
    ['Dunes Gate, 4 March 2025', null],
  ])('%s', (line, name) => {
    for (const byline of [[BYLINE], []]) {
      const draft = draftOf([line, TITLE, ...byline, ...BODY]);
      expect(draft.title).toBe(TITLE);
      expect(draft.published.day).toBe('2025-03-04');
      expect(draft.publisher?.name ?? null).toBe(name);
      expect(draft.paragraphs.map(({ text }) => text)).toEqual(BODY);
    }
  });

  test('is a headline where nothing says that it names an outlet', () => {
    const title = 'State of the Nation, 4 March 2025';
    const draft = draftOf([title, 'What the president promised to the towns', ...BODY]);
    expect(draft.title).toBe(title);
    // It may be the day of what is told of.
    expect([draft.published.day, draft.publisher]).toEqual([null, null]);
  });

  test.each(['Grève des dockers, 4 mars 2025', 'Le Sommet des Dunes, 4 mars 2025'])('not a headline: %s', (title) => {
    expect(draftOf([title, BYLINE, ...BODY]).title).toBe(title);
  });
});

test.each<[string, string[]]>([
  ['a byline', [BYLINE]],
  ['a paragraph', []],
])('below the count of an export stands the headline where %s follows its date', (_, below) => {
  const draft = draftOf(['Document 3 de 20', TITLE, '4 mars 2025', ...below, ...BODY]);
  expect(draft).toMatchObject({ title: TITLE, published: { day: '2025-03-04' }, publisher: null });
  expect(draft.paragraphs.map(({ text }) => text)).toEqual(BODY);
});

test.each([[], ['Europresse']])('below the issue and the count of words of an export: %s', (...above) => {
  const head = ['La Voix', 'La Voix, no. 1234', 'Société, mardi 4 mars 2025 335 mots, p. 4', TITLE, ...BODY];
  const draft = draftOf([...above, ...head]);
  expect(draft).toMatchObject({ title: TITLE, published: { day: '2025-03-04' }, publisher: { name: 'La Voix' } });
  expect(draft.paragraphs.map(({ text }) => text)).toEqual(BODY);
});

test('below the edition of an export', () => {
  const draft = draftOf([
    '1 of 2 DOCUMENTS',
    'The Dunes',
    'March 4, 2025 Tuesday',
    'Late City Edition',
    TITLE,
    ...BODY,
  ]);
  expect(draft).toMatchObject({ title: TITLE, published: { day: '2025-03-04' }, publisher: { name: 'The Dunes' } });
});

test.each<[string, string, string]>([
  ['Документ 3 из 20', 'Маяк', '4 марта 2025'],
  ['Document 1/20', 'La Voix', '4 mars 2025'],
  ['Document 2 de 20', 'Le Quai', 'France, mardi 4 mars 2025, p. 3'],
  ['2 of 20 DOCUMENTS', 'The Dunes (Lomé)', 'March 4, 2025 Tuesday'],
  ['Article 2 sur 20', 'La Voix', '4 mars 2025'],
])('below %s stand the newspaper, its date and the headline', (count, name, date) => {
  const draft = draftOf([count, name, date, TITLE, ...BODY]);
  expect(draft).toMatchObject({ title: TITLE, published: { day: '2025-03-04' }, publisher: { name } });
  expect(draft.paragraphs.map(({ text }) => text)).toEqual(BODY);
});
