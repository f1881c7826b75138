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
const everything = LANGUAGE_CASES.map((_, index) => index + 1);

/** The numbers of the texts that each of some queries finds, asked of all and one by one. */
function foundBy(asked: readonly string[]): Promise<Map<string, { ids: number[]; among: number[] }>> {
  return inSnapshot(reads.database, async (snapshot) => {
    const found = new Map<string, { ids: number[]; among: number[] }>();
    for (const q of asked) {
      const where = whereOf(parseQuery(q), new Map());
      if (where.kind !== 'text') throw new Error(`${q} asks for more than words`);
      const ids = [...(await textIds(snapshot, where.text))];
      found.set(q, { ids, among: [...(await matchesAmong(snapshot, where.text, everything))] });
    }
    return found;
  });
}

describe.each(LANGUAGE_CASES.map((one, index) => ({ ...one, number: index + 1 })))(
  '$language: $text',
  ({ number, finds, misses }) => {
    const [wanted, unwanted] = [finds.flatMap(queries), misses.flatMap(queries)];
    let found: Awaited<ReturnType<typeof foundBy>>;
    beforeAll(async () => {
      found = await foundBy([...wanted, ...unwanted]);
    });
    test.each(wanted)('is found by %s', (q) => {
      const { ids, among } = found.get(q)!;
      expect(ids).toContain(number);
      expect(among).toEqual(ids);
    });
    test.each(unwanted)('is not found by %s', (q) => {
      const { ids, among } = found.get(q)!;
      expect(ids).not.toContain(number);
      expect(among).toEqual(ids);
    });
  },
);
