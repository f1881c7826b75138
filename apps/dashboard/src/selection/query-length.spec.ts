import { expect, test } from '@jest/globals';
import { serverWords } from '../i18n/server-words.js';
import { lengthFault } from './query-length.js';

test.each([
  ['x'.repeat(2_000), null],
  [`  ${'x'.repeat(2_000)}  `, null],
  ['x'.repeat(2_001), { start: 2_000, end: 2_001 }],
  [`  ${'x'.repeat(5_000)} `, { start: 2_002, end: 5_002 }],
])('a query of 2,000 characters is the longest (%#)', (text, position) => {
  expect(lengthFault(text)?.position ?? null).toEqual(position);
});

test('and how long it is, is said in both languages', () => {
  const message = lengthFault('x'.repeat(5_012))?.message ?? '';
  expect(message).toBe('a search may have at most 2,000 characters; this one has 5,012');
  expect(serverWords(message, 'fr')).toBe(
    'une recherche contient au plus 2\u202f000 caractères ; celle-ci en a 5\u202f012',
  );
});
