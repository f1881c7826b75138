import { describe, expect, test } from '@jest/globals';
import { languageLabel } from './language-label.js';

describe('languageLabel', () => {
  test.each([
    ['fr', 'en', 'French'],
    ['fr', 'fr', 'français'],
    ['pt-BR', 'en', 'Brazilian Portuguese'],
    ['not a code', 'en', 'not a code'],
    ['', 'fr', ''],
    ['und', 'en', 'Undetermined'],
    ['und', 'fr', 'Indéterminée'],
    ['UND', 'en', 'Undetermined'],
    ['mul', 'en', 'Multiple languages'],
    ['mul', 'fr', 'Plusieurs langues'],
    ['zxx', 'en', 'No linguistic content'],
    ['zxx', 'fr', 'Sans contenu linguistique'],
  ] as const)('%j in %s is %j', (code, language, label) => {
    expect(languageLabel(code, language)).toBe(label);
  });
});
