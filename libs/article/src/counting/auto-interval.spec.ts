import { expect, test } from '@jest/globals';
import type { Interval } from '../selection.js';
import { autoInterval } from './auto-interval.js';
import { dayNumber } from './calendar.js';

const span = (first: string | null, last: string | null) => ({
  first: first === null ? null : dayNumber(first),
  last: last === null ? null : dayNumber(last),
});
type Ends = [string | null, string | null];

test.each<[string, Ends, number, Ends, Interval]>([
  ['the days asked for count', ['2024-01-01', '2024-01-10'], 5, ['2024-01-04', '2024-01-04'], 'day'],
  ['else those of the articles', [null, null], 5, ['2020-01-01', '2024-01-10'], 'month'],
  ['the open end is the last article', ['2024-01-01', null], 5, ['2024-01-02', '2024-06-30'], 'week'],
  ['the open start is the first article', [null, '1999-01-01'], 4, ['1987-02-26', '1999-01-01'], 'quarter'],
  ['a single day by the hour', ['2024-01-01', '2024-01-01'], 4, ['2024-01-01', '2024-01-01'], 'hour'],
  ['unless no article knows its hour', ['1987-02-26', '1987-02-26'], 3, ['1987-02-26', '1987-02-26'], 'day'],
  ['nor its day', ['1987-02-26', '1987-02-26'], 2, ['1987-02-01', '1987-02-01'], 'month'],
  ['nor its month', ['1987-02-26', '1987-02-26'], 1, ['1987-01-01', '1987-01-01'], 'year'],
  ['articles that began before the days asked for', ['2024-03-01', null], 1, ['2024-01-01', '2024-01-01'], 'year'],
  ['nothing found and one end open', ['2024-03-01', null], 0, [null, null], 'hour'],
  ['nothing at all', [null, null], 0, [null, null], 'day'],
])('%s', (_case, asked, precision, found, interval) => {
  expect(autoInterval(span(...asked), { precision, ...span(...found) }, 60)).toBe(interval);
});
