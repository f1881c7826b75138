import type { InventedArticle, InventedCorpus } from './invented-corpus.js';

const plain: InventedArticle = {
  precision: 'instant',
  date: '2024-01-19T11:57:00Z',
  source: null,
  language: null,
  story: 1,
  topics: [],
  countries: [],
  tags: [],
  uploads: [1],
  title: 'A title',
  text: 'A text',
};

/** Articles that say only what a case is about; each is a story of its own unless it says otherwise. */
export function articlesOf(...articles: Partial<InventedArticle>[]): InventedArticle[] {
  return articles.map((article, index) => ({ ...plain, story: index + 1, ...article }));
}

/** A corpus of such articles without sources and topics. */
export function corpusOf(...articles: Partial<InventedArticle>[]): InventedCorpus {
  return { topics: [], sources: [], articles: articlesOf(...articles) };
}

/** Eight articles, most of two outlets, in January 2024, for specs that ask over HTTP. */
export const SMALL: InventedCorpus = {
  topics: [
    { key: '20000565', label: 'society, invented', labelFr: 'société inventée', parent: null },
    { key: '20000638', label: 'festival, invented', labelFr: null, parent: '20000565' },
    { key: '=rainfall', label: '=Rainfall', labelFr: null, parent: null },
  ],
  sources: [
    { name: 'The Lantern', country: 'NE', hosts: ['lantern.example'], collections: ['West'] },
    { name: 'Le Héron', country: 'FR', hosts: ['heron.example'], collections: ['West', 'Wire'] },
    { name: 'Silent Post', country: null, hosts: [], collections: [] },
  ],
  articles: articlesOf(
    {
      date: '2024-01-01T10:00:00Z',
      source: 1,
      language: 'fr',
      topics: ['20000638'],
      countries: focus('NE'),
      tags: ['sahel'],
    },
    {
      date: '2024-01-01T23:30:00Z',
      source: 1,
      language: 'fr',
      topics: ['20000638', '=rainfall'],
      countries: focus('NE', 'RU'),
    },
    {
      date: '2024-01-03T10:00:00Z',
      source: 2,
      language: 'en',
      topics: ['20000565'],
      countries: mentioned('RU'),
      story: 2,
    },
    {
      date: '2024-01-08',
      precision: 'day',
      source: 2,
      language: 'en',
      countries: focus('ML'),
      tags: ['sahel', 'rain'],
    },
    { date: '2024-01-08T10:00:00Z', source: 2, text: 'Le fleuve monte à Niamey depuis dimanche.', language: 'fr' },
    { date: '2024-01-01', precision: 'month', source: 1, topics: ['=rainfall'] },
    { date: null, precision: 'unknown' },
    { date: '2024-01-31T23:59:59Z', title: 'La sécurité et l’Alliance', language: 'fr', countries: mentioned('SU') },
  ),
};

function focus(...codes: string[]): InventedArticle['countries'] {
  return codes.map((code) => ({ code, role: 'focus' }));
}

function mentioned(...codes: string[]): InventedArticle['countries'] {
  return codes.map((code) => ({ code, role: 'mentioned' }));
}
