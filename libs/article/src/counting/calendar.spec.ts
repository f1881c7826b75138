import { describe, expect, test } from '@jest/globals';
import {
  bucketCount,
  bucketStart,
  bucketsBetween,
  type DayInterval,
  dayNumber,
  dayOf,
  nextBucket,
} from './calendar.js';

describe('the first day of a bucket', () => {
  test.each<[DayInterval, string, string, string]>([
    ['day', '2024-02-29', '2024-02-29', '2024-03-01'],
    ['week', '2024-01-01', '2024-01-01', '2024-01-08'],
    ['week', '2023-12-31', '2023-12-25', '2024-01-01'],
    ['week', '2021-01-03', '2020-12-28', '2021-01-04'],
    ['week', '1969-12-31', '1969-12-29', '1970-01-05'],
    ['month', '2024-02-29', '2024-02-01', '2024-03-01'],
    ['month', '2024-12-31', '2024-12-01', '2025-01-01'],
    ['quarter', '2024-03-31', '2024-01-01', '2024-04-01'],
    ['quarter', '2024-12-01', '2024-10-01', '2025-01-01'],
    ['year', '2024-12-31', '2024-01-01', '2025-01-01'],
    ['year', '1900-06-01', '1900-01-01', '1901-01-01'],
  ])('%s of %s is %s, then %s', (interval, day, start, next) => {
    const first = bucketStart(interval, dayNumber(day));
    expect([dayOf(first), dayOf(nextBucket(interval, first))]).toEqual([start, next]);
  });
});

test('buckets are dense and include both ends', () => {
  const named = bucketsBetween('month', dayNumber('2023-11-30'), dayNumber('2024-02-01')).map(dayOf);
  expect(named).toEqual(['2023-11-01', '2023-12-01', '2024-01-01', '2024-02-01']);
  expect(bucketsBetween('week', dayNumber('2020-12-28'), dayNumber('2021-01-04')).map(dayOf)).toEqual([
    '2020-12-28',
    '2021-01-04',
  ]);
});

test('the estimate of how many there are is off by one at most', () => {
  const [first, last] = [dayNumber('2000-01-01'), dayNumber('2024-12-31')];
  for (const interval of ['day', 'week', 'month', 'quarter', 'year'] as const) {
    const exact = bucketsBetween(interval, first, last).length;
    expect(Math.abs(bucketCount(interval, first, last) - exact)).toBeLessThanOrEqual(1);
  }
  expect(bucketCount('hour', first, first)).toBe(24);
});
