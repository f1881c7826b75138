import { expect, test } from '@jest/globals';
import type { FactRow } from '@vigie/article';
import fc from 'fast-check';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { CubeState } from '../cube-state.js';
import { aliveAt } from './alive-bits.js';
import type { Columns } from './columns.js';
import { FOCUS } from './segment.js';

const LISTS = ['topics', 'countries', 'tags'] as const;
const GREATEST = { source: 300, language: 12, topics: 40, countries: FOCUS + 30, tags: 9000 };
type Column = keyof typeof GREATEST;

/** Some instants of two years that lie far apart, days, and no date. */
function dateOf(random: (below: number) => number) {
  const at = (random(2) === 0 ? 0 : 1_700_000_000_000) + random(3_000_000_000);
  const day = 19_000 + random(4);
  const none = { publishedAt: null, orderedAt: null, periodStart: null, periodEnd: null };
  if (random(4) === 0) return { ...none, precision: 0 };
  if (random(3) === 0) return { ...none, precision: 3, periodStart: day, periodEnd: day + 1 };
  return { ...none, precision: 5, publishedAt: at, orderedAt: at };
}

const factOf = (articleId: number, random: (below: number) => number): FactRow => ({
  articleId,
  storyId: articleId,
  sourceId: random(10) === 0 ? null : 1 + random(250),
  language: random(10) === 0 ? null : `l${random(9)}`,
  ...dateOf(random),
  topics: random(3) === 0 ? [] : [1 + random(15), 16 + random(15)],
  countries: [1 + random(14), 15 + random(15)],
  focusCountries: random(2) === 0 ? [] : [1 + random(14)],
  tags: random(2) === 0 ? [] : [1 + random(8000)],
  uploads: [],
});

/** The same, counted row by row. */
function counted({ segments }: Columns, column: Column): Int32Array {
  const totals = new Int32Array(GREATEST[column] + 1);
  for (const segment of segments)
    for (let row = 0; row < segment.rows; row += 1) {
      if (aliveAt(segment.alive, row) === 0) continue;
      if (column === 'source' || column === 'language') totals[segment[column][row]!]! += 1;
      else {
        const { offsets, values } = segment[column];
        for (const value of values.subarray(offsets[row], offsets[row + 1])) totals[value]! += 1;
      }
    }
  return totals;
}

/** Articles by hour, and by what stands for other dates, counted row by row. */
function timesOf({ segments }: Columns): Map<number, number> {
  const times = new Map<number, number>();
  for (const { rows, alive, time } of segments)
    for (let row = 0; row < rows; row += 1) {
      const key = time[row]! < 0 ? time[row]! : time[row]! >> 2;
      if (aliveAt(alive, row) === 1) times.set(key, (times.get(key) ?? 0) + 1);
    }
  return times;
}

function keptTimes(columns: Columns): Map<number, number> {
  const times = new Map<number, number>();
  const hours = columns.hours();
  hours.forEach((hour, articles) => {
    times.set(hour, articles);
  });
  hours.coarse.forEach((articles, place) => {
    if (articles !== 0) times.set(-1 - place, articles);
  });
  return times;
}

const inOrder = (times: Map<number, number>) => [...times].sort(([a], [b]) => a - b);

const step = fc.record({
  more: fc.integer({ min: 0, max: 12_000 }),
  edits: fc.integer({ min: 0, max: 300 }),
  gone: fc.constantFrom(0, 5, 300),
  asked: fc.boolean(),
});

test('totals are those of the articles that are there, whatever is added, edited, removed and left out', () => {
  const property = fc.property(fc.array(step, { minLength: 4, maxLength: 8 }), fc.nat(), (steps, seed) => {
    const { columns } = new CubeState(200_000_000);
    let state = seed;
    const random = (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const check = () => {
      expect(inOrder(keptTimes(columns))).toEqual(inOrder(timesOf(columns)));
      for (const column of ['source', 'language', ...LISTS] as const) {
        const totals = columns.totals(column, GREATEST[column]);
        if (Buffer.compare(Buffer.from(totals.buffer), Buffer.from(counted(columns, column).buffer)) !== 0)
          expect([column, ...totals]).toEqual([column, ...counted(columns, column)]);
      }
    };
    let last = 0;
    for (const { more, edits, gone, asked } of steps) {
      for (const end = last + more; last < end; ) columns.put(factOf(++last, random));
      for (let edit = 0; edit < edits; edit += 1) columns.put(factOf(1 + random(last + 1), random));
      for (let id = 1; id <= last; id += 1) if (random(1000) < gone) columns.remove(id);
      columns.commit();
      if (asked) check();
    }
    check();
  });
  fc.assert(property, { numRuns: howMany(5, 200) });
});
