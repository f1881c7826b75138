import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { corpusOf } from '../../../../test/reads/small-corpus.js';
import { inSnapshot } from '../read-models/snapshot.js';
import { writeSearchTexts } from '../stores/search-store.js';
import { frequentWords } from './frequent-words.js';
import { placeSegment } from './place-words.js';
import { placedState } from './placed-state.js';

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
  await writeCorpus(
    reads.database,
    corpusOf(...['alfa', 'alfa', 'alfa delta'].map((text) => ({ language: null, title: '', text }))),
  );
});

afterAll(() => reads.close());

const place = () => reads.database.transaction('REPEATABLE READ', (manager) => placeSegment(manager, 0));

/** Which of some words are frequent, and how many statements were needed to know it. */
function frequent(): Promise<{ words: string[]; statements: number }> {
  return inSnapshot(reads.database, async (snapshot) => {
    const state = (await placedState(snapshot))!;
    let statements = 0;
    const rows: typeof snapshot.rows = (sql, parameters) => {
      statements++;
      return snapshot.rows(sql, parameters);
    };
    const known = (await frequentWords({ rows }, state)).get('vigie_simple');
    return { words: ['alfa', 'bravo', 'delta', 'echo', ''].filter((word) => known!.has(word)), statements };
  });
}

test('what is frequent is remembered until the segment is placed again', async () => {
  await place();
  expect(await frequent()).toEqual({ words: ['alfa'], statements: 2 });
  expect(await frequent()).toEqual({ words: ['alfa'], statements: 1 });
  const texts = [1, 2].map((articleId) => ({ articleId, config: 'vigie_simple', title: '', lead: '', body: 'bravo' }));
  await reads.database.transaction((manager) => writeSearchTexts(manager, texts));
  expect(await frequent()).toEqual({ words: ['alfa'], statements: 1 });
  await place();
  expect(await frequent()).toEqual({ words: ['bravo'], statements: 2 });
});
