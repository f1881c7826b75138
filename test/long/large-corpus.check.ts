import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SqlCounting } from '@vigie/storage';
import fc from 'fast-check';
import { CubeCounting } from '../counting/cube-counting.js';
import { changeSomething } from '../counting/large-changes.js';
import { writeLargeCorpus } from '../counting/large-corpus.js';
import { largeSelections } from '../counting/large-selections.js';
import { expectSame } from '../counting/same-answers.js';
import { pagesWithin } from '../reads/invented-questions.js';
import { type OpenReads, openReads } from '../reads/open-reads.js';

/** Enough for threads to share the work; before a release more of both are asked for. */
const ARTICLES = Number(process.env.COUNTING_ARTICLES ?? 105_000);
const SELECTIONS = Number(process.env.COUNTING_SELECTIONS ?? 40);
const SEED = Number(process.env.COUNTING_SEED ?? Date.now() % 2 ** 31);
const HOUR = 3_600_000;

let reads: OpenReads;
let alone: CubeCounting;
let together: CubeCounting;

beforeAll(async () => {
  reads = await openReads(0);
  await writeLargeCorpus(reads.database, ARTICLES);
  // Threads are programs of their own, which Node runs as they were compiled.
  const compiled = new URL('../../libs/cube/dist/index.js', import.meta.url).href;
  const { Cube } = (await import(compiled)) as typeof import('@vigie/cube');
  alone = await CubeCounting.open(reads.url, { firstYear: 1890 });
  together = await CubeCounting.open(reads.url, { firstYear: 1890, threads: 2, made: Cube });
}, HOUR);

afterAll(async () => {
  await alone?.close();
  await together?.close();
  await reads.close();
});

const page = fc.record({
  selection: largeSelections,
  questions: pagesWithin({ top: 12, questions: 3 }),
  language: fc.constantFrom('en' as const, 'fr' as const),
});

test(
  `one thread and two count what SQL counts, while articles and names change (COUNTING_SEED=${SEED})`,
  async () => {
    const sql = new SqlCounting(reads.database);
    let asked = 0;
    const property = fc.asyncProperty(page, async (one) => {
      asked += 1;
      if (asked % 4 === 0) await changeSomething(reads.database, asked / 4);
      await expectSame(sql, one, alone, together);
    });
    // What was changed stays changed: a failure is met again by the same seed, not by shrinking.
    await fc.assert(property, { numRuns: SELECTIONS, seed: SEED, endOnFailure: true });
    const [{ count }] = await reads.database.query('SELECT count(*)::int AS count FROM fact');
    expect([alone.cube.articles, together.cube.articles]).toEqual([count, count]);
  },
  HOUR,
);
