import { expect, test } from '@jest/globals';
import type { DraftWarning } from '@vigie/article';
import { UNTOLD } from './dates/field-orders.js';
import { dateOf } from './field-dates.js';
import { formatInstant, instantOf } from './instant-of.js';

const NOW = new Date('2026-06-01T00:00:00Z');

function read(text: string) {
  const warnings: DraftWarning[] = [];
  const date = dateOf(text, 'date', { timezone: 'UTC', now: NOW, order: () => UNTOLD }, warnings);
  const at = date === null ? null : formatInstant(instantOf(date, 'UTC')).replace('T00:00:00Z', '');
  return [at, ...warnings.map(({ code }) => code)];
}

test.each([
  ['14-Feb-25', '2025-02-14'],
  ['14-févr-25', '2025-02-14'],
  ['14-févr.-25', '2025-02-14'],
  ['14 févr. 25', '2025-02-14'],
  ['14\u00a0fe\u0301vr.\u00a025', '2025-02-14'],
  ['1er mars 25', '2025-03-01'],
  ['14-ene-25', '2025-01-14'],
  ['14 de ene. de 25', '2025-01-14'],
  ['14/set/25', '2025-09-14'],
  ['14. Mrz. 25', '2025-03-14'],
  ['ven. 14-févr.-25', '2025-02-14'],
  ['14-Feb-25 18:30', '2025-02-14T18:30:00Z'],
  ['14-févr.-25 à 18 h 30', '2025-02-14T18:30:00Z'],
  ['14-Feb-25 6:30 PM', '2025-02-14T18:30:00Z'],
  ['14-fév-2025', '2025-02-14'],
])('%s has a month by its name', (text, at) => {
  expect(read(text)).toEqual([at]);
});

test('two digits of a year are of the last century where this one would be to come, with a word', () => {
  expect(read('14-Feb-98')).toEqual(['1998-02-14', 'date-century-assumed']);
  expect(read('14-Feb-25')).toEqual(['2025-02-14']);
});

test.each([
  '31-Feb-25',
  '14 Feb 18:30',
  '14 févr. 18 h 30',
  '14 Feb 10 am',
  '14 Feb 25 12',
  '14-Foo-25',
  '114-Feb-25',
  '25 mars 12 articles',
])('%s is no date', (text) => {
  expect(read(text)[0]).toBeNull();
});

test.each([
  ['14/02/2025 à 18 h 30', '2025-02-14T18:30:00Z'],
  ['14/02/2025 à 18h30', '2025-02-14T18:30:00Z'],
  ['14/02/2025 à\u00a018\u202fh\u00a030', '2025-02-14T18:30:00Z'],
  ['14/02/2025 18\u00a0h\u00a005', '2025-02-14T18:05:00Z'],
  ['14 février 2025, 18 h 45', '2025-02-14T18:45:00Z'],
  ['14 février 2025 à 18\u202fh\u202f45', '2025-02-14T18:45:00Z'],
  ['14 février 2025 à 18 h', '2025-02-14T18:00:00Z'],
])('%s has a time of day', (text, at) => {
  expect(read(text)).toEqual([at]);
});

test.each([
  ['2024-01-31T24:00:00Z', '2024-02-01'],
  ['Wed, 31 Jan 2024 24:00:00 GMT', '2024-02-01'],
  ['2024-01-31T23:59:60Z', '2024-01-31T23:59:59Z'],
])('%s is on the clock of its day', (text, at) => {
  expect(read(text)).toEqual([at]);
});

test.each(['2024-01-31T24:01:00Z', '2024-02-30T24:00:00Z', '2024-01-31T23:58:61Z'])('%s is no time', (text) => {
  expect(read(text)).toEqual([null, 'date-impossible']);
});

test.each([
  ['2024-W03-5', '2024-01-19'],
  ['2024W035', '2024-01-19'],
  ['2024-W03-5T10:30:00+02:00', '2024-01-19T08:30:00Z'],
  ['2020-W53-7', '2021-01-03'],
  ['2024-019', '2024-01-19'],
  ['2024-366', '2024-12-31'],
  ['2024-060 18:30', '2024-02-29T18:30:00Z'],
])('%s counts its day in weeks or in the year', (text, at) => {
  expect(read(text)).toEqual([at]);
});

test.each(['2024-W54-1', '2024-W03', '2024-W03-8', '2023-366', '2024-000', '2024-0190'])(
  '%s is a day of no week and no year',
  (text) => {
    expect(read(text)[0]).toBeNull();
  },
);
