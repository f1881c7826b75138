import { expect, test } from '@jest/globals';
import { en } from '../i18n/en.js';
import { formatter } from '../i18n/format.js';
import type { Speech } from '../i18n/language.js';
import { translate } from '../i18n/translate.js';
import { renamed, toldApart } from './told-apart.js';

const format = formatter('en');
const speech: Speech = {
  language: 'en',
  setLanguage: () => undefined,
  format,
  said: (text) => text,
  t: (key, params = {}) => translate(en[key], params, format.locale),
};

test.each([
  [
    ['15000000 sport', 'sport Sport'],
    ['sport', 'Sport (not the IPTC topic)'],
  ],
  [
    ['15000000 sport', 'rugby Rugby'],
    ['sport', 'Rugby'],
  ],
  [
    ['gold Gold', 'gold-2 Gold'],
    ['Gold (gold)', 'Gold (gold-2)'],
  ],
  [
    ['20000001 law', '20000002 law'],
    ['law', 'law'],
  ],
])('%j are called %j', (topics, labels) => {
  const named = topics.map((topic) => ({ key: topic.split(' ')[0] ?? '', label: topic.split(' ')[1] ?? '' }));
  expect(renamed(named, toldApart(named, speech)).map(({ label }) => label)).toEqual(labels);
});
