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
  { Date: '2025-03-04', Time: '' },
])('%j is a day', (fields) => {
  expect(draftOf(fields).published).toMatchObject({ day: '2025-03-04', precision: 'day' });
});

test('a date with its own time keeps it', () => {
  expect(draftOf({ Date: '2025-03-04T10:00:00Z', Time: '09:15' }).published.at).toBe('2025-03-04T10:00:00Z');
});
