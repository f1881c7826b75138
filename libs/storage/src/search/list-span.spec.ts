import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeCorpus } from '../../../../test/reads/invented-corpus.js';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { corpusOf } from '../../../../test/reads/small-corpus.js';
import { inSnapshot } from '../read-models/snapshot.js';
import { readTexts } from './kept-texts.js';
import { forgetSpan, listSpan } from './list-span.js';
import { eachText } from './packed-words.js';
import { placeSegment } from './place-words.js';
import { keptRows, placedState, segmentsOf } from './placed-state.js';
import { SEGMENT, SPAN } from './segment.js';

let reads: OpenReads;

/** Each segment has one word of its own and one that all even ones have; the texts say which segment and word it is. */
const KEPT = `
  INSERT INTO word_places (config, lexeme, segment, places, number, texts)
  SELECT 'vigie_simple', word.lexeme, segment, '', 3, set_byte('\\x000000', 0, segment) || set_byte('\\x00', 0, word.number)
  FROM generate_series(0, 8) AS segment
  CROSS JOIN LATERAL (VALUES ('s' || segment, 1), ('even', 2)) AS word(lexeme, number)
  WHERE word.number = 1 OR segment % 2 = 0`;

beforeAll(async () => {
  reads = await openReads();
  await writeCorpus(reads.database, corpusOf({ language: null, title: 'alfa', text: 'bravo' }));
  await reads.database.query('INSERT INTO placed_segment SELECT generate_series(0, 8)');
  await reads.database.query(KEPT);
});

afterAll(() => reads.close());

const list = () => reads.database.transaction('REPEATABLE READ', (manager) => listSpan(manager));

/** Each list that is heard of, as word, segment and texts. */
function heard(): Promise<string[]> {
  return inSnapshot(reads.database, async (snapshot) => {
    const lists: string[] = [];
    const words = ['even', 's0', 's3', 's8', 'none'].map((lexeme) => ({ config: 'vigie_simple', lexeme }));
    for (const rows of keptRows((await placedState(snapshot))!, () => 4))
      await readTexts(snapshot, words, rows, (word, segment, bytes, start, end) => {
        const texts: number[] = [];
        eachText(bytes.subarray(start, end), (article) => texts.push(article));
        lists.push(`${words[word]!.lexeme} ${segment}: ${texts.join()}`);
      });
    return lists.sort();
  });
}

test('lists that were put together say what they said one by one', async () => {
  const before = await heard();
  expect(before).toHaveLength(5 + 3);
  expect(before).toContain('even 4: 4,5,6,9');
  expect(await list()).toBe(false);
  await reads.database.query('ALTER TABLE article_search DISABLE TRIGGER ALL');
  await reads.database.query('UPDATE article_search SET article_id = $1 WHERE article_id = 1', [SEGMENT * (SPAN + 1)]);
  expect([await list(), await list()]).toEqual([true, false]);
  expect(await reads.database.query('SELECT span FROM listed_span')).toEqual([{ span: 0 }]);
  await reads.database.query(`DELETE FROM word_places WHERE segment < ${SPAN}`);
  expect(await heard()).toEqual(before);
});

test('a segment that is placed anew takes the lists of its neighbours with it', async () => {
  await reads.database.transaction((manager) => forgetSpan(manager, 3));
  expect(await heard()).toEqual(['even 8: 8,9,10,13', 's8 8: 8,9,10,12']);
});

test('who places a segment in a state before its lists were put together fails, and forgets them the next time', async () => {
  const spans = () => reads.database.query('SELECT span FROM listed_span');
  const early = reads.database.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SELECT 1 FROM placed_segment');
    expect(await list()).toBe(true);
    await placeSegment(manager, 3);
  });
  await expect(early).rejects.toMatchObject({ driverError: { code: '40001' } });
  expect(await spans()).toEqual([{ span: 0 }]);
  await reads.database.transaction('REPEATABLE READ', (manager) => placeSegment(manager, 3));
  expect(await spans()).toEqual([]);
});

test('lists of segments of which one was placed since are not put together', async () => {
  const early = reads.database.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SELECT 1 FROM placed_segment');
    await reads.database.transaction('REPEATABLE READ', (other) => placeSegment(other, 3));
    await listSpan(manager);
  });
  await expect(early).rejects.toMatchObject({ driverError: { code: '40001' } });
});

test('parts to be read have all segments once', () => {
  const state = { segments: [0, 1, 2, 3, 4, 5, 6, 7, 9, 16], spans: [0], written: new Uint32Array(), unplaced: 0 };
  const parts = (most: number) => [...keptRows(state, () => most)].map(segmentsOf);
  expect(parts(100)).toEqual([state.segments]);
  expect(parts(8)).toEqual([
    [0, 1, 2, 3, 4, 5, 6, 7],
    [9, 16],
  ]);
});
