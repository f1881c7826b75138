import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SqlCounting } from '@vigie/storage';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { corpora, selections } from '../reads/invented.js';
import { writeCorpus } from '../reads/invented-corpus.js';
import { pages } from '../reads/invented-questions.js';
import { type OpenReads, openReads } from '../reads/open-reads.js';
import { CubeCounting } from './cube-counting.js';
import { expectSame } from './same-answers.js';

let reads: OpenReads;
let database: DataSource;
let cube: CubeCounting;

beforeAll(async () => {
  reads = await openReads();
  database = reads.database;
  cube = await CubeCounting.open(reads.url);
});

afterAll(async () => {
  await cube.close();
  await reads.close();
});

const page = fc.record({
  selection: selections,
  questions: pages,
  language: fc.constantFrom('en' as const, 'fr' as const),
});

test('every answer of the cube is that of SQL, whatever was counted before', async () => {
  const sql = new SqlCounting(database);
  const property = fc.asyncProperty(corpora, fc.array(page, { minLength: 8, maxLength: 16 }), async (corpus, asked) => {
    await writeCorpus(database, corpus);
    for (const one of asked) await expectSame(sql, one, cube);
    expect(cube.cube.articles).toBe(corpus.articles.length);
  });
  await fc.assert(property, { numRuns: Number(process.env.COUNT_RUNS ?? 20), interruptAfterTimeLimit: 60_000 });
}, 120_000);
