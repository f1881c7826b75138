import { describe, expect, test } from '@jest/globals';
import { matchFields } from './field-names.js';

describe('the columns of a file', () => {
  test.each<[string[], Record<string, string>]>([
    [
      ['Title (translated)', 'Title', 'Text (characters)', 'Text', 'Date (accessed)', 'Date'],
      { title: 'Title', text: 'Text', publishedAt: 'Date' },
    ],
    [['Title (translated)', 'Headline'], { title: 'Headline' }],
    [['Headline', 'Address'], { title: 'Headline', url: 'Address' }],
    [['Headline', 'Address', 'Link', 'E-mail address'], { title: 'Headline', url: 'Link' }],
    [['Title (translated)'], { title: 'Title (translated)' }],
    [['Text (characters)', 'Date (accessed)', 'Body'], { text: 'Body' }],
    [['Date (UTC)'], { publishedAt: 'Date (UTC)' }],
    [['Date (JJ/MM/AAAA)', 'Fecha'], { publishedAt: 'Date (JJ/MM/AAAA)' }],
    [['Title (FR)', 'Name'], { title: 'Title (FR)' }],
    [['Pays concerné'], { countries: 'Pays concerné' }],
    [['Pays concernés'], { countries: 'Pays concernés' }],
    [['Pays', 'Pays concernés'], { countries: 'Pays' }],
    // The country of an outlet is not what its articles are about.
    [['Titre', 'Pays', 'Portée', 'Diffusion'], { title: 'Titre' }],
    [['Titre', 'Pays', 'Diffusion'], { title: 'Titre', countries: 'Pays' }],
    [['Title', 'Country', 'Reach', 'Media Name'], { title: 'Title', source: 'Media Name' }],
    [['Title', 'Country', 'Media Name', '**'], { title: 'Title', countries: 'Country', source: 'Media Name' }],
    [
      ['Support', 'Audience', 'Lien web', 'Pays concernés'],
      { source: 'Support', url: 'Lien web', countries: 'Pays concernés' },
    ],
    [['Support', 'Titre'], { title: 'Titre' }],
    [
      ['News Headline', 'News Text', 'Outlet Name', 'Contact Name', 'UVPM', 'Country', 'Medium'],
      { title: 'News Headline', text: 'News Text', source: 'Outlet Name', author: 'Contact Name' },
    ],
    [['Subject', 'Load Date'], { tags: 'Subject' }],
    [['Subject', 'Title'], { title: 'Title', topics: 'Subject' }],
    [['date_gmt', 'date', 'modified_gmt', 'modified'], { publishedAt: 'date', modifiedAt: 'modified' }],
    [['date', 'dateTime', 'dateTimePub', 'categories'], { publishedAt: 'dateTimePub' }],
    [
      ['publish_date', 'indexed_date', 'media_name', 'media_url'],
      { publishedAt: 'publish_date', source: 'media_name' },
    ],
  ])('%j', (columns, expected) => {
    const fields = Object.fromEntries(columns.map((column) => [column, 'x']));
    expect(Object.fromEntries(matchFields(fields))).toEqual(expected);
  });
});
