import { describe, expect, test } from '@jest/globals';
import { createAnalyser, type LabelMode } from '../analyser.js';
import { emptyDraft } from '../empty-draft.js';

const analyser = createAnalyser();
const french =
  'Les pêcheurs de la côte ont repris la mer ce matin après deux semaines de tempête, et les marchés se remplissent de nouveau.';
const english =
  'The fishing boats left the harbour this morning after two weeks of storms, and the markets are filling up again.';

function languageOf(
  declared: string | null,
  locale: string | null,
  text: string,
  fallback: string | null,
  mode: LabelMode = 'infer',
) {
  const draft = { ...emptyDraft('und'), language: declared, locale, paragraphs: [{ text, heading: false }] };
  return analyser.label(draft, mode, { sourceCountry: null, language: fallback });
}

describe('language', () => {
  test.each([
    ['the detector reads an undeclared text', null, null, french, null, 'fr'],
    ['a declared language that fits is kept as written', 'pt-BR', null, english, null, 'pt-BR'],
    ['a locale that fits', 'fr', 'fr_FR', french, null, 'fr'],
    ['a locale alone', null, 'fr_FR', french, null, 'fr'],
    ['a locale that the text contradicts', 'fr', 'fr_FR', english, null, 'en'],
    ['a fallback fills the gap', null, null, 'Ok.', 'es', 'es'],
    ['a fallback never overrides', 'fr', null, french, 'es', 'fr'],
    ['too little text', null, null, 'Oui. 2024', null, 'und'],
    ['no letters at all', null, null, '12345 67890 12345 67890 12345', null, 'und'],
  ])('%s', (_, declared, locale, text, fallback, expected) => {
    expect(languageOf(declared, locale, text, fallback).language).toBe(expected);
  });

  test('a contradicted locale is said so', () => {
    expect(languageOf('fr', 'fr_FR', english, null).warnings.map(({ code }) => code)).toEqual([
      'language-contradicted',
    ]);
    expect(languageOf('fr', 'fr_FR', french, null).warnings).toEqual([]);
  });

  test.each([
    ['nothing is detected', null, null, null],
    ['the record rules', 'fr', 'de', 'fr'],
    ['the upload fills the gap', null, 'de', 'de'],
  ])('given labels: %s', (_, declared, fallback, expected) => {
    expect(languageOf(declared, null, english, fallback, 'given').language).toBe(expected);
  });
});
