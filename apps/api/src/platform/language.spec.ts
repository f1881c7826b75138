import { expect, test } from '@jest/globals';
import { preferredLanguage } from './language.js';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['en', 'en'],
  ['de', 'en'],
  ['*', 'en'],
  ['fr,en', 'fr'],
  ['en,fr', 'en'],
  ['en;q=0.5,fr;q=0.9', 'fr'],
  ['fr;q=0.5, en;q=0.9', 'en'],
  ['de, fr;q=0.8', 'fr'],
  ['fr;q=0', 'en'],
  ['fr;q=0.8, *;q=0.9', 'en'],
  ['en;q=0, fr;q=0.1', 'fr'],
  ['fr;q=abc', 'en'],
  [',;,;q=', 'en'],
  ['x,'.repeat(100_000), 'en'],
])('%j prefers %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
