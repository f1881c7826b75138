import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Selection } from '@vigie/article';
import { QuerySyntaxError } from '@vigie/query';
import fc from 'fast-check';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { corpusOf } from '../../../../test/reads/small-corpus.js';
import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { articleList } from './article-list.js';
import { SqlCounting } from './sql-counting.js';

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
});

afterAll(() => reads.close());

const everything: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };

function find(q: string) {
  const selection = { ...everything, q };
  return articleList(reads.database, new SqlCounting(reads.database), {
    selection,
    order: '-relevance',
    limit: 50,
    cursor: null,
    language: 'en',
  });
}

test('every configuration that is searched exists', async () => {
  const rows: { name: string }[] = await reads.database.query(
    `SELECT cfgname AS name FROM pg_ts_config WHERE cfgname LIKE 'vigie%' ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([...SEARCH_CONFIGS].sort());
});

describe('what is found', () => {
  test.each([
    ['fr', "L'Alliance des États du Sahel", 'alliance', true],
    ['fr', 'L’Alliance des États du Sahel', 'alliance', true],
    ['fr', 'La sécurité alimentaire', 'securite', true],
    ['fr', 'La sécurité alimentaire', 'SÉCURITÉS', true],
    ['fr', 'La sécurité alimentaire', '"sécurité alimentaire"', true],
    ['fr', 'La sécurité alimentaire', '"alimentaire sécurité"', false],
    ['fr', 'La sécurité alimentaire', 'sécu*', true],
    ['fr', 'La sécurité alimentaire', 'sécurité*', true],
    ['fr', 'La sécurité alimentaire', 'curité*', false],
    ['fr', 'L’Alliance du Sahel', 'l’allian*', true],
    ['fr', 'Les Pays-Bas', 'pays-b*', true],
    ['fr', 'La sécurité alimentaire', 'la sécurité', true],
    ['fr', 'La sécurité alimentaire', 'la', false],
    ['fr', 'La sécurité alimentaire', '-la', true],
    ['fr', 'La sécurité alimentaire', 'la OR pêche', false],
    ['fr', 'La sécurité alimentaire', 'sécurité AND NOT pêche', true],
    ['fr', 'La sécurité alimentaire', '-(pêche OR sécurité)', false],
    ['en', 'Elections were postponed', 'election postpones', true],
    ['en', 'Nigeria signs a deal', 'nigeria*', true],
    ['ru', 'Выборы в Нигере', 'выбор', true],
    ['ru', 'Мой край', 'край', true],
    ['ru', 'Мой йод', 'йод*', true],
    ['ru', 'Мой йод', 'иод*', false],
    ['ar', 'الانتخابات في النيجر', 'النيجر', true],
    ['de', 'Die Wahlen im Süden', 'Sueden OR suden', true],
    ['ha', 'Zaɓe a Nijar', 'nijar', true],
    [null, 'Pays-Bas', 'pays-bas', true],
    ['fr', 'Voir example.org/page?x=1', 'example.org', true],
    ['fr', 'Le prix de 3,5 %', '3,5', true],
  ])('%s “%s” by %s: %s', async (language, text, q, found) => {
    await writeCorpus(reads.database, corpusOf({ language, title: '', text }, { language, title: '', text: 'Rien.' }));
    const { items, total } = await find(q);
    expect(items.some(({ id }) => id === '1')).toBe(found);
    expect(total).toBe(items.length);
  });
});

test.each(['&', '😀', '" ! "'])('signs alone are refused: %s', async (q) => {
  await expect(find(q)).rejects.toThrow('no letter or digit');
});

test('garbage is answered or refused with a position, and soon', async () => {
  await writeCorpus(reads.database, corpusOf({ language: 'fr', text: 'La sécurité' }));
  const piece = fc.constantFrom(
    ...[' ', '"', '(', ')', '-', '*', ' AND ', ' OR ', 'NOT ', ':*', '<->', '’', "'", '\\', '&', '|', '!', '!!', 'a'],
    ...[
      '\u0000',
      '\ud800',
      '\u200b',
      'é',
      'ab*',
      "o'x*",
      "a\\b'c*",
      ':A',
      '%',
      '_',
      '$1',
      '--',
      '/*',
      ';',
      '😀😀*',
      '1.5e3',
    ],
  );
  let slowest = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
      const started = performance.now();
      await find(pieces.join('')).catch((error: unknown) => {
        if (!(error instanceof QuerySyntaxError)) throw error;
      });
      slowest = Math.max(slowest, performance.now() - started);
    }),
    { numRuns: 300 },
  );
  expect(slowest).toBeLessThan(5000);
}, 60_000);

test('a query of as many terms as are allowed is answered', async () => {
  expect((await find(`${'ab* OR '.repeat(250)}x`)).total).toBe(0);
  expect((await find('ab '.repeat(300))).total).toBe(0);
}, 20_000);
