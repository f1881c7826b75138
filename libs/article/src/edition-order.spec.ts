import { expect, test } from '@jest/globals';
import type { PublishedDate } from './article.js';
import { datesDiffer, orderEditions } from './edition-order.js';

const date = (at: string | null, precision: PublishedDate['precision'], day: string | null = null) => ({
  ...{ at, precision, day, offset: null },
});
const tokyo = date('2025-03-01T23:00:00Z', 'minute', '2025-03-02');
const newYork = date('2025-03-02T04:30:00Z', 'minute', '2025-03-01');

test.each<[string, PublishedDate, PublishedDate, boolean]>([
  ['two instants', date('2025-03-01T08:00:00Z', 'instant'), date('2025-03-01T08:00:01Z', 'instant'), true],
  [
    'a minute and an instant in it',
    date('2025-03-01T08:00:00Z', 'minute'),
    date('2025-03-01T08:00:59Z', 'instant'),
    false,
  ],
  ['a day and an instant in it', date('2025-03-01T00:00:00Z', 'day'), date('2025-03-01T23:59:59Z', 'instant'), false],
  ['a day and the next', date('2025-03-01T00:00:00Z', 'day'), date('2025-03-02T00:00:00Z', 'day'), true],
  ['a month and a day in it', date('2025-03-01T00:00:00Z', 'month'), date('2025-03-31T00:00:00Z', 'day'), false],
  ['a year and one before', date('2025-01-01T00:00:00Z', 'year'), date('2024-06-01T00:00:00Z', 'month'), true],
  ['a day and a morning of it in the east', date('2025-03-02T00:00:00Z', 'day', '2025-03-02'), tokyo, false],
  ['a day and an evening of it in the west', date('2025-03-01T00:00:00Z', 'day', '2025-03-01'), newYork, false],
  ['a month that begins in the east', date('2025-02-28T15:00:00Z', 'month'), tokyo, false],
  ['a year that begins in the west', date('2025-01-01T05:00:00Z', 'year'), date('2024-12-01T00:00:00Z', 'month'), true],
  ['nothing known', date(null, 'unknown'), date('2024-06-01T00:00:00Z', 'month'), false],
])('%s', (_name, one, other, differ) => {
  expect([datesDiffer(one, other), datesDiffer(other, one)]).toEqual([differ, differ]);
});

test('days are ordered as they are written', () => {
  const times = (published: PublishedDate) => ({ modifiedAt: null, published });
  const next = date('2025-03-01T12:00:00Z', 'day', '2025-03-02');
  expect(orderEditions(times(newYork), times(next))).toEqual({ isLater: true, by: 'published' });
  expect(orderEditions(times(next), times(newYork))).toEqual({ isLater: false, by: 'published' });
});
