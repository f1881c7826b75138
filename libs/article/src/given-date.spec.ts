import { expect, test } from '@jest/globals';
import type { PublishedDate } from './article.js';
import { asGivenDate, type GivenDate, publishedOn } from './given-date.js';

test.each<[GivenDate, PublishedDate, GivenDate?]>([
  [null, { at: null, day: null, offset: null, precision: 'unknown' }],
  [
    { at: '2024-01-19T12:57:00+01:00' },
    { at: '2024-01-19T11:57:00Z', day: '2024-01-19', offset: '+01:00', precision: 'minute' },
  ],
  [
    { at: '2024-01-19T00:10:05+03:00' },
    { at: '2024-01-18T21:10:05Z', day: '2024-01-19', offset: '+03:00', precision: 'instant' },
  ],
  [
    { at: '2024-01-19T23:10:00.250-09:30' },
    { at: '2024-01-20T08:40:00.250Z', day: '2024-01-19', offset: '-09:30', precision: 'instant' },
  ],
  [
    { at: '2024-01-19T11:57:00Z' },
    { at: '2024-01-19T11:57:00Z', day: '2024-01-19', offset: '+00:00', precision: 'minute' },
  ],
  [{ at: 'soon' }, { at: null, day: null, offset: null, precision: 'unknown' }, null],
  [{ day: '2024-02-29' }, { at: '2024-02-29T00:00:00Z', day: '2024-02-29', offset: null, precision: 'day' }],
  [{ month: '2024-02' }, { at: '2024-02-01T00:00:00Z', day: null, offset: null, precision: 'month' }],
  [{ year: '2024' }, { at: '2024-01-01T00:00:00Z', day: null, offset: null, precision: 'year' }],
])('%j is %j, and back', (given, published, back = given) => {
  expect(publishedOn(given)).toEqual(published);
  expect(asGivenDate(published)).toEqual(back);
});

test.each<[PublishedDate, GivenDate]>([
  [{ at: '2024-01-31T23:00:00Z', day: null, offset: '+01:00', precision: 'month' }, { month: '2024-02' }],
  [{ at: '2023-12-31T12:00:00Z', day: null, offset: '+12:00', precision: 'year' }, { year: '2024' }],
  [{ at: '2024-01-18T23:00:00Z', day: '2024-01-19', offset: null, precision: 'day' }, { day: '2024-01-19' }],
  [
    { at: '2024-01-19T11:57:00Z', day: '2024-01-19', offset: null, precision: 'minute' },
    { at: '2024-01-19T11:57:00Z' },
  ],
])('%j reads as %j', (published, given) => {
  expect(asGivenDate(published)).toEqual(given);
});
