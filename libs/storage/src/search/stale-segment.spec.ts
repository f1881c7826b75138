import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OpenReads, openReads } from '../../../../test/reads/open-reads.js';
import { SEGMENT } from './segment.js';
import { PLACING_RULE, staleSegment } from './stale-segment.js';

let reads: OpenReads;

beforeAll(async () => {
  reads = await openReads();
});

afterAll(() => reads.close());

interface State {
  /** How many articles there are. */
  articles: number;
  /** How many segments are placed, from the first on. */
  placed: number;
  /** Segments of one run. */
  together?: number[];
  /** Segments that were placed by an earlier rule. */
  earlier?: number[];
  /** Texts of segments that were written since. */
  written?: [segment: number, texts: number][];
}

async function next({ articles, placed, together = [], earlier = [], written = [] }: State): Promise<number | null> {
  await reads.database.query('DELETE FROM article_search');
  await reads.database.query(
    `INSERT INTO article_search (article_id, config, whole, title, lead) VALUES ($1, 'vigie_simple', '', '', '')`,
    [articles - 1],
  );
  await reads.database.query('DELETE FROM unplaced_text; DELETE FROM placed_segment; DELETE FROM word_run');
  await reads.database.query(
    'INSERT INTO placed_segment SELECT each, CASE WHEN each = ANY($2::int[]) THEN 1 ELSE $3::int END FROM generate_series(0, $1::int - 1) AS each',
    [placed, earlier, PLACING_RULE],
  );
  if (together.length > 0)
    await reads.database.query('INSERT INTO word_run (base, size, segments) VALUES (0, $1, $2)', [
      together.length,
      together,
    ]);
  for (const [segment, texts] of written)
    await reads.database.query(
      'INSERT INTO unplaced_text (article_id) SELECT $1::bigint + at FROM generate_series(0, $2::int - 1) AS at',
      [segment * SEGMENT, texts],
    );
  return reads.database.transaction((manager) => staleSegment(manager));
}

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7];
const each = (segments: number, texts: number) =>
  Array.from({ length: segments }, (_, segment): [number, number] => [segment, texts]);

test.each<[string, State, number | null]>([
  ['a few texts are not placed', { articles: 1024, placed: 0 }, null],
  ['more are', { articles: 1025, placed: 0 }, 0],
  ['the newest segment first', { articles: 3 * SEGMENT, placed: 0 }, 2],
  ['those that grow wait for a thousand texts', { articles: 2000, placed: 1, written: [[0, 1024]] }, null],
  ['which are enough at first', { articles: 2000, placed: 1, written: [[0, 1025]] }, 0],
  ['and for a quarter later', { articles: 12_000, placed: 1, written: [[0, 3000]] }, null],
  ['which is enough then', { articles: 12_000, placed: 1, written: [[0, 3001]] }, 0],
  ['also of a later segment', { articles: SEGMENT + 12_000, placed: 2, written: [[1, 3000]] }, null],
  ['what is left when it is full is placed', { articles: SEGMENT, placed: 1, written: [[0, 129]] }, 0],
  ['but for little', { articles: SEGMENT, placed: 1, written: [[0, 128]] }, null],
  [
    'in a run with others there may be more',
    { articles: 8 * SEGMENT, placed: 8, together: EIGHT, written: [[5, 1024]] },
    null,
  ],
  ['but not much', { articles: 8 * SEGMENT, placed: 8, together: EIGHT, written: [[5, 1025]] }, 5],
  ['those of an earlier rule last', { articles: 3 * SEGMENT, placed: 3, earlier: [0, 1], written: [[0, 129]] }, 0],
  ['the newest of them first', { articles: 3 * SEGMENT, placed: 3, earlier: [0, 1], written: [[0, 128]] }, 1],
  ['little of each', { articles: 8 * SEGMENT, placed: 8, together: EIGHT, written: each(8, 896) }, null],
  ['is much of all', { articles: 8 * SEGMENT, placed: 8, together: EIGHT, written: [...each(7, 896), [7, 897]] }, 7],
])('%s', async (_, state, segment) => {
  expect(await next(state)).toBe(segment);
});

test('a segment that trickles in is made eight times, with less than half the work of making it after every thousand', async () => {
  const made: number[] = [];
  let placed = 0;
  for (let articles = 256; articles <= SEGMENT + 256; articles += 256) {
    const written: [number, number][] = placed === 0 ? [] : [[0, Math.min(articles, SEGMENT) - placed]];
    if ((await next({ articles, placed: placed === 0 ? 0 : 1, written })) === null) continue;
    placed = Math.min(articles, SEGMENT);
    made.push(placed);
  }
  expect(made).toHaveLength(8);
  expect(made.reduce((sum, texts) => sum + texts)).toBeLessThan(4 * SEGMENT);
  expect(placed).toBe(SEGMENT);
});
