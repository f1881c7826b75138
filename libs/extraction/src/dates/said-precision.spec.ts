import { expect, test } from '@jest/globals';
import { readDraft } from '../read-draft.js';

function draftOf(fields: Record<string, unknown>, timezone = 'UTC') {
  const place = { bytes: new Uint8Array(), byteStart: 0, byteEnd: 0, position: 'row 2' };
  const options = { timezone, source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
  return readDraft({ kind: 'fields', fields: { title: 'Lake rises', ...fields }, spans: {}, ...place }, options);
}

const NEW_YEAR = '2024-01-01T00:00:00Z';
const EVE = '2023-12-31T23:00:00Z';

test.each<[Record<string, unknown>, (string | null)[]]>([
  [{ publishedAt: NEW_YEAR, datePrecision: 'day' }, [NEW_YEAR, '2024-01-01', null, 'day']],
  [{ date: NEW_YEAR, date_precision: 'Month' }, [NEW_YEAR, null, null, 'month']],
  [{ date: NEW_YEAR, 'Date precision': 'year' }, [NEW_YEAR, null, null, 'year']],
  [{ date: '2024-03-05T18:30:00Z', datePrecision: 'day' }, ['2024-03-05T00:00:00Z', '2024-03-05', null, 'day']],
  [
    { date: '2024-03-05T18:30:10Z', datePrecision: 'minute' },
    ['2024-03-05T18:30:00Z', '2024-03-05', '+00:00', 'minute'],
  ],
  [
    { date: '2024-03-05T00:30:00+02:00', datePrecision: 'day' },
    ['2024-03-04T22:00:00Z', '2024-03-05', '+02:00', 'day'],
  ],
  // Where it was day already, or a year, when it began.
  [{ date: EVE, datePrecision: 'day', publishedDay: '2024-01-01' }, [EVE, '2024-01-01', null, 'day']],
  [{ date: EVE, datePrecision: 'month', publishedDay: '' }, [EVE, null, null, 'month']],
  [{ date: EVE, datePrecision: 'year', publishedDay: null }, [EVE, null, null, 'year']],
  [
    { date: EVE, datePrecision: 'day', publishedDay: '2024-02-01' },
    ['2023-12-31T00:00:00Z', '2023-12-31', null, 'day'],
  ],
  [
    { date: EVE, datePrecision: 'instant', publishedDay: '2024-01-01', publishedOffset: "'+01:00" },
    [EVE, '2024-01-01', '+01:00', 'instant'],
  ],
  [
    { date: EVE, datePrecision: 'instant', publishedDay: '2024-01-01', publishedOffset: null },
    [EVE, '2024-01-01', null, 'instant'],
  ],
  // Nothing is made finer, and nothing is read into other words.
  [{ date: '2024-03-05', datePrecision: 'instant' }, ['2024-03-05T00:00:00Z', '2024-03-05', null, 'day']],
  [{ date: NEW_YEAR, datePrecision: 'exact' }, [NEW_YEAR, '2024-01-01', '+00:00', 'instant']],
  [{ date: NEW_YEAR, datePrecision: 10 }, [NEW_YEAR, '2024-01-01', '+00:00', 'instant']],
  [{ datePrecision: 'day' }, [null, null, null, 'unknown']],
])('%j', (fields, expected) => {
  const { at, day, offset, precision } = draftOf(fields).published;
  expect([at, day, offset, precision]).toEqual(expected);
});

const FOUND = { language: 'fr', topics: ['Politics'], countries: [{ code: 'NE', label: 'Niger', role: 'mentioned' }] };

test('what was found of an article that this product lists is not read as said by it', () => {
  const listed = { ...FOUND, datePrecision: 'day', storyId: '7', locale: 'fr_FR', tags: ['lac'] };
  const { language, locale, tags, givenTopics, givenCountries } = draftOf(listed);
  expect([language, locale, tags, givenTopics, givenCountries]).toEqual(['fr', 'fr_FR', ['lac'], null, null]);
  expect(draftOf({ ...listed, locale: null }).language).toBeNull();
  const other = draftOf({ ...FOUND, datePrecision: 'day' });
  expect([other.language, other.givenTopics, other.givenCountries]).toEqual(['fr', ['Politics'], ['Niger']]);
});
