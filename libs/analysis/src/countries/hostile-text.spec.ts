import { describe, expect, test } from '@jest/globals';
import { createAnalyser } from '../analyser.js';
import { emptyDraft } from '../empty-draft.js';

const analyser = createAnalyser();
const LENGTH = 40_000;

function label(language: string, text: string) {
  const draft = { ...emptyDraft(language), title: text.slice(0, 2_000), paragraphs: [{ text, heading: false }] };
  return analyser.label(draft, 'infer', { sourceCountry: null, language: null });
}

const fill = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length));

describe('text made to hurt', () => {
  test.each([
    ['one letter', 'en', 'a', ''],
    ['one name without spaces', 'en', 'Niger', ''],
    ['one name', 'en', 'Niger ', 'NE'],
    ['a name of several readings', 'en', 'Georgia Congo ', 'CD GE'],
    ['the start of long names', 'en', 'Democratic Republic of the ', ''],
    ['towns and commas', 'en', 'Paris, ', 'FR'],
    ['given names', 'en', 'Michael ', ''],
    ['lone high surrogates', 'fr', '\uD83D', ''],
    ['lone low surrogates', 'fr', 'Mali\uDE00 ', 'ML'],
    ['marks of direction', 'ar', 'مالي\u200F\u202E ', 'ML'],
    ['joined prefixes', 'ar', 'وبال', ''],
    ['ideographs', 'zh', '几内亚', 'GN'],
    ['mixed scripts', 'ru', 'Нигер尼日尔النيجر ', 'NE'],
    ['accents without letters', 'es', '\u0301', ''],
    ['stops and dashes', 'de', '. - ', ''],
    ['line ends', 'tr', '\n\u2028', ''],
  ])('%s', (_, language, unit, codes) => {
    const { countries, mentions } = label(language, fill(unit));
    expect(
      countries
        .map(({ code }) => code)
        .sort()
        .join(' '),
    ).toBe(codes);
    expect(mentions.length).toBeLessThanOrEqual(1_000);
  });
});
