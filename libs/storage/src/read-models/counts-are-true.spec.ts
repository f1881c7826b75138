import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { bruteAnswers } from '../../../../test/reads/brute-answers.js';
import { corpora, selections } from '../../../../test/reads/invented.js';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { pages } from '../../../../test/reads/invented-questions.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { SqlCounting } from './sql-counting.js';

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
});

afterAll(() => reads.close());

const asked = fc.record({
  selection: selections,
  questions: pages,
  language: fc.constantFrom('en' as const, 'fr' as const),
});

test(
  'every answer is what a loop over all articles counts',
  async () => {
    const counting = new SqlCounting(reads.database);
    const property = fc.asyncProperty(
      corpora,
      fc.array(asked, { minLength: 6, maxLength: 12 }),
      async (corpus, pagesAsked) => {
        await writeCorpus(reads.database, corpus);
        for (const { selection, questions, language } of pagesAsked) {
          const { answers } = await counting.query(selection, questions, language);
          expect(answers).toEqual(bruteAnswers(corpus, selection, questions, language));
        }
      },
    );
    const numRuns = Number(process.env.COUNT_RUNS ?? howMany(12, 100));
    await fc.assert(property, { numRuns, interruptAfterTimeLimit: howMany(60_000, 600_000) });
  },
  howMany(120_000, 1_200_000),
);
