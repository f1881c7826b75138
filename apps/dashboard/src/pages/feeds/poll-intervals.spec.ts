import { expect, test } from '@jest/globals';
import { en } from '../../i18n/en.js';
import type { Translate } from '../../i18n/language.js';
import { translate } from '../../i18n/translate.js';
import { pollIntervals } from './poll-intervals.js';

const t: Translate = (key, params = {}) => translate(en[key], params, 'en');

test.each([
  [60, 10, 'every hour'],
  [1440, 10, 'every day'],
  [2880, 10, 'every 2 days'],
  [5, 10, 'every 5 minutes'],
  [90, 11, 'every 90 minutes'],
])('%d minutes, of %d choices', (minutes, choices, label) => {
  const all = pollIntervals(t, minutes);
  expect([all.length, all.find(({ value }) => value === String(minutes))?.label]).toEqual([choices, label]);
});
