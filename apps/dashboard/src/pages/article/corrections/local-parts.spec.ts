import { expect, test } from '@jest/globals';
import { localParts } from './local-parts.js';

test.each([
  ['2025-03-01T23:30:00Z', '2025-03-02', '+01:00', { day: '2025-03-02', time: '00:30', offset: '+01:00' }],
  ['2025-03-01T23:30:15Z', '2025-03-01', null, { day: '2025-03-01', time: '23:30:15', offset: '+00:00' }],
  ['2025-03-01T02:00:00Z', '2025-02-28', '-05:00', { day: '2025-02-28', time: '21:00', offset: '-05:00' }],
  ['2025-03-01T00:00:00Z', null, null, { day: '2025-03-01', time: '00:00', offset: '+00:00' }],
])('%s on %s at %s', (publishedAt, publishedDay, publishedOffset, expected) => {
  expect(localParts({ publishedAt, publishedDay, publishedOffset })).toEqual(expected);
});
