import { describe, expect, test } from '@jest/globals';
import type { Interval } from '../selection.js';
import { dayNumber } from './calendar.js';
import { checkSize, intervalFor } from './chart-size.js';

const day = dayNumber;

describe('a chart that would be too large', () => {
  test.each<[Interval, string, string, number, string | null]>([
    ['hour', '2024-01-01', '2024-12-31', 1, null],
    ['hour', '1824-01-01', '2024-01-01', 1, 'interval=week works'],
    ['hour', '1984-01-01', '2024-01-01', 1, 'interval=day works'],
    ['day', '1900-01-01', '2024-01-01', 1, null],
    ['day', '1824-01-01', '2024-01-01', 1, 'interval=week works'],
    ['day', '1900-01-01', '2024-01-01', 102, 'interval=week works'],
    ['year', '0100-01-01', '9998-01-01', 500, 'set from and to closer together'],
  ])('%s from %s to %s with %i series: %s', (interval, from, to, series, way) => {
    const scale = interval === 'hour' ? 86_400 : 1;
    const check = () => checkSize(interval, day(from) * scale, day(to) * scale, series);
    if (way === null) expect(check).not.toThrow();
    else expect(check).toThrow(way);
  });
});

describe('the interval that is taken for a span', () => {
  test.each([
    ['2024-01-01', '2024-01-02', 60, 'hour'],
    ['2024-01-01', '2024-01-02', 40, 'day'],
    ['2024-01-01', '2024-02-20', 60, 'day'],
    ['2024-01-01', '2024-12-31', 60, 'week'],
    ['2020-01-01', '2024-12-31', 60, 'month'],
    ['2010-01-01', '2024-12-31', 60, 'quarter'],
    ['1900-01-01', '2024-12-31', 60, 'year'],
  ] as const)('%s to %s in at most %i buckets is by %s', (from, to, most, interval) => {
    expect(intervalFor(day(from), day(to), most)).toBe(interval);
  });
});
