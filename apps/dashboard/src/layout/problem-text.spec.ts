import { describe, expect, test } from '@jest/globals';
import { en } from '../i18n/en.js';
import { formatter } from '../i18n/format.js';
import { fr } from '../i18n/fr.js';
import type { Speech } from '../i18n/language.js';
import { serverWords } from '../i18n/server-words.js';
import { translate } from '../i18n/translate.js';
import { questionFault } from './problem-text.js';

function speech(language: 'en' | 'fr'): Speech {
  const format = formatter(language);
  return {
    language,
    setLanguage: () => undefined,
    format,
    said: (text, code) => serverWords(text, language, code),
    t: (key, params = {}) => translate({ en, fr }[language][key], params, format.locale),
  };
}
const code = 'must be a two-letter country code, or none, with ! in front to exclude';

describe('a refused question, in words for people', () => {
  test.each([
    ['selection/from', 'from must not be after to', 'The first date is after the last one.'],
    ['selection/country/0', code, `Country: ${code}`],
    ['selection/country/0', `${code}; NER is written NE`, 'NER is written NE'],
    ['selection/tz', 'must be an IANA time zone such as Africa/Niamey', 'Time zone: must be an IANA time zone such as'],
    ['questions/1/interval', 'the dates span some 2 hours, more than 1; interval=day works', 'The dates span some 2'],
    ['selection/country', 'may have at most 200 values', 'Country: may have at most 200 values'],
  ])('%s %s', (path, message, english) => {
    expect(questionFault({ path, message, suggestion: 'day' }, speech('en'))).toContain(english);
    const french = questionFault({ path, message, suggestion: 'day' }, speech('fr'));
    expect(french).not.toMatch(/\b(?:must|may|the|of|than)\b/);
  });
});
