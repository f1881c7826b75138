import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

function draftOf(lines: readonly string[]): ReturnType<typeof readDraft> {
  const bytes = Buffer.from(lines.join('\n\n'));
  const record = {
    kind: 'scrape' as const,
    encoding: 'utf-8',
    bytes,
    byteStart: 0,
    byteEnd: bytes.length,
    position: 'line 1',
  };
  return readDraft(record, { timezone: 'UTC', source: null, language: null });
}

const TITLE = 'Le lac déborde à Léré';
const LEAD = 'La pluie tombe depuis lundi... 19.01.2024, Le Large';

describe('the text of a page', () => {
  test.each<[string, string[], string[]]>([
    [
      'a last quotation without a stop',
      [TITLE, 'Il a plu.', '« On verra »', 'Le Large | X'],
      ['Il a plu.', '« On verra »'],
    ],
    [
      'a last line without a stop that the glued copy confirms',
      [
        TITLE,
        LEAD,
        'Il a plu trois jours sans arrêt.Le soir vient sur la plaine',
        'fr_FR',
        'Il a plu trois jours sans arrêt.',
        'Le soir vient sur la plaine',
      ],
      ['Il a plu trois jours sans arrêt.', 'Le soir vient sur la plaine'],
    ],
    [
      'a second copy of a short description',
      [TITLE, 'La crue 19.01.2024, Le Large', '2024-01-19T12:57Z', 'La crue', 'Il a plu.', 'Il pleut.'],
      ['Il a plu.', 'Il pleut.'],
    ],
    [
      'an outlet glued to an address that also stands alone',
      [
        ...[
          TITLE,
          'https://a.example/p.jpg?w=1',
          'Il a plu.',
          'https://a.example/p.jpg?w=1Le Large',
          'a@large.example',
        ],
        'Le Large a@large.example',
      ],
      ['Il a plu.'],
    ],
    [
      'a description above tags',
      [TITLE, TITLE, 'La crue monte.', 'lac', 'tchad', 'Il a plu.', 'Il pleut.', 'fr_FR', 'lac, tchad'],
      ['Il a plu.', 'Il pleut.'],
    ],
    [
      'a paragraph above a pointer',
      [TITLE, 'La crue monte.', 'Lire aussi : Le port', 'Il a plu.', 'Il pleut.'],
      ['La crue monte.', 'Il a plu.', 'Il pleut.'],
    ],
    ['a line about cookies', ['Nous utilisons des cookies pour mesurer.', TITLE, 'Il a plu.'], ['Il a plu.']],
    ['a line about cookies in Russian', [TITLE, 'Il a plu.', 'Мы используем файлы cookie.'], ['Il a plu.']],
    ['a pointer to another page', [TITLE, 'Il a plu.', 'Te puede interesar: La papa, más cara.'], ['Il a plu.']],
    [
      'a sentence that mentions cookies',
      [TITLE, 'Il a plu.', 'Le juge a parlé des cookies du site.'],
      ['Il a plu.', 'Le juge a parlé des cookies du site.'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(draftOf(lines).paragraphs.map(({ text }) => text)).toEqual(expected);
  });
});
