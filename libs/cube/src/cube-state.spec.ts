import { describe, expect, test } from '@jest/globals';
import type { FactRow } from '@vigie/article';
import fc from 'fast-check';
import { howMany } from '../../../test/fixtures/how-many.js';
import { aliveAt } from './columns/alive-bits.js';
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
function readBack({ columns, known }: CubeState): Map<number, string> {
  const found = new Map<number, string>();
  columns.segments.forEach((segment, place) => {
    expect(segment.first).toBe(place * SEGMENT_ROWS);
    expect(segment.rows === SEGMENT_ROWS || place === columns.segments.length - 1).toBe(true);
    const places = Array.from({ length: segment.rows }, (_, place) => place);
    expect(segment.dead).toBe(places.filter((place) => aliveAt(segment.alive, place) === 0).length);
    for (let row = 0; row < segment.rows; row += 1) {
      if (aliveAt(segment.alive, row) === 0) continue;
      const read = readRow(segment, row, known);
      if (found.has(read.articleId)) throw new Error(`article ${read.articleId} is there twice`);
      found.set(read.articleId, line(read));
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

/** A fact in one line; comparing texts is fast. */
function line(row: Omit<FactRow, 'storyId'>): string {
  return JSON.stringify(row, Object.keys(row).sort());
}

/** As `expect(…).toEqual` for large maps: says the first difference. */
function expectSame(found: Map<number, string>, wanted: Map<number, string>): void {
  for (const [key, text] of wanted) if (found.get(key) !== text) expect([key, found.get(key)]).toEqual([key, text]);
  expect(found.size).toBe(wanted.size);
}

/** The living articles of each story that has any, by walking the chains. */
function stories({ columns }: CubeState, ids: Iterable<number>): Map<number, string> {
  const found = new Map<number, string>();
  for (const id of ids) {
    const rows = columns.rowsOfStory(id);
    if (rows.some((row, place) => place > 0 && row >= rows[place - 1]!)) throw new Error('a chain does not descend');
    const articles = rows.map((row) => {
      const segment = columns.segments[Math.floor(row / SEGMENT_ROWS)]!;
      return segment.articleBase + segment.article[row % SEGMENT_ROWS]!;
    });
    if (articles.length > 0) found.set(id, articles.sort((a, b) => a - b).join());
  }
  return found;
}

function expected(facts: Iterable<FactRow>): { rows: Map<number, string>; stories: Map<number, string> } {
  const rows = new Map<number, string>();
  const chains = new Map<number, number[]>();
  for (const { storyId, ...row } of [...facts].sort((a, b) => a.articleId - b.articleId)) {
    rows.set(row.articleId, line(row));
    const chain = chains.get(storyId);
    if (chain === undefined) chains.set(storyId, [row.articleId]);
    else chain.push(row.articleId);
  }
  return { rows, stories: new Map([...chains].map(([story, chain]) => [story, chain.join()])) };
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

/** Whole numbers from 0 up to, without, `below`, the same at each run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
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
          expectSame(stories(state, Array(13).keys()), visible.stories);
          expect(state.columns.articles).toBe(visible.rows.size);
        }
        expectSame(readBack(state), visible.rows);
      }),
      { numRuns: howMany(25, 1500) },
    );
  });

  test('also over many segments, with edits, late articles and compactions', () => {
    let state = new CubeState(ROOM);
    let compactions = 0;
    const facts = new Map<number, FactRow>();
    const random = randomNumbers(7);
    const put = (articleId: number) => {
      const row = fact(articleId, {
        storyId: 1 + random(30_000),
        sourceId: 1 + random(300),
        tags: [1 + random(90_000), 100_000 + random(9)],
        topics: Array.from({ length: random(8) }, (_, place) => 1 + place * 50 + random(40)),
      });
      state.columns.put(row);
      facts.set(articleId, row);
    };
    for (let id = 1; id <= 50_000; id += 1) if (id % 10 !== 0) put(id);
    for (let id = 10; id <= 50_000; id += 10) put(id);
    state.columns.commit();
    for (let step = 0; step < 12; step += 1) {
      for (let count = 0; count < 3000; count += 1) put(1 + random(50_100));
      for (let count = 0; count < 500; count += 1) {
        const id = 1 + random(50_000);
        state.columns.remove(id);
        facts.delete(id);
      }
      state.columns.commit();
      if (step % 5 === 4) {
        compactions += state.columns.compactions;
        state = load(saved(state));
      }
    }
    const wanted = expected(facts.values());
    expect(state.columns.segments.some((segment) => !segment.ordered)).toBe(true);
    expectSame(readBack(state), wanted.rows);
    expectSame(stories(state, Array(30_001).keys()), wanted.stories);
    expect(compactions).toBeGreaterThan(0);
    const before = state.columns.segments.reduce((sum, { dead }) => sum + dead, 0);
    state.columns.compact();
    expect(before).toBeGreaterThan(0);
    expect(state.columns.segments.reduce((sum, { dead }) => sum + dead, 0)).toBe(0);
    expectSame(readBack(state), wanted.rows);
    expectSame(stories(state, Array(30_001).keys()), wanted.stories);
  });

  test('an article with very many topics and tags, and dictionaries of more than 65,535', () => {
    const state = new CubeState(ROOM);
    const many = Array.from({ length: 70_000 }, (_, place) => place * 3 + 1);
    const rows = [fact(1, { tags: [5] }), fact(2, { tags: many, topics: many }), fact(3, { tags: [209_998, 5] })];
    for (const row of rows) state.columns.put(row);
    state.columns.commit();
    expectSame(readBack(state), expected(rows).rows);
    expectSame(readBack(load(saved(state))), expected(rows).rows);
  });

  test('columns are as narrow as what they hold', () => {
    const narrow = new CubeState(ROOM);
    narrow.columns.put(fact(5_000_000, { precision: 4, publishedAt: 60_000, orderedAt: 60_000 }));
    narrow.columns.put(fact(5_065_535, { sourceId: 9, tags: [8] }));
    narrow.columns.commit();
    const [segment] = narrow.columns.segments;
    expect([segment!.article, segment!.rest, segment!.source].map((column) => column.BYTES_PER_ELEMENT)).toEqual([
      2, 1, 2,
    ]);
    expect([segment!.restUnit, segment!.timeFirst, segment!.timeLast]).toEqual([60_000, 2_454_432, 2_454_432]);
    narrow.columns.put(fact(5_065_536, { precision: 5, publishedAt: 899_999, orderedAt: 899_999 }));
    narrow.columns.commit();
    const [wider] = narrow.columns.segments;
    expect([wider!.article, wider!.rest].map((column) => column.BYTES_PER_ELEMENT)).toEqual([4, 4]);
  });
});

describe('what does not fit is refused and changes nothing', () => {
  test.each<[string, Partial<FactRow>, typeof CubeIdError | typeof CubeTimeError]>([
    ['an article', { articleId: 2 ** 32 }, CubeIdError],
    ['a negative article', { articleId: -1 }, CubeIdError],
    ['a story', { storyId: 2 ** 40 }, CubeIdError],
    ['a source', { sourceId: 2 ** 32 }, CubeIdError],
    ['a topic', { topics: [1, 2 ** 33] }, CubeIdError],
    ['a tag', { tags: [1.5] }, CubeIdError],
    ['an upload', { uploads: [2 ** 53] }, CubeIdError],
    ['a country', { countries: [0x8000] }, CubeIdError],
    ['an instant before 1900', { precision: 5, publishedAt: TIME_ORIGIN - 1 }, CubeTimeError],
    ['no instant', { precision: 5, publishedAt: Number.NaN }, CubeTimeError],
  ])('%s', (_what, more, refusal) => {
    const state = new CubeState(ROOM);
    const kept = fact(1, { tags: [3], topics: [4, 5] });
    state.columns.put(kept);
    expect(() => state.columns.put(fact(1, { tags: [7], topics: [6], ...more }))).toThrow(refusal);
    state.columns.put(fact(2));
    state.columns.commit();
    expectSame(readBack(state), expected([kept, fact(2)]).rows);
  });

  test('a full cube says so before it takes more than it may, and answers on', () => {
    const most = 6 * MB;
    const state = new CubeState(most);
    const rows: FactRow[] = [];
    const fill = () => {
      for (;;) {
        const row = fact(rows.length + 1, { tags: [rows.length + 1], topics: [7, 8, 9] });
        state.columns.put(row);
        rows.push(row);
        if (state.budget.used > most) throw new Error('more is taken than may be');
      }
    };
    expect(fill).toThrow(CubeFullError);
    expect(rows.length).toBeGreaterThan(10_000);
    state.columns.commit();
    expect(readBack(state).size).toBe(rows.length);
    // Where memory is tight, room is made as soon as a twentieth is removed.
    for (let id = 1; id < rows.length; id += 10) state.columns.remove(id);
    state.columns.commit();
    expect(state.columns.compactions).toBe(1);
    state.columns.put(rows[0]!);
    state.columns.commit();
    expect(state.columns.articles).toBe(rows.length - Math.ceil((rows.length - 1) / 10) + 1);
    expect(() => new CubeState(1000)).toThrow(CubeFullError);
    expect(() => load(saved(state), 5 * MB)).toThrow(CubeFullError);
  });
});

describe('a snapshot', () => {
  function filled(): CubeState {
    const state = new CubeState(ROOM);
    const { pending } = state;
    pending.set({
      kind: 'source',
      id: 9,
      name: 'The Ninth',
      hosts: ['ninth.example'],
      country: 'FR',
      collections: [2],
    });
    pending.set({ kind: 'collection', id: 2, name: 'Dailies' });
    pending.set({ kind: 'topic', id: 4, key: 'gold', label: 'Gold', labelFr: 'Or', parentId: null });
    pending.set({ kind: 'tag', id: 3, key: 'été', label: 'Été' });
    pending.set({ kind: 'tag', id: 8, key: 'same', label: 'same' });
    state.columns.put(fact(1, { sourceId: 9, language: 'fr', topics: [4], tags: [3, 8], uploads: [1, 2] }));
    pending.apply();
    state.columns.commit();
    return state;
  }

  test('brings back names and what they count', () => {
    const state = filled();
    const back = load(saved(state));
    expect(back.budget.used).toBe(state.budget.used);
    const { names } = back;
    expect(names.accepted('source', ['ninth.example'])).toEqual(Uint8Array.of(0, 1));
    expect(names.accepted('collection', ['Dailies'])).toEqual(Uint8Array.of(0, 1));
    expect(names.labelOf('topic', 1, 'fr')).toBe('Or');
    const summer = names.accepted('tag', ['ÉTÉ']).indexOf(1);
    expect([names.keyOf('tag', summer), names.labelOf('tag', summer, 'en')]).toEqual(['été', 'Été']);
  });

  test('is of the moment it was asked for, whatever changes while it is written', () => {
    const state = new CubeState(ROOM);
    for (let id = 1; id <= 40_000; id += 1) state.columns.put(fact(id, { storyId: id % 5000 }));
    state.columns.commit();
    for (const id of [3, 9000, 20_002, 39_990]) state.columns.remove(id);
    state.columns.commit();
    const wanted = { rows: readBack(state), stories: stories(state, Array(5000).keys()) };
    const chunks: Uint8Array[] = [];
    let changed = 0;
    for (const chunk of saveState(state)) {
      chunks.push(chunk.slice());
      expect(() => saveState(state)).toThrow('a snapshot is being written');
      for (let id = 1 + changed; id <= 20_000; id += 7) state.columns.put(fact(id, { storyId: id % 77 }));
      state.columns.remove(39_999 - changed);
      state.columns.commit();
      changed += 1;
    }
    const back = load(new Uint8Array(Buffer.concat(chunks)));
    expectSame(readBack(back), wanted.rows);
    expectSame(stories(back, Array(5000).keys()), wanted.stories);
    expectSame(readBack(load(saved(state))), readBack(state));
  });

  test('is refused while something waits for a commit', () => {
    const state = filled();
    state.columns.remove(1);
    expect(() => saveState(state)).toThrow('what waits for a commit cannot be saved');
  });

  test('may be left half-way', () => {
    const state = filled();
    for (const _ of saveState(state)) break;
    expect(readBack(load(saved(state))).size).toBe(1);
  });

  test('is read from chunks of any size', () => {
    const state = filled();
    const bytes = saved(state);
    for (const size of [1, 7, 16, 1000]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
        bytes.subarray(place * size, (place + 1) * size),
      );
      expectSame(readBack(pour(chunks, loadState(ROOM))), readBack(state));
    }
  });

  test('that is damaged anywhere, cut off, too long or foreign is refused', () => {
    const bytes = saved(filled());
    for (let place = 0; place < bytes.length; place += place < 600 ? 7 : 401) {
      const damaged = bytes.slice();
      damaged[place]! ^= 1 << (place % 8);
      expect(() => load(damaged)).toThrow(CubeSnapshotError);
    }
    for (const length of [0, 1, 16, 100, bytes.length - 1])
      expect(() => load(bytes.slice(0, length))).toThrow(CubeSnapshotError);
    expect(() => load(Uint8Array.of(...bytes, 0))).toThrow(CubeSnapshotError);
    expect(() => load(new TextEncoder().encode('{"some": "other file", "of": "another program"}'))).toThrow(
      CubeSnapshotError,
    );
  });
});
