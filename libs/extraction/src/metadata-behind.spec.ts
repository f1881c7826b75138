import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

const BODY = [
  'The lake rose by a metre in three days, the harbour office said on Monday.',
  'The road to the north is closed until further notice, officials told reporters.',
];

function draftOf(lines: readonly string[]) {
  const bytes = Buffer.from(lines.join('\n\n'));
  const record = { kind: 'scrape' as const, encoding: 'utf-8', bytes, byteStart: 0, byteEnd: bytes.length };
  const options = { timezone: 'UTC', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
  return readDraft({ ...record, position: 'line 1' }, options);
}

describe('a page with its text first and its metadata behind', () => {
  test.each<[string, string[], string | null]>([
    [
      'a headline',
      ['Harbour closed as the lake rises again', '2025-03-04', 'https://a.example/lake'],
      'Harbour closed as the lake rises again',
    ],
    [
      'a headline between other values',
      [
        'width=device-width',
        'lake,harbour,road,rain',
        'en_GB',
        'Harbour closed as the lake rises',
        'https://a.example/p/1',
        '800',
      ],
      'Harbour closed as the lake rises',
    ],
    [
      'a headline below its description',
      [
        'https://a.example/p/1',
        'The lake rose by a metre in three days and the road to the north is closed until further notice, it is said',
        'Harbour closed as the lake rises',
        'en_GB',
      ],
      'Harbour closed as the lake rises',
    ],
    ['no headline', ['https://a.example/p/1', '800', 'en_GB', 'lake'], null],
  ])('%s', (_, metadata, title) => {
    const draft = draftOf([...BODY, ...metadata]);
    expect(draft.title).toBe(title);
    expect(draft.paragraphs.slice(0, 2).map(({ text }) => text)).toEqual(BODY);
  });

  test('is not one whose headline stands above', () => {
    const page = [
      'Harbour closed today',
      ...BODY,
      'Dam opens as the lake rises',
      '2025-03-04',
      'https://a.example/p/2',
    ];
    expect(draftOf(page).title).toBe('Harbour closed today');
  });
});
