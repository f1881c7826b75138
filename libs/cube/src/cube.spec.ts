import { afterEach, describe, expect, test } from '@jest/globals';
import type { FactRow, Question, Selection, ZoneRules } from '@vigie/article';
import { Cube } from './cube.js';

const DAY = 86_400_000;
const MOST = 100_000_000;
const UTC: ZoneRules = { zone: 'UTC', starts: [-Infinity], offsets: [0] };
const ALL: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };
const FACETS: Question = { kind: 'facets', by: ['source', 'topic'], limit: 3 };
const STORIES: Question = {
  kind: 'attention',
  interval: 'month',
  most: 400,
  split: 'topic',
  top: 3,
  measure: 'stories',
  share: 'corpus',
};

const cubes: Cube[] = [];
afterEach(() => Promise.all(cubes.splice(0).map((cube) => cube.close())));

function opened(cube: Cube): Cube {
  cubes.push(cube);
  return cube;
}

function fact(id: number): FactRow {
  const at = Date.UTC(2024, 0, 1) + (id % 700) * DAY;
  return {
    articleId: id,
    storyId: Math.ceil(id / 3),
    sourceId: 1 + (id % 4),
    language: 'en',
    precision: 5,
    publishedAt: at,
    orderedAt: at,
    periodStart: null,
    periodEnd: null,
    topics: [1 + (id % 9), 20 + (id % 5)],
    countries: [],
    focusCountries: [],
    tags: [],
    uploads: [1],
  };
}

function filled(cube: Cube, articles: number): Cube {
  for (let id = 1; id <= 4; id += 1)
    cube.name({ kind: 'source', id, name: `Source ${id}`, hosts: [], country: null, collections: [] });
  for (let id = 1; id <= 24; id += 1)
    cube.name({ kind: 'topic', id, key: `t${id}`, label: `Topic ${id}`, labelFr: null, parentId: null });
  for (let id = 1; id <= articles; id += 1) cube.put(fact(id));
  cube.commit();
  return cube;
}

async function untilThreads(cube: Cube, threads: number): Promise<void> {
  for (let tries = 0; cube.threads < threads && tries < 10_000; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(cube.threads).toBe(threads);
}

const ask = (cube: Cube) => cube.query(ALL, null, UTC, [FACETS, STORIES], 'en');

describe('a cube', () => {
  test('answers what is committed, and the same after a snapshot', () => {
    const cube = opened(filled(new Cube({ threads: 1, maxBytes: MOST }), 12));
    const [facets] = ask(cube);
    expect(facets).toMatchObject({ total: { articles: 12, stories: 4, sources: 4 } });
    const before = ask(cube);
    cube.remove(1);
    cube.put(fact(13));
    cube.name({ kind: 'source', id: 2, name: 'Renamed', hosts: [], country: null, collections: [] });
    expect(ask(cube)).toEqual(before);
    cube.commit();
    expect(ask(cube)).not.toEqual(before);
    const chunks = function* () {
      for (const chunk of cube.save()) yield chunk;
    };
    const loaded = opened(Cube.load(chunks(), { threads: 1, maxBytes: MOST }));
    expect(loaded.articles).toBe(cube.articles);
    expect(ask(loaded)).toEqual(ask(cube));
    expect(loaded.bytes).toBeLessThanOrEqual(cube.bytes);
  });

  test('does not show what was put since, also if nobody has asked since the commit', () => {
    const cube = opened(filled(new Cube({ threads: 1, maxBytes: MOST }), 12));
    cube.put(fact(12));
    cube.put(fact(13));
    const [before] = ask(cube);
    expect(before).toMatchObject({ total: { articles: 12, stories: 4, sources: 4 } });
    cube.commit();
    expect(ask(cube)[0]).toMatchObject({ total: { articles: 13, stories: 5, sources: 4 } });
  });

  test('counts the same with several threads', async () => {
    // Threads are programs of their own, which Node runs as they were compiled.
    const compiled = new URL('../dist/index.js', import.meta.url).href;
    const { Cube: Compiled } = (await import(compiled)) as typeof import('./index.js');
    const together = opened(filled(new Compiled({ threads: 3, maxBytes: MOST }), 120_000));
    await untilThreads(together, 3);
    const alone = opened(filled(new Cube({ threads: 1, maxBytes: MOST }), 120_000));
    expect(ask(together)).toEqual(ask(alone));
    for (const cube of [together, alone]) cube.rest();
    await untilThreads(together, 3);
    expect(ask(together)).toEqual(ask(alone));
    for (const cube of [together, alone]) {
      for (let id = 1; id <= 120_000; id += 3) cube.remove(id);
      for (let id = 120_001; id <= 120_100; id += 1) cube.put(fact(id));
      cube.commit();
    }
    expect(ask(together)).toEqual(ask(alone));
    await together.close();
    expect(together.threads).toBe(1);
    expect(ask(together)).toEqual(ask(alone));
  });
});
