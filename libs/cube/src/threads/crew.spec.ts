import { afterEach, describe, expect, test } from '@jest/globals';
import type { FactRow } from '@vigie/article';
import { aliveAt } from '../columns/alive-bits.js';
import { SEGMENT_ROWS } from '../columns/segment.js';
import { CubeState } from '../cube-state.js';
import { CountingThreadError, Crew } from './crew.js';
import type { Steps } from './runner.js';

/** Threads are programs of their own, which Node runs as they were compiled. */
const compiled = new URL('../../dist/threads/serve.js', import.meta.url).href;
const OTHERS = `
  import { serve } from ${JSON.stringify(compiled)};
  const sums = (segments, take, input, local) => {
    let sum = 0;
    let taken = 0;
    for (let place = take(); place >= 0; place = take()) {
      const { rows, article, articleBase, alive } = segments[place];
      for (let row = 0; row < rows; row += 1) sum += ((alive[row >>> 3] >>> (row & 7)) & 1) * (article[row] + articleBase);
      taken += 1;
    }
    local.set('asked', (local.get('asked') ?? 0) + 1);
    return { sum: sum * input.times, taken, asked: local.get('asked') };
  };
  let litter;
  let isDoomed = false;
  serve({
    sums,
    litter: () => { litter = new WeakRef({}); },
    left: () => (litter.deref() === undefined ? 0 : 1),
    fault: (_segments, _take, { where }) => { if (where === 'others') throw new RangeError('no more'); },
    fill: (_segments, take, { shared }) => { for (let place = take(); place >= 0; place = take()) Atomics.add(shared, place, 1); },
    hang: () => { for (;;) {} },
    die: () => { process.exit(3); },
    doom: () => { isDoomed = true; },
  }, () => { if (isDoomed) process.exit(3); });`;
const program = new URL(`data:text/javascript,${encodeURIComponent(OTHERS)}`);

const steps: Steps = {
  sums: (segments, take, input: { times: number }, local: Map<string, unknown>) => {
    let sum = 0;
    let taken = 0;
    for (let place = take(); place >= 0; place = take()) {
      const { rows, article, articleBase, alive } = segments[place]!;
      for (let row = 0; row < rows; row += 1) sum += aliveAt(alive, row) * (article[row]! + articleBase);
      taken += 1;
    }
    local.set('asked', Number(local.get('asked') ?? 0) + 1);
    return { sum: sum * input.times, taken, asked: local.get('asked') };
  },
  fault: (_segments, _take, { where }: { where: string }) => {
    if (where === 'here') throw new RangeError('no more here');
  },
  fill: (_segments, take, { shared }: { shared: Int32Array }) => {
    for (let place = take(); place >= 0; place = take()) Atomics.add(shared, place, 1);
  },
  litter: () => undefined,
  left: () => 0,
  hang: () => undefined,
  die: () => undefined,
  doom: () => undefined,
};

const row: FactRow = {
  articleId: 0,
  storyId: 1,
  sourceId: null,
  language: null,
  precision: 0,
  publishedAt: null,
  orderedAt: null,
  periodStart: null,
  periodEnd: null,
  topics: [],
  countries: [],
  focusCountries: [],
  tags: [],
  uploads: [],
};

function put(state: CubeState, from: number, to: number): void {
  for (let articleId = from; articleId <= to; articleId += 1) state.columns.put({ ...row, articleId });
  state.columns.commit();
}

const crews: Crew[] = [];
afterEach(() => Promise.all(crews.splice(0).map((crew) => crew.close())));

async function startCrew(size: number, patience = 60_000): Promise<Crew> {
  const crew = new Crew(size, { program, steps, patience });
  crews.push(crew);
  await untilReady(crew, size);
  return crew;
}

async function untilReady(crew: Crew, size: number): Promise<void> {
  for (let tries = 0; crew.ready < size; tries += 1) {
    if (tries === 10_000) throw new Error('the threads do not start');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

interface Sum {
  sum: number;
  taken: number;
  asked: number;
}

const total = (sums: Sum[]) => sums.reduce((sum, one) => sum + one.sum, 0);
const sumTo = (last: number) => (last * (last + 1)) / 2;

describe('a crew', () => {
  test('shares the segments out, sees what was committed since, and keeps what a query put aside', async () => {
    const crew = await startCrew(2);
    const state = new CubeState(50_000_000);
    let last = 0;
    for (const more of [10, 3 * SEGMENT_ROWS, 5, 2 * SEGMENT_ROWS]) {
      put(state, last + 1, last + more);
      last += more;
      const runner = crew.query(state.columns.segments);
      expect(runner.threads).toBe(3);
      for (const times of [1, 2]) {
        const sums = runner.each<Sum>('sums', { times });
        expect(total(sums)).toBe(times * sumTo(last));
        expect(sums.map(({ asked }) => asked)).toEqual([times, times, times]);
        expect(sums.reduce((sum, { taken }) => sum + taken, 0)).toBe(state.columns.segments.length);
      }
    }
    state.columns.remove(7);
    state.columns.commit();
    expect(total(crew.query(state.columns.segments).each('sums', { times: 1 }))).toBe(sumTo(last) - 7);
    state.columns.compact();
    expect(total(crew.query(state.columns.segments).each('sums', { times: 1 }))).toBe(sumTo(last) - 7);
  });

  test('gives every segment to one thread, and shares memory', async () => {
    const crew = await startCrew(1);
    const state = new CubeState(50_000_000);
    put(state, 1, 5 * SEGMENT_ROWS);
    const shared = new Int32Array(new SharedArrayBuffer(5 * 4));
    crew.query(state.columns.segments).each('fill', { shared });
    expect([...shared]).toEqual([1, 1, 1, 1, 1]);
  });

  test.each([
    ['here', 'no more here'],
    ['others', 'a counting thread failed: RangeError: no more'],
  ])('a fault %s is a fault of the query, and the next one is right', async (where, message) => {
    const crew = await startCrew(2);
    const state = new CubeState(50_000_000);
    put(state, 1, 9);
    const runner = crew.query(state.columns.segments);
    expect(() => runner.each('fault', { where })).toThrow(message);
    expect(total(runner.each('sums', { times: 1 }))).toBe(sumTo(9));
  });

  test.each(['hang', 'die'])('when a thread %ss, the query fails and threads are started again', async (step) => {
    const crew = await startCrew(2, 100);
    const state = new CubeState(50_000_000);
    put(state, 1, 2 * SEGMENT_ROWS);
    expect(() => crew.query(state.columns.segments).each(step, {})).toThrow(CountingThreadError);
    expect(total(crew.query(state.columns.segments).each('sums', { times: 1 }))).toBe(sumTo(2 * SEGMENT_ROWS));
    await untilReady(crew, 2);
    expect(crew.query(state.columns.segments).each('sums', { times: 1 })).toHaveLength(3);
  });

  test('threads at rest free what they threw away, while others count without them, and count again', async () => {
    const crew = await startCrew(2);
    const state = new CubeState(50_000_000);
    put(state, 1, 3 * SEGMENT_ROWS);
    const ask = <Output>(step: string) => crew.query(state.columns.segments).each<Output>(step, { times: 1 });
    for (let round = 1; round < 4; round += 1) {
      ask('litter');
      expect(ask('left')).toEqual([0, 1, 1]);
      crew.rest();
      expect(ask<Sum>('sums')).toMatchObject([{ sum: sumTo(3 * SEGMENT_ROWS) }]);
      await untilReady(crew, 2);
      expect(ask('left')).toEqual([0, 0, 0]);
      expect(total(ask('sums'))).toBe(sumTo(3 * SEGMENT_ROWS));
    }
  });

  test('a thread that dies at rest is replaced', async () => {
    const crew = await startCrew(1);
    crew.query([]).each('doom', {});
    crew.rest();
    await untilReady(crew, 1);
    expect(crew.query([]).each('sums', { times: 1 })).toHaveLength(2);
  });

  test('a step that nobody knows is a fault', async () => {
    const crew = await startCrew(1);
    const state = new CubeState(50_000_000);
    put(state, 1, 9);
    expect(() => crew.query(state.columns.segments).each('sum', {})).toThrow('no step is called sum');
    expect(total(crew.query(state.columns.segments).each('sums', { times: 1 }))).toBe(sumTo(9));
  });

  test('a program that does not start leaves the calling thread to count alone', async () => {
    const crew = new Crew(1, { program: new URL('data:text/javascript,throw 1'), steps, patience: 100 });
    crews.push(crew);
    const state = new CubeState(50_000_000);
    put(state, 1, 9);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(crew.query(state.columns.segments).each('sums', { times: 1 })).toEqual([{ sum: 45, taken: 1, asked: 1 }]);
  });
});
