import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { CubeState } from '../cube-state.js';
import { loadState } from '../snapshot/loading.js';
import { pour } from '../snapshot/pour.js';
import { saveState } from '../snapshot/save.js';
import type { Columns } from './columns.js';
import { SEGMENT_ROWS } from './segment.js';

const ROOM = 200_000_000;

const fact = (articleId: number, storyId: number) => ({
  articleId,
  storyId,
  sourceId: null,
  language: null,
  precision: 0 as const,
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

/** Each story of several rows: the segment of its latest row, and its rows, latest first. */
function followed({ segments }: Columns): string[] {
  const previous = segments.flatMap((segment) =>
    Array.from({ length: segment.rows }, (_, place) => segment.links.of(place)),
  );
  const later = new Set(previous);
  const found: string[] = [];
  previous.forEach((before, row) => {
    if (before < 0 || later.has(row)) return;
    const rows = [row];
    for (let at = before; at >= 0; at = previous[at]!) rows.push(at);
    found.push(`${Math.floor(row / SEGMENT_ROWS)}: ${rows.join()}`);
  });
  return found.sort();
}

/** The same as the lists have it. */
function listed({ chains, segments }: Columns): string[] {
  const { rows, from, to } = chains;
  expect([from.length, to.length]).toEqual([segments.length, segments.length]);
  const found: string[] = [];
  for (let place = 0; place < from.length; place += 1)
    for (let at = from[place]!; at < to[place]!; at += 1)
      if (rows[at]! < 0) found.push(`${place}: ${~rows[at]!}`);
      else found[found.length - 1] += `,${rows[at]}`;
  return found.sort();
}

/** Compared as one text, because lists of thousands are compared slowly one by one. */
function expectSame(columns: Columns): void {
  const [found, wanted] = [listed(columns), followed(columns)];
  if (found.join(' ') !== wanted.join(' ')) expect(found).toEqual(wanted);
}

/** So many new articles in stories of the last so many, and changes of earlier ones; `gone` of a thousand are removed. */
const step = fc.record({
  more: fc.integer({ min: 0, max: 14_000 }),
  stories: fc.constantFrom(3, 500, 9000, 1_000_000),
  edits: fc.integer({ min: 0, max: 300 }),
  gone: fc.constantFrom(0, 5, 300),
  asked: fc.boolean(),
});

test('lists name the rows of all stories, whatever is added, edited, removed and left out', () => {
  const property = fc.property(fc.array(step, { minLength: 4, maxLength: 9 }), fc.nat(), (steps, seed) => {
    const { columns } = new CubeState(ROOM);
    let state = seed;
    const random = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    let last = 0;
    for (const { more, stories, edits, gone, asked } of steps) {
      for (const end = last + more; last < end; ) columns.put(fact(++last, 1 + random(stories)));
      for (let edit = 0; edit < edits; edit += 1) columns.put(fact(1 + random(last + 1), 1 + random(stories)));
      for (let id = 1; id <= last; id += 1) if (random(1000) < gone) columns.remove(id);
      columns.commit();
      if (asked) expectSame(columns);
    }
    expectSame(columns);
  });
  fc.assert(property, { numRuns: howMany(8, 200) });
});

test('lists of stories that go on and on are moved together', () => {
  const { columns } = new CubeState(ROOM);
  for (let round = 1; round <= 6; round += 1) {
    // Those of every other round, so that they have rows in full segments when they go on.
    const first = (round % 2) * 5000;
    for (let id = round * SEGMENT_ROWS; id > (round - 1) * SEGMENT_ROWS; id -= 1)
      columns.put(fact(id, first + 1 + (id % 5000)));
    columns.commit();
    expect(listed(columns)).toEqual(followed(columns));
  }
  expect(columns.chains.rows.length).toBeLessThan(1.6 * 6 * SEGMENT_ROWS);
});

test('lists of what was read from a snapshot are the same', () => {
  const state = new CubeState(ROOM);
  for (let id = 1; id <= 40_000; id += 1) state.columns.put(fact(id, 1 + (id % 7001)));
  state.columns.commit();
  const loaded = pour(saveState(state), loadState(ROOM));
  expect(listed(loaded.columns)).toEqual(listed(state.columns));
});
