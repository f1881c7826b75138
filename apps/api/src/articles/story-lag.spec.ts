import { describe, expect, test } from '@jest/globals';
import { lagBetween, positionOf } from './story-lag.js';

const at = (publishedAt: string) => ({
  publishedAt,
  publishedDay: publishedAt.slice(0, 10),
  datePrecision: 'instant' as const,
});
const day = (publishedDay: string) => ({
  publishedAt: `${publishedDay}T00:00:00Z`,
  publishedDay,
  datePrecision: 'day' as const,
});
const month = { publishedAt: '2026-02-01T00:00:00Z', publishedDay: null, datePrecision: 'month' as const };
const unknown = { publishedAt: null, publishedDay: null, datePrecision: 'unknown' as const };

describe('the time between two articles', () => {
  test.each([
    [at('2026-02-01T10:00:00Z'), at('2026-02-01T10:00:00Z'), 0],
    [at('2026-02-01T10:00:00Z'), at('2026-02-02T10:00:01Z'), 86_401],
    [at('2026-02-01T23:00:00Z'), day('2026-02-03'), 172_800],
    [day('2026-02-01'), day('2026-02-02'), 86_400],
    [day('2026-02-01'), day('2026-02-01'), null],
    [day('2026-02-01'), at('2026-02-01T10:00:00Z'), null],
    [day('2026-02-01'), month, null],
    [unknown, day('2026-02-01'), null],
  ])('is %j to %j: %p', (first, article, lag) => {
    expect(lagBetween(first, article)).toBe(lag);
  });

  test('is only told of those that are dated', () => {
    expect([month, unknown].map((article) => positionOf(article, true))).toEqual(['undated', 'undated']);
    expect([true, false].map((isFirst) => positionOf(day('2026-02-01'), isFirst))).toEqual(['first', 'later']);
  });
});
