import { expect, test } from '@jest/globals';
import { en } from '../../i18n/en.js';
import type { Translate } from '../../i18n/language.js';
import { translate } from '../../i18n/translate.js';
import { undatedText } from './undated-text.js';

const t: Translate = (key, params = {}) => translate(en[key], params, 'en');
const december = { from: '2024-12-31', to: '2024-12-31' };

test.each([
  ['day', 2, december, '2 of 8 are dated only to the month or year'],
  ['week', 1, december, '1 of 8 is dated only to the month or year'],
  ['hour', 2, december, '2 of 8 are dated only to the day, month or year'],
  ['month', 2, december, '2 of 8 are dated only to the year'],
  ['day', 2, { from: null, to: null }, '2 of 8 have no dates that are known closely enough for the chart'],
  ['day', 0, december, null],
] as const)('by %s, %i undated', (interval, undated, dates, text) => {
  expect(undatedText({ attention: { interval, undated }, total: 8 }, dates, t)).toBe(text);
});
