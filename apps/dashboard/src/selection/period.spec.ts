import { describe, expect, test } from '@jest/globals';
import { parseISO } from 'date-fns';
import {
  bucketBounds,
  bucketDays,
  daysOf,
  drawableInterval,
  lengthInDays,
  periodBefore,
  presetDays,
  todayIn,
} from './period.js';

describe('presets', () => {
  const today = parseISO('2024-03-31');
  test.each([
    ['7d', '2024-03-25', '2024-03-31'],
    ['30d', '2024-03-02', '2024-03-31'],
    ['12m', '2023-04-01', '2024-03-31'],
    ['month', '2024-03-01', '2024-03-31'],
    ['lastMonth', '2024-02-01', '2024-02-29'],
    ['year', '2024-01-01', '2024-03-31'],
    ['lastYear', '2023-01-01', '2023-12-31'],
  ] as const)('%s is %s to %s', (preset, from, to) => {
    expect(presetDays(preset, today)).toEqual({ from, to });
  });
});

describe('the days of a bucket', () => {
  test.each([
    ['day', '2024-02-29', '2024-02-29', '2024-02-29'],
    ['week', '2024-12-30', '2024-12-30', '2025-01-05'],
    ['month', '2024-02-01', '2024-02-01', '2024-02-29'],
    ['quarter', '2024-10-01', '2024-10-01', '2024-12-31'],
    ['year', '2024-01-01', '2024-01-01', '2024-12-31'],
  ] as const)('%s of %s', (interval, bucket, from, to) => {
    expect(bucketDays(interval, bucket)).toEqual({ from, to });
  });

  test('stay inside the days that were chosen', () => {
    const chosen = { from: '2024-02-10', to: '2024-02-20' };
    expect(bucketBounds('month', '2024-02-01', chosen)).toEqual(chosen);
    expect(bucketBounds('month', '2024-02-01', { from: null, to: null })).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
    });
  });

  test('an hour is two instants', () => {
    expect(bucketBounds('hour', '2024-02-01T23:00:00Z', { from: null, to: null })).toEqual({
      from: '2024-02-01T23:00:00Z',
      to: '2024-02-02T00:00:00Z',
    });
  });
});

describe('lengths and intervals', () => {
  test.each([
    ['2024-01-01', '2024-01-01', 1],
    ['2024-01-01', '2024-12-31', 366],
    ['2024-01-01T00:00:00Z', '2024-01-01T12:00:00Z', 0.5],
    ['nonsense', '2024-01-01', null],
    [null, '2024-01-01', null],
  ])('%s to %s is %s days', (from, to, days) => {
    expect(lengthInDays(from, to)).toBe(days);
  });

  test.each([
    ['week', 73_049, 'quarter'],
    ['week', 3_650, 'week'],
    ['day', 3_650, 'week'],
    ['hour', 400, 'day'],
    ['year', 1, 'year'],
    ['day', 10_000_000, 'year'],
  ] as const)('not finer than %s over %i days can be drawn: %s', (finest, days, expected) => {
    expect(drawableInterval(finest, days)).toBe(expected);
  });

  test('so many buckets are so many days', () => {
    expect([daysOf('hour', 48), daysOf('day', 48), daysOf('week', 2)]).toEqual([2, 48, 14]);
  });

  test.each([
    ['2024-03-01', '2024-03-31', { from: '2024-01-30', to: '2024-02-29' }],
    ['2024-03-01', null, null],
    ['2024-03-01T00:00:00Z', '2024-03-02T00:00:00Z', null],
  ])('before %s to %s', (from, to, before) => {
    expect(periodBefore(from, to)).toEqual(before);
  });

  test('today depends on the zone', () => {
    const now = new Date('2024-03-01T23:30:00Z');
    expect(todayIn('UTC', now)).toBe('2024-03-01');
    expect(todayIn('Africa/Niamey', now)).toBe('2024-03-02');
  });
});
