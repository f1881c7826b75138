import { expect, test } from '@jest/globals';
import { lagText } from './lag-text.js';

test.each([
  [60, '1 min'],
  [7_500, '2 hrs 5 mins'],
  [7_200, '2 hrs'],
  [86_400, '1 day'],
  [273_600, '3 days 4 hrs'],
  [86_400 + 120, '1 day'],
])('%i seconds are %s', (seconds, text) => {
  expect(lagText(seconds, 'en-GB')).toBe(text);
});
