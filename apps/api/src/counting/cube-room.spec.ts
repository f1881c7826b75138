import { expect, test } from '@jest/globals';
import type { FactRow } from '@vigie/article';
import { Cube, CubeFullError } from '@vigie/cube';
import { cubeRoom } from './cube-room.js';

const MEGABYTES = 8;

const fact = (articleId: number): FactRow => ({
  articleId,
  // All articles have a story with others: no lists are longer.
  storyId: 1 + Math.floor(articleId / 5),
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
});

function fill(cube: Cube): void {
  for (let id = 1; ; id += 1)
    try {
      cube.put(fact(id));
    } catch (error) {
      if (!(error instanceof CubeFullError)) throw error;
      cube.commit();
      return;
    }
}

test('a full cube that has listed its stories takes no more than was given, and uses most of it', () => {
  const { maxBytes } = cubeRoom({ cubeMemory: MEGABYTES, dataDir: '/nowhere' })!;
  const cube = new Cube({ threads: 1, maxBytes });
  fill(cube);
  const columns = cube.bytes;
  const selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} } as const;
  const zone = { zone: 'UTC', starts: [-Infinity], offsets: [0] };
  const chart = { kind: 'attention', split: 'source', interval: 'week', most: 400, top: 8 } as const;
  cube.query(selection, null, zone, [{ ...chart, measure: 'stories', share: 'none' }], 'en');
  cube.query(selection, null, zone, [{ kind: 'facets', by: ['topic', 'language'], limit: 10 }], 'en');
  expect(cube.bytes).toBeGreaterThan(columns);
  expect(cube.bytes).toBeLessThanOrEqual(MEGABYTES * 1024 * 1024);
  expect(cube.bytes).toBeGreaterThan(MEGABYTES * 1024 * 1024 * 0.7);
});

test('there is no room where the database counts', () => {
  expect(cubeRoom({ cubeMemory: null, dataDir: '/nowhere' })).toBeNull();
});
