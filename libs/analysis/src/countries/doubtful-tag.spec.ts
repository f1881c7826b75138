import { describe, expect, test } from '@jest/globals';
import { createAnalyser } from '../analyser.js';
import { emptyDraft } from '../empty-draft.js';

const analyser = createAnalyser();

function countriesOf(language: string, tags: string[], text: string): string {
  const draft = { ...emptyDraft(language), tags, paragraphs: [{ text, heading: false }] };
  const { countries } = analyser.label(draft, 'infer', { sourceCountry: null, language: null });
  const codes = countries.map(({ code }) => code).sort();
  return codes.join(' ');
}

describe('a tag that is also an everyday word needs the text', () => {
  test.each([
    ['en', ['turkey'], 'The turkey farm sold its birds.', ''],
    ['en', ['Turkey'], 'The turkey farm sold its birds.', ''],
    ['en', ['turkey farm'], 'The farm sold its birds.', ''],
    ['en', ['china'], 'The cups were a wedding present.', ''],
    ['en', ['chad', 'jordan'], 'The two brothers won the race.', ''],
    ['en', ['niger'], 'A village on the Niger grows rice.', ''],
    ['fr', ['eau'], 'L’eau manque dans la ville.', ''],
    ['fr', ['EAU'], 'L’eau manque dans la ville.', ''],
    ['en', ['turkey'], 'Officials met in Ankara.', 'TR'],
    ['en', ['turkey'], 'Turkish officials met.', 'TR'],
    ['en', ['Turkey'], 'Officials met in the capital.', 'TR'],
    ['en', ['china'], 'China replied.', 'CN'],
    ['en', ['niger', 'mali'], 'Niger and Mali signed.', 'ML NE'],
    ['en', ['mali'], 'The ministers signed.', 'ML'],
    ['fr', ['niger'], 'Les ministres ont signé.', 'NE'],
    ['fr', ['EAU'], 'Les ministres ont signé.', 'AE'],
  ])('%s %j with "%s" gives "%s"', (language, tags, text, codes) => {
    expect(countriesOf(language, tags, text)).toBe(codes);
  });
});
