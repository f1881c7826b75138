import { describe, expect, test } from '@jest/globals';
import type { FactRow } from '@vigie/article';
import fc from 'fast-check';
import { CubeFullError } from './columns/budget.js';
import type { Dictionaries } from './columns/dictionaries.js';
import { CubeIdError } from './columns/id-table.js';
import { FOCUS, type List, SEGMENT_ROWS, type Segment } from './columns/segment.js';
import { CubeTimeError, QUARTER, TIME_ORIGIN } from './columns/time-code.js';
import { CubeState } from './cube-state.js';
import { loadState } from './snapshot/loading.js';
import { CubeSnapshotError } from './snapshot/part.js';
import { pour } from './snapshot/pour.js';
import { saveState } from './snapshot/save.js';

const MB = 1024 * 1024;
const ROOM = 200 * MB;

const fact = (articleId: number, more: Partial<FactRow> = {}): FactRow => ({
  articleId,
  storyId: articleId,
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
  ...more,
});

/** The facts of all living rows as they were put, but for their story, which only chains know. */
function readBack({ columns, known }: CubeState): Map<number, Omit<FactRow, 'storyId'>> {
  const found = new Map<number, Omit<FactRow, 'storyId'>>();
  columns.segments.forEach((segment, place) => {
    expect(segment.first).toBe(place * SEGMENT_ROWS);
    expect(segment.rows === SEGMENT_ROWS || place === columns.segments.length - 1).toBe(true);
    expect(segment.dead).toBe(segment.alive.filter((alive) => alive === 0).length);
    for (let row = 0; row < segment.rows; row += 1) {
      if (segment.alive[row] === 0) continue;
      const read = readRow(segment, row, known);
      expect(found.has(read.articleId)).toBe(false);
      found.set(read.articleId, read);
    }
  });
  expect(columns.articles).toBe(found.size);
  return found;
}

function readRow(segment: Segment, row: number, known: Dictionaries): Omit<FactRow, 'storyId'> {
  const time = segment.time[row]!;
  const period = time < -1 ? known.periods.list[-2 - time]! : null;
  const at = time < 0 ? null : TIME_ORIGIN + time * QUARTER + segment.rest[row]! * segment.restUnit;
  const countries = valuesOf(segment.countries, row);
  const source = segment.source[row]!;
  return {
    articleId: segment.articleBase + segment.article[row]!,
    sourceId: source === 0 ? null : known.sources.idOf(source),
    language: segment.language[row] === 0 ? null : known.languages.textOf(segment.language[row]!),
    precision: at === null ? (period?.precision ?? 0) : 5,
    publishedAt: at,
    orderedAt: at ?? period?.orderedAt ?? null,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    topics: valuesOf(segment.topics, row).map((topic) => known.topics.idOf(topic)),
    countries: countries.map((country) => country & ~FOCUS),
    focusCountries: countries.filter((country) => country & FOCUS).map((country) => country & ~FOCUS),
    tags: valuesOf(segment.tags, row).map((tag) => known.tags.idOf(tag)),
    uploads: [...known.uploads.list[segment.uploads[row]!]!],
  };
}

const valuesOf = ({ offsets, values }: List, row: number) => [...values.subarray(offsets[row], offsets[row + 1])];

/** The living articles of each story that has any, by walking the chains. */
function stories({ columns }: CubeState, ids: Iterable<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const id of ids) {
    const rows = columns.rowsOfStory(id);
    expect([...rows].sort((a, b) => b - a)).toEqual(rows);
    const articles = rows.map((row) => {
      const segment = columns.segments[Math.floor(row / SEGMENT_ROWS)]!;
      return segment.articleBase + segment.article[row % SEGMENT_ROWS]!;
    });
    if (articles.length > 0)
      found.set(
        id,
        articles.sort((a, b) => a - b),
      );
  }
  return found;
}

function expected(facts: Iterable<FactRow>): { rows: Map<number, object>; stories: Map<number, number[]> } {
  const rows = new Map<number, object>();
  const chains = new Map<number, number[]>();
  for (const { storyId, ...row } of [...facts].sort((a, b) => a.articleId - b.articleId)) {
    rows.set(row.articleId, row);
    chains.set(storyId, [...(chains.get(storyId) ?? []), row.articleId]);
  }
  return { rows, stories: chains };
}

const someIds = (most: number, max: number) => fc.uniqueArray(fc.integer({ min: 1, max }), { maxLength: most });
const when = fc.oneof(
  fc.constant({ precision: 0, publishedAt: null, orderedAt: null, periodStart: null, periodEnd: null }),
  fc
    .oneof(
      fc.integer({ min: 0, max: 4_000_000 }).map((minute) => minute * 60_000),
      fc.integer({ min: TIME_ORIGIN, max: 4_000_000_000_000 }),
    )
    .map((at) => ({ precision: 5, publishedAt: at, orderedAt: at, periodStart: null, periodEnd: null })),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: -20, max: 20 }), fc.boolean())
    .map(([precision, day, zone]) => ({
      precision,
      publishedAt: null,
      orderedAt: zone ? day * 86_400_000 - 3_600_000 : null,
      periodStart: day,
      periodEnd: day + precision,
    })),
);
const anyFact = fc
  .record({
    articleId: fc.integer({ min: 1, max: 60 }),
    storyId: fc.integer({ min: 1, max: 12 }),
    sourceId: fc.option(fc.constantFrom(1, 7, 70_000, 4_294_967_295)),
    language: fc.option(fc.constantFrom('fr', 'en', 'pt-BR')),
    when,
    topics: someIds(4, 90),
    countries: someIds(4, 676),
    focus: fc.integer({ min: 0, max: 4 }),
    tags: someIds(4, 5_000_000),
    uploads: someIds(3, 9),
  })
  .map(
    ({ when: date, focus, ...rest }): FactRow => ({ ...rest, ...date, focusCountries: rest.countries.slice(0, focus) }),
  );
const change = fc.oneof(
  { weight: 12, arbitrary: anyFact.map((row) => ({ kind: 'put' as const, row })) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }).map((id) => ({ kind: 'remove' as const, id })) },
  { weight: 4, arbitrary: fc.constant({ kind: 'commit' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'compact' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reload' as const }) },
);

/** The bytes of a snapshot, in one piece. */
function saved(state: CubeState): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (const chunk of saveState(state)) chunks.push(chunk.slice());
  return new Uint8Array(Buffer.concat(chunks));
}

const load = (bytes: Uint8Array, maxBytes = ROOM) => pour([bytes], loadState(maxBytes));

describe('a cube holds what was put', () => {
  test('whatever is put, edited, removed, compacted and reloaded, visible at each commit and not before', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 150 }), (changes) => {
        let state = new CubeState(ROOM);
        const facts = new Map<number, FactRow>();
        let visible = expected([]);
        for (const one of changes) {
          if (one.kind === 'put') {
            state.columns.put(one.row);
            facts.set(one.row.articleId, one.row);
          } else if (one.kind === 'remove') {
            state.columns.remove(one.id);
            facts.delete(one.id);
          } else {
            state.columns.commit();
            visible = expected(facts.values());
            if (one.kind === 'compact') state.columns.compact();
            if (one.kind === 'reload') state = load(saved(state));
          }
          expect(stories(state, Array(13).keys())).toEqual(visible.stories);
          expect(state.columns.articles).toBe(visible.rows.size);
        }
        expect(readBack(state)).toEqual(visible.rows);
      }),
      { numRuns: 300 },
    );
  });
});
