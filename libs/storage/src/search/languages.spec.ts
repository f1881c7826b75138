import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseQuery } from '@vigie/query';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { corpusOf } from '../../../../test/reads/small-corpus.js';
import { inSnapshot } from '../read-models/snapshot.js';
import { LANGUAGE_CASES } from './languages.cases.js';
import { matchesAmong, textIds } from './text-ids.js';
import { whereOf } from './where.js';

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
  await writeCorpus(
    reads.database,
    corpusOf(...LANGUAGE_CASES.map(({ language, text }) => ({ language, title: '', text }))),
  );
});

afterAll(() => reads.close());

const queries = (line: string) => line.split(' | ');

/** The numbers of the texts that a query finds, asked of all and one by one. */
async function found(q: string): Promise<Set<number>> {
  const where = whereOf(parseQuery(q), new Map());
  if (where.kind !== 'text') throw new Error(`${q} asks for more than words`);
  const everything = LANGUAGE_CASES.map((_, index) => index + 1);
  const [ids, among] = await inSnapshot(reads.database, async (snapshot) => [
    await textIds(snapshot, where.text),
    await matchesAmong(snapshot, where.text, everything),
  ]);
  expect([...among]).toEqual([...ids]);
  return new Set(ids);
}

describe.each(LANGUAGE_CASES.map((one, index) => ({ ...one, number: index + 1 })))(
  '$language: $text',
  ({ number, finds, misses }) => {
    test.each(finds.flatMap(queries))('is found by %s', async (q) => {
      expect((await found(q)).has(number)).toBe(true);
    });
    test.each(misses.flatMap(queries))('is not found by %s', async (q) => {
      expect((await found(q)).has(number)).toBe(false);
    });
  },
);
