import { setTimeout as sleep } from 'node:timers/promises';
import type { Question, Selection } from '@vigie/article';
import { CountingThreadError, type Cube } from '@vigie/cube';

/** Milliseconds to wait for the other threads. */
const PATIENCE = 500;
const PAUSE = 5;

const EVERYTHING: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };
const UTC = { zone: 'UTC', starts: [-Infinity], offsets: [0] };
const CHART = { kind: 'attention', interval: 'week', most: 400, top: 8, measure: 'articles', share: 'none' } as const;
/** One of each way to count that a page makes use of. */
const PAGE: Question[] = [
  { ...CHART, split: 'none' },
  { ...CHART, split: 'topic' },
  { ...CHART, split: 'source', measure: 'stories' },
  { kind: 'facets', by: ['topic', 'source', 'country', 'language', 'tag', 'collection'], limit: 10 },
  { kind: 'matrix', rows: 'topic', columns: 'country', top: 10 },
];

/**
 * Asks a cube that nobody can ask yet what pages ask, so that the first one does not wait for code to be compiled; ends as soon as there is something else to do. A fault, which is told, ends it too: whoever asks the same hears of it, and all others get
 * their answers. Throws `CountingThreadError`, after which the cube is of no use.
 */
export async function warmUp(
  cube: Pick<Cube, 'query' | 'threads'>,
  until: Promise<unknown>,
  tell: (error: unknown) => void,
): Promise<void> {
  let isWanted = false;
  void until.then(() => (isWanted = true));
  const end = performance.now() + PATIENCE;
  while (cube.threads === 1 && !isWanted && performance.now() < end) await sleep(PAUSE);
  for (const question of PAGE) {
    if (isWanted) return;
    try {
      cube.query(EVERYTHING, null, UTC, [question], 'en');
    } catch (error) {
      if (error instanceof CountingThreadError) throw error;
      return tell(error);
    }
    await sleep(0);
  }
}
