import { expect, test } from '@jest/globals';
import { writeDuration } from './duration.js';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

test.each([
  [0, '1 sec'],
  [59.4 * SECOND, '59 sec'],
  [3 * MINUTE + 20 * SECOND, '3 min 20 sec'],
  [9 * MINUTE + 59.9 * SECOND, '10 min'],
  [104 * MINUTE, '1 hr 44 min'],
  [HOUR, '1 hr'],
  [23 * HOUR + 59.6 * MINUTE, '1 day'],
  [49 * HOUR, '2 days 1 hr'],
])('%d ms is %s', (milliseconds, words) => {
  expect(writeDuration(milliseconds, 'en-GB').replaceAll('secs', 'sec').replaceAll('mins', 'min')).toBe(words);
});

test('French has its own units', () => expect(writeDuration(104 * MINUTE, 'fr-FR')).toMatch(/^1\sh 44\smin$/));
