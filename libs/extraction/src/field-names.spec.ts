import { describe, expect, test } from '@jest/globals';
import { matchFields } from './field-names.js';

describe('the columns of a file', () => {
  test.each<[string[], Record<string, string>]>([
    [
      ['Title (translated)', 'Title', 'Text (characters)', 'Text', 'Date (accessed)', 'Date'],
      { title: 'Title', text: 'Text', publishedAt: 'Date' },
    ],
    [['Title (translated)', 'Headline'], { title: 'Headline' }],
    [['Title (translated)'], { title: 'Title (translated)' }],
    [['Text (characters)', 'Date (accessed)', 'Body'], { text: 'Body' }],
    [['Date (UTC)'], { publishedAt: 'Date (UTC)' }],
    [['Date (JJ/MM/AAAA)', 'Fecha'], { publishedAt: 'Date (JJ/MM/AAAA)' }],
    [['Title (FR)', 'Name'], { title: 'Title (FR)' }],
    [['Pays concerné'], { countries: 'Pays concerné' }],
    [['Pays concernés'], { countries: 'Pays concernés' }],
    [['Pays', 'Pays concernés'], { countries: 'Pays' }],
  ])('%j', (columns, expected) => {
    const fields = Object.fromEntries(columns.map((column) => [column, 'x']));
    expect(Object.fromEntries(matchFields(fields))).toEqual(expected);
  });
});
