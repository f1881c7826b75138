import { expect, test } from '@jest/globals';
import { typeset } from './typeset.js';

test.each([
  ['Supprimer « Sahel » ? Non : garder', 'fr', 'Supprimer «\u00a0Sahel\u00a0»\u00a0? Non\u00a0: garder'],
  ['one : two', 'en', 'one : two'],
  ['un mot', 'fr', 'un mot'],
] as const)('%s in %s', (text, language, expected) => {
  expect(typeset(text, language)).toBe(expected);
});
