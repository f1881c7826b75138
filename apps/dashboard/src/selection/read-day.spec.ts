import { expect, test } from '@jest/globals';
import { readDay } from './read-day.js';

test.each([
  ['2024-03-05', 'from', '2024-03-05'],
  ['2024/3/5', 'from', '2024-03-05'],
  [' 5/3/2024 ', 'to', '2024-03-05'],
  ['05.03.2024', 'to', '2024-03-05'],
  ['5 3 2024', 'to', '2024-03-05'],
  ['2024-02', 'from', '2024-02-01'],
  ['02/2024', 'to', '2024-02-29'],
  ['2024', 'from', '2024-01-01'],
  ['2024', 'to', '2024-12-31'],
  ['2024-02-30', 'from', null],
  ['2024-13-01', 'from', null],
  ['2024-00', 'from', null],
  ['0/3/2024', 'from', null],
  ['0999', 'from', null],
  ['5/3/24', 'from', null],
  ['yesterday', 'from', null],
  ['', 'from', null],
] as const)('%j as %s is %j', (typed, bound, day) => {
  expect(readDay(typed, bound)).toBe(day);
});
