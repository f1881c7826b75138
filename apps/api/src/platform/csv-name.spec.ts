import { expect, test } from '@jest/globals';
import { csvName } from './csv-name.js';

test.each([
  [{}, 'articles.csv'],
  [{ from: '2024-12-01', to: '2024-12-31' }, 'articles_from-2024-12-01_to-2024-12-31.csv'],
  [{ country: ['NE', '!ML'], q: 'énergie "solaire"' }, 'articles_energie-solaire_country-NE-not-ML.csv'],
  [{ to: '2024-12-31T03:30:00Z', language: 'fr' }, 'articles_to-2024-12-31T03-30-00Z_language-fr.csv'],
  [{ q: 'уран' }, 'articles.csv'],
])('%j: %s', (query, name) => {
  expect(csvName('articles', query)).toBe(name);
});

test('a name stays short', () => {
  const name = csvName('articles', { from: '2024-12-01', q: 'word '.repeat(300) });
  expect(name.length).toBeLessThanOrEqual(124);
  expect(name).toMatch(/^articles_from-2024-12-01_word-.*word\.csv$/);
});
