import { expect, test } from '@jest/globals';
import { readDraft } from '../read-draft.js';

function draftOf(fields: Record<string, unknown>) {
  const spans = Object.fromEntries(Object.keys(fields).map((key, at) => [key, { start: at, end: at + 1 }]));
  const record = { kind: 'fields' as const, fields: { Headline: 'Lake rises again', ...fields }, spans };
  const place = { bytes: new Uint8Array(), byteStart: 0, byteEnd: 0, position: 'row 1' };
  const options = { timezone: 'Africa/Niamey', source: null, language: null, now: new Date('2026-01-01T00:00:00Z') };
  return readDraft({ ...record, ...place }, options);
}

test.each<[Record<string, unknown>, string]>([
  // Without a zone, times are in that of the upload.
  [{ Date: '2025-03-04', Time: '09:15' }, '2025-03-04T08:15:00Z'],
  [{ Date: '04-Mar-2025', Time: '9:15 PM' }, '2025-03-04T20:15:00Z'],
  [{ Date: '04-Mar-2025', Time: '12:05 AM' }, '2025-03-03T23:05:00Z'],
  [{ Date: '4 mars 2025', Heure: '9h15' }, '2025-03-04T08:15:00Z'],
  [{ Date: '2025-03-04', Time: '09:15:30 UTC' }, '2025-03-04T09:15:30Z'],
  [{ Date: '2025-03-04', Time: '09:15', Timezone: 'EST' }, '2025-03-04T14:15:00Z'],
  [{ Date: '2025-03-04', Time: '09:15', 'Time Zone': 'GMT+3' }, '2025-03-04T06:15:00Z'],
  [{ Date: '2025-03-04', Time: '09:15 +0200' }, '2025-03-04T07:15:00Z'],
  [{ Date: '2025-03-04', Time: '14:05Z' }, '2025-03-04T14:05:00Z'],
  [{ Date: '2025-03-04', Time: '14:05:30.250Z' }, '2025-03-04T14:05:30Z'],
  [{ Date: '2025-03-04', Time: '14h' }, '2025-03-04T13:00:00Z'],
  [{ Date: '2025-03-04', Time: '14h30' }, '2025-03-04T13:30:00Z'],
  [{ Date: '2025-03-04', Heure: '14\u202fh\u202f30\u00a0min' }, '2025-03-04T13:30:00Z'],
  [{ Date: '2025-03-04', Time: '14 : 05' }, '2025-03-04T13:05:00Z'],
  [{ Date: '2025-03-04', Time: '14 : 05 : 10' }, '2025-03-04T13:05:10Z'],
  [{ Date: '2025-03-04', Time: '14 h 05' }, '2025-03-04T13:05:00Z'],
  [{ Date: '2025-03-04', Time: '09\u00a0h\u00a005' }, '2025-03-04T08:05:00Z'],
  [{ Date: '2025-03-04', Heure: '14 h' }, '2025-03-04T13:00:00Z'],
  [{ Date: '2025-03-04', 'Heure de publication': '14 heures' }, '2025-03-04T13:00:00Z'],
  [{ Fecha: '2025-03-04', Hora: '14 hs' }, '2025-03-04T13:00:00Z'],
  [{ Date: '2025-03-04', Time: 'à 14 h' }, '2025-03-04T13:00:00Z'],
  [{ Date: '2025-03-04', Time: '14:05 h' }, '2025-03-04T13:05:00Z'],
  [{ Datum: '04.03.2025', Uhrzeit: '10.30 Uhr' }, '2025-03-04T09:30:00Z'],
  [{ Datum: '04.03.2025', Uhrzeit: 'um 14 Uhr MEZ' }, '2025-03-04T13:00:00Z'],
  [{ Date: '2025-03-04', Time: '2:05 PM CET' }, '2025-03-04T13:05:00Z'],
  [{ Date: '2025-03-04', Time: '2 p.m. (EST)' }, '2025-03-04T19:00:00Z'],
  [{ Date: '2025-03-04', Time: '١٤:٠٥' }, '2025-03-04T13:05:00Z'],
  [{ Date: '2025-03-04', Time: '09:15', Timezone: 'Europe/Helsinki' }, '2025-03-04T07:15:00Z'],
  [{ Date: '2025-03-04', Time: '09:15', Timezone: '+02:00' }, '2025-03-04T07:15:00Z'],
  [{ Date: '2025-03-04', Time: '1899-12-30 14:05:00' }, '2025-03-04T13:05:00Z'],
  [{ Date: '2025-03-04', Time: '2025-03-04T14:05:00Z' }, '2025-03-04T14:05:00Z'],
  [{ Date: '2025-03-04', Time: '0,586805555555556' }, '2025-03-04T13:05:00Z'],
  [{ Date: '2025-03-04', Time: 0.5 }, '2025-03-04T11:00:00Z'],
])('%j', (fields, at) => {
  const draft = draftOf(fields);
  expect([draft.published.at, draft.published.day]).toEqual([at, '2025-03-04']);
  expect(draft.provenance.published).toHaveLength(2);
});

test.each<Record<string, unknown>>([
  { Date: '2025-03-04', Time: '09:15', Timezone: 'somewhere' },
  { Date: '2025-03-04', Time: '09:15', Timezone: 'CST' },
  { Date: '2025-03-04', Time: 'in the morning' },
  { Date: '2025-03-04', Time: '25:15' },
  { Date: '2025-03-04', Time: '13:15 pm' },
  { Date: '2025-03-04', 'Reading time': '09:15' },
  { Date: '2025-03-04', Time: '14' },
  { Date: '2025-03-04', Time: '4 h' },
  { Date: '2025-03-04', Time: '12 h' },
  { Date: '2025-03-04', Time: '3 hrs' },
  { Date: '2025-03-04', Time: '3hrs' },
  { Date: '2025-03-04', Time: '3 heures' },
  { Date: '2025-03-04', Time: '1 h 30 min' },
  { Date: '2025-03-04', Time: '1 h 30' },
  { Date: '2025-03-04', Time: '12 h 30 min' },
  { Date: '2025-03-04', Time: '2025-03-05T14:05:00Z' },
  { Date: '2025-03-04', Time: '4.5' },
  { Date: '2025-03-04', Time: '' },
])('%j is a day', (fields) => {
  expect(draftOf(fields).published).toMatchObject({ day: '2025-03-04', precision: 'day' });
});

test.each(['9 o’clock in the morning', '25:15', '5 min', 'n/a', 4])(
  'a time that cannot be read is told of: %s',
  (Time) => {
    const codes = draftOf({ Date: '2025-03-04', Time }).warnings.map(({ code }) => code);
    expect(codes).toEqual(Time === '25:15' ? ['time-unreadable'] : []);
  },
);

test('a date with its own time keeps it', () => {
  expect(draftOf({ Date: '2025-03-04T10:00:00Z', Time: '09:15' }).published.at).toBe('2025-03-04T10:00:00Z');
});

test.each<[Record<string, unknown>, string]>([
  [{ Date: '2025-03-04', Time: '09:15', Modified: '2025-03-06', Crawled: '2025-03-07' }, '08:15'],
  [{ Date: '2025-03-04', Source: 'The Lake', Time: '09:15', 'Crawl date': '2025-03-07' }, '08:15'],
  [{ Time: '09:15', Date: '2025-03-04', 'Crawl date': '2025-03-07' }, '08:15'],
  [{ 'Crawl date': '2025-03-07T10:00:00Z', Time: '09:15', Date: '2025-03-04' }, '08:15'],
  [{ Date: '2025-03-04', 'Crawl date': '2025-03-07', 'Publication time': '09:15' }, '08:15'],
  [{ 'Crawl date': '07/03/2025', Time: '22:22', Date: '2025-03-04', 'Time (2)': '09:15' }, '08:15'],
  [{ Date: '2025-03-04', id: '20240615', Time: '09:15' }, '08:15'],
  [{ Date: '2025-03-04', ref: '12-05-2020', Time: '09:15' }, '08:15'],
  [{ Date: '2025-03-04', candidate: '12-05-2020', 'Import id': '20240615', Time: '09:15' }, '08:15'],
  [{ id: '20240615', Time: '09:15', Date: '2025-03-04' }, '08:15'],
])('the time stands by the day of publication: %j', (fields, at) => {
  expect(draftOf(fields).published.at).toBe(`2025-03-04T${at}:00Z`);
});

test.each<Record<string, unknown>>([
  { Date: '2025-03-04', 'Crawl date': '2025-03-07', Time: '09:15' },
  { Date: '2025-03-04', Modified: '16/03/2025', Time: '09:15' },
  { Date: '2025-03-04', Retrieved: '7 March 2025', Zone: 'north', Time: '09:15' },
  { 'Crawl date': '2025-03-07', Time: '09:15', Date: '2025-03-04' },
  { Date: '2025-03-04', event_date: '2025-03-09', Time: '09:15' },
  { Date: '2025-03-04', crawledAt: '2025-03-09', Time: '09:15' },
  { Date: '2025-03-04', 'Crawl date': '2025-03-07', Time: 0.5 },
])('the time is of another day: %j', (fields) => {
  const draft = draftOf(fields);
  expect(draft.published.at).toBe('2025-03-03T23:00:00Z');
  expect(draft.warnings.map(({ code, message }) => [code, /The time "(?:09:15|0\.5)" stands/.test(message)])).toEqual([
    ['time-unreadable', true],
  ]);
});

test('columns stand as they do in the file, not as a mapping left them', () => {
  const fields = { Headline: 'Lake rises again', Time: '09:15', Crawled: '2025-03-07', publishedAt: '2025-03-04' };
  const spans = {
    Headline: { start: 6, end: 7 },
    publishedAt: { start: 0, end: 1 },
    Time: { start: 2, end: 3 },
    Crawled: { start: 4, end: 5 },
  };
  const place = { bytes: new Uint8Array(), byteStart: 0, byteEnd: 0, position: 'row 1' };
  const draft = readDraft(
    { kind: 'fields', fields, spans, ...place },
    { timezone: 'UTC', source: null, language: null },
  );
  expect(draft.published.at).toBe('2025-03-04T09:15:00Z');
});

test.each([
  ['CST', 'America/Chicago', '2025-03-04T15:15:00Z'],
  ['CST', 'Africa/Niamey', null],
  ['somewhere', 'UTC', null],
])('a zone whose name means several is the one of the upload or none: %s in %s', (zone, timezone, at) => {
  const fields = { Headline: 'Lake rises again', Date: '2025-03-04', Time: '09:15', Timezone: zone };
  const place = { bytes: new Uint8Array(), byteStart: 0, byteEnd: 0, position: 'row 1' };
  const draft = readDraft({ kind: 'fields', fields, spans: {}, ...place }, { timezone, source: null, language: null });
  expect(draft.published.precision === 'day' ? null : draft.published.at).toBe(at);
  expect(draft.warnings.map(({ code }) => code)).toEqual(at === null ? ['time-unreadable'] : []);
});
