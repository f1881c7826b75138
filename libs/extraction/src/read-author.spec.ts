import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

describe('small facts around the text', () => {
  const BODY = 'Il a plu trois jours.La route est coupée.';
  const draftOf = (lines: string[]): ReturnType<typeof readDraft> => {
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
  };

  test.each([
    ['Par Awa Nom', 'Awa Nom'],
    ['By John A. Nom and Mary Nom', 'John A. Nom and Mary Nom'],
    ['Von Petra von Nom', 'Petra von Nom'],
    ['Автор: Иван Имя', 'Иван Имя'],
    ['بقلم: أحمد علي', 'أحمد علي'],
    ['Par la route', null],
    ['Par Nom', null],
    ['Un mot', null],
  ])('the byline %s names %s', (line, author) => {
    expect(draftOf(['Le lac déborde à Léré', line, BODY]).author).toBe(author);
  });

  test('a byline below the text is none', () => {
    expect(draftOf(['Le lac déborde', BODY, 'Par Awa Nom']).author).toBeNull();
  });

  test.each<[string, string[], string | null]>([
    ['beside the locale', ['Actus', 'fr_FR'], 'Actus'],
    ['behind the locale', ['fr_FR', 'Actus'], 'Actus'],
    ['like a tag in another case', ['monde', '2024', 'Monde', 'fr_FR', 'monde, lac'], 'Monde'],
    ['like a tag without case', ['العالم', '2024', 'العالم', 'ar_EG', 'العالم, مصر'], 'العالم'],
    ['among contacts', ['Le Large a@large.example', 'Actus', 'Le Large a@large.example'], 'Actus'],
    ['last, behind a contact', ['Le Large a@large.example', 'Actus'], 'Actus'],
    ['not the company', ['Le Large', 'a@large.example', 'SARL Large', 'fr_FR'], null],
    ['not a list of tags', ['lac, pluie', 'fr_FR'], null],
    ['not a tag', ['Le Large a@large.example', 'lac'], null],
  ])('the section %s', (_, lines, section) => {
    expect(draftOf(['Le lac déborde', BODY, ...lines]).section).toBe(section);
  });
});
