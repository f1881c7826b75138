import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { ask } from '../../../../test/reads/ask.js';
import { bruteAttention, bruteFacet, bruteMatrix } from '../../../../test/reads/brute-force-answers.js';
import { corpora, DIMENSIONS, selections } from '../../../../test/reads/invented.js';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { createDataSource } from '../data-source.js';
import { articleList } from './article-list.js';
import { SqlCounting } from './sql-counting.js';

let made: TestDatabase;
let database: DataSource;
const limits = { poolSize: 2, statementTimeout: 20_000, applicationName: 'counts spec' };

beforeAll(async () => {
  made = await createTestDatabase();
  database = await createDataSource(made.url, limits).initialize();
});

afterAll(async () => {
  await database.destroy();
  await made.drop();
});

const asked = fc.record({
  selection: selections,
  interval: fc.constantFrom(...(['hour', 'day', 'week', 'month', 'quarter', 'year'] as const)),
  split: fc.constantFrom(...DIMENSIONS, 'none' as const),
  top: fc.integer({ min: 1, max: 4 }),
  measure: fc.constantFrom(...(['articles', 'stories', 'sources'] as const)),
  share: fc.constantFrom(...(['none', 'none', 'corpus', 'source', 'language', 'collection'] as const)),
});
const crossed = fc.record({
  selection: selections,
  rows: fc.constantFrom(...DIMENSIONS),
  columns: fc.constantFrom(...DIMENSIONS, ...(['day', 'week', 'month', 'quarter', 'year'] as const)),
  top: fc.integer({ min: 1, max: 4 }),
});
const several = { minLength: 4, maxLength: 8 };

test('charts, facets and matrices count what a loop over all articles counts', async () => {
  const property = fc.asyncProperty(
    corpora,
    fc.array(asked, several),
    fc.array(crossed, several),
    async (corpus, charts, matrices) => {
      await writeCorpus(database, corpus);
      const counting = new SqlCounting(database);
      for (const { selection, ...question } of charts) {
        const asked = { kind: 'attention' as const, most: 60, ...question };
        const { kind, interval, series, ...rest } = await ask(counting, selection, asked);
        expect([kind, interval]).toEqual(['attention', question.interval]);
        const lines = series.map(({ key, values, total }) => ({ key, values, total }));
        expect({ ...rest, series: lines }).toEqual(bruteAttention({ selection, ...question }, corpus));
      }
      for (const { selection, top } of charts) {
        const answer = await ask(counting, selection, { kind: 'facets', by: DIMENSIONS, limit: top });
        for (const dimension of DIMENSIONS) {
          const { total, values } = bruteFacet(selection, dimension, top, corpus);
          expect(answer.total).toEqual(total);
          expect(answer.facets[dimension]?.map(({ key, articles, stories }) => ({ key, articles, stories }))).toEqual(
            values,
          );
        }
        const list = { selection, order: '-publishedAt', limit: 1, cursor: null, language: 'en' } as const;
        expect((await articleList(database, list)).total).toBe(answer.total.articles);
      }
      for (const { selection, rows, columns, top } of matrices) {
        const answer = await ask(counting, selection, { kind: 'matrix', rows, columns, top });
        const keys = (list: { key: string }[]) => list.map(({ key }) => key);
        const found = { rows: keys(answer.rows), columns: keys(answer.columns), cells: answer.cells };
        expect(found).toEqual(bruteMatrix(selection, rows, columns, top, corpus));
      }
    },
  );
  await fc.assert(property, { numRuns: Number(process.env.COUNT_RUNS ?? 25), interruptAfterTimeLimit: 60_000 });
}, 120_000);
