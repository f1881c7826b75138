import { expect, test } from '@jest/globals';
import { readDraft } from '../read-draft.js';

const TEXT = 'The lake rose by a metre in three days, the harbour office said on Monday.';
const MORE = 'The road to the north is closed until further notice, officials told reporters.';

function draftOf(lines: readonly string[]) {
  const bytes = Buffer.from(lines.join('\n'));
  const place = { encoding: 'utf-8', bytes, byteStart: 0, byteEnd: bytes.length, position: 'line 1' };
  const options = { timezone: 'UTC', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
  const draft = readDraft({ kind: 'scrape', ...place }, options);
  const bytesOf = ({ start, end }: { start: number; end: number }) => bytes.subarray(start, end).toString();
  return { ...draft, texts: draft.paragraphs.map(({ text }) => text), bytesOf };
}

test('fields behind the text among them', () => {
  const text = ['text: |', `  ${TEXT}`, '', `  ${MORE}`];
  const draft = draftOf([
    '---',
    ...text,
    'author: Mara Oduya',
    'source: The Lake',
    'title: Lake rises',
    'date: 2024-05-01',
    '---',
  ]);
  expect(draft).toMatchObject({ title: 'Lake rises', author: 'Mara Oduya', publisher: { name: 'The Lake' } });
  expect([draft.published.day, draft.texts]).toEqual(['2024-05-01', [TEXT, MORE]]);
  expect(draft.unclaimed.map(draft.bytesOf)).toEqual(['---', 'text: |', '---']);
});

test.each<[string, string[], string]>([
  ['that of the article', ['title: {en: "Lake rises", fr: "Le lac, encore"}', 'lang: fr'], 'Le lac, encore'],
  ['without quotes', ['title: { en: Lake rises, fr: Le lac monte }', 'lang: "fr-FR"'], 'Le lac monte'],
  ['a line each', ['title:', '  en: Lake rises', "  fr: 'Le lac monte'", 'lang: fr'], 'Le lac monte'],
  ['the first without a language', ['title:', '  en: Lake rises', '  fr: Le lac monte'], 'Lake rises'],
  ['the first for another one', ['title: {en: Lake rises, fr: Le lac monte}', 'lang: de'], 'Lake rises'],
])('a title by language: %s', (_, fields, title) => {
  for (const signed of [['date: 2024-05-01'], []]) {
    const draft = draftOf(['---', ...fields, ...signed, 'layout: post', '---', '', TEXT, MORE]);
    expect([draft.title, draft.texts, draft.tags]).toEqual([title, [TEXT, MORE], []]);
    expect(draft.provenance.title?.map(draft.bytesOf)).toEqual([expect.stringContaining(title)]);
  }
});

test('a description by language, and a map of other things', () => {
  const summary = ['summary:', '  fr: Le lac monte.', '  en: It rises.', 'lang: en'];
  expect(draftOf(['---', 'title: Lake rises', ...summary, 'date: 2024-05-01', '---', TEXT]).lead).toBe('It rises.');
  const map = ['title:', '  main: Lake rises', '  sub: Again', 'date: 2024-05-01'];
  expect(draftOf(['---', ...map, '---', '# Lake rises again', '', TEXT, MORE]).title).toBe('Lake rises again');
});
