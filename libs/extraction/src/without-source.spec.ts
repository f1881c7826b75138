import { expect, test } from '@jest/globals';
import { readDraft } from './read-draft.js';

test.each<[string, unknown, string]>([
  ['Lake rises again - The Lake', { id: null, name: 'The Lake' }, 'Lake rises again'],
  ['Lake rises – again - THE LAKE', 'The Lake', 'Lake rises – again'],
  ['Le lac monte | RFI - Afrique', 'RFI - Afrique', 'Le lac monte'],
  ['Lake rises again - The Lake', 'The Sea', 'Lake rises again - The Lake'],
  ['Lake rises again - at The Lake', 'The Lake', 'Lake rises again - at The Lake'],
  ['Interview - The Lake', 'The Lake', 'Interview'],
  ['Live - The Lake', 'The Lake', 'Live - The Lake'],
  ['- The Lake', 'The Lake', '- The Lake'],
  ['The Lake', 'The Lake', 'The Lake'],
])('the title %j of %j is %j', (title, source, expected) => {
  const place = { bytes: new Uint8Array(), byteStart: 0, byteEnd: 0, position: 'row 1' };
  const options = { timezone: 'UTC', source: null, language: null };
  expect(readDraft({ kind: 'fields', fields: { title, source }, spans: {}, ...place }, options).title).toBe(expected);
});
