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
    ['just too little text', null, null, 'Bonjour le monde!', null, 'und'],
    ['just enough text', null, null, 'Mon corps plein de hâte', null, 'fr'],
    ['few ideographs are enough', null, null, '暴风雨过后鱼市重新', null, 'zh'],
    ['no letters at all', null, null, '12345 67890 12345 67890 12345', null, 'und'],
  ])('%s', (_, declared, locale, text, fallback, expected) => {
    expect(languageOf(declared, locale, text, fallback).language).toBe(expected);
  });

  test.each([
    ['a record gives it', 'fr', null, french, 'given', null],
    ['a locale declares it', 'fr', 'fr_FR', french, 'declared', null],
    ['it is read', null, null, french, 'detector', expect.stringMatching(/^detector [0-9a-f]{8}$/)],
    ['it cannot be known', null, null, 'Oui.', 'none', null],
  ])('how it is known: %s', (_, declared, locale, text, method, version) => {
    const { languageMethod, languageVersion } = languageOf(declared, locale, text, null);
    expect({ languageMethod, languageVersion }).toEqual({ languageMethod: method, languageVersion: version });
  });

  test.each([
    [
      'a member of the same macrolanguage',
      'nb',
      'nb_NO',
      'Fiskerne krever høyere kvoter neste år, og departementet lover et svar før jul, opplyser statsråden.',
    ],
    [
      'a norm that is hard to tell apart',
      'bs',
      'bs_BA',
      'Ribari traže veće kvote za narednu godinu, a ministarstvo obećava odgovor prije praznika.',
    ],
  ])('a declared language stands against %s', (_, declared, locale, text) => {
    expect(languageOf(declared, locale, text, null).language).toBe(declared);
  });

  test('addresses are in no language', () => {
    expect(languageOf(null, null, 'https://www.journal.example/politique/les-nouvelles-du-jour', null).language).toBe(
      'und',
    );
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
