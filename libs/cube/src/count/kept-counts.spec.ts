import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { Dimension, FactRow, Question, Selection, Where } from '@vigie/article';
import fc from 'fast-check';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { Cube } from '../cube.js';
import type { countStep } from './count-step.js';
import { STEPS } from './steps.js';

const OPTIONS = { threads: 1, maxBytes: 400e6 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2024, 0, 1);
const UTC = { zone: 'UTC', starts: [-Infinity], offsets: [0] };
const PARIS = {
  zone: 'Europe/Paris',
  starts: [-Infinity, Date.UTC(2024, 2, 31, 1), Date.UTC(2024, 9, 27, 1)],
  offsets: [HOUR, 2 * HOUR, HOUR],
};
const NONE: Where<Uint32Array> | null = null as Where<Uint32Array> | null;
const EVERYTHING: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };

type Random = (below: number) => number;

/** The same numbers for the same seed. */
function randomBelow(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const some = (random: Random, most: number, below: number) => [
  ...new Set(Array.from({ length: random(most + 1) }, () => 1 + random(below))),
];

function dateOf(
  random: Random,
): Pick<FactRow, 'precision' | 'publishedAt' | 'orderedAt' | 'periodStart' | 'periodEnd'> {
  const day = START / DAY + random(400);
  const none = { publishedAt: null, orderedAt: null, periodStart: null, periodEnd: null };
  const kind = random(8);
  if (kind === 0) return { ...none, precision: 0 };
  if (kind === 1) return { ...none, precision: 3, periodStart: day, periodEnd: day + 1 };
  if (kind === 2) return { ...none, precision: 1, periodStart: START / DAY, periodEnd: START / DAY + 366 };
  const at = START + random(400 * 24 * 60) * 60_000;
  return { ...none, precision: 5, publishedAt: at, orderedAt: at };
}

/** `wide` lets sources and tags come that were not there before. */
function factOf(articleId: number, random: Random, wide = 0): FactRow {
  const countries = some(random, 3, 30);
  return {
    articleId,
    storyId: random(3) === 0 ? 100_000 + articleId : 1 + random(random(2) === 0 ? 12 : 4000),
    sourceId: random(20) === 0 ? null : 1 + random(60 + wide),
    language: ['fr', 'en', 'de', null][random(4)]!,
    ...dateOf(random),
    topics: some(random, 3, 25),
    countries,
    focusCountries: countries.filter(() => random(3) === 0),
    tags: some(random, 3, 80 + wide),
    uploads: [1],
  };
}

const DIMENSIONS: Dimension[] = ['topic', 'source', 'country', 'sourceCountry', 'language', 'tag', 'collection'];
const chart = { kind: 'attention', interval: 'week', most: 60, split: 'topic', top: 4, share: 'none' } as const;
const QUESTIONS: Question[] = [
  { kind: 'facets', by: DIMENSIONS, limit: 200, subtopics: true },
  { ...chart, interval: 'auto', split: 'none', measure: 'articles' },
  ...DIMENSIONS.map((split) => ({ ...chart, split, measure: 'articles' as const })),
  ...DIMENSIONS.map((split) => ({ ...chart, split, interval: 'month' as const, measure: 'stories' as const })),
  { ...chart, measure: 'articles', share: 'corpus' },
  { kind: 'matrix', rows: 'country', columns: 'topic', top: 12 },
  { kind: 'matrix', rows: 'tag', columns: 'source', top: 5 },
  { kind: 'matrix', rows: 'topic', columns: 'month', top: 5 },
];
/** Of which not everything can be brought up to date. */
const MORE: Question[] = [
  { ...chart, split: 'country', measure: 'sources' },
  { kind: 'list', order: '-publishedAt', limit: 5, after: null },
];
/** Where the role of countries or the zone is another. */
const OTHERS = [
  [{ ...EVERYTHING, countryRole: 'focus' }, UTC],
  [{ ...EVERYTHING, timezone: 'Europe/Paris' }, PARIS],
] as const;

const nameSource = (cube: Cube, id: number, random: Random) =>
  cube.name({
    kind: 'source',
    id,
    name: `S ${id}`,
    hosts: [`s${id}.example`],
    country: ['FR', 'DE', null][random(3)]!,
    collections: some(random, 2, 4),
  });

function nameAll(cube: Cube, random: Random): void {
  for (let id = 1; id <= 25; id++)
    cube.name({ kind: 'topic', id, key: `t${id}`, label: `T ${id}`, labelFr: null, parentId: id > 1 ? id >> 1 : null });
  for (let id = 1; id <= 60; id++) nameSource(cube, id, random);
  for (let id = 1; id <= 4; id++) cube.name({ kind: 'collection', id, name: `C ${id}` });
  for (let id = 1; id <= 500; id++) cube.name({ kind: 'tag', id, key: `g${id}`, label: `G ${id}` });
}

function build(rows: number, random: Random): Cube {
  const cube = new Cube(OPTIONS);
  nameAll(cube, random);
  for (let id = 1; id <= rows; id++) cube.put(factOf(id, random));
  cube.commit();
  return cube;
}

/** What a search for a frequent word finds: six of seven articles. */
const MOST: Where<Uint32Array> = {
  kind: 'text',
  text: Uint32Array.from({ length: 200_000 }, (_, id) => id).filter((id) => id % 7 > 0),
};

const ask = (cube: Cube, questions = QUESTIONS, selection: Selection = EVERYTHING, zone = UTC, where = NONE) =>
  cube.query(selection, where, zone, questions, 'en');

/** Those that ask of all keys of their dimensions, so that no other keys are shown after a change. */
const STEADY: Question[] = [
  { kind: 'facets', by: DIMENSIONS, limit: 5, subtopics: true },
  { ...chart, interval: 'auto', split: 'none', measure: 'articles' },
  { ...chart, top: 25, measure: 'articles' },
  { ...chart, top: 25, measure: 'stories' },
  { kind: 'matrix', rows: 'country', columns: 'topic', top: 60 },
];

const loaded = (cube: Cube) =>
  Cube.load(
    Array.from(cube.save(), (chunk) => chunk.slice()),
    OPTIONS,
  );

/** Compares with a cube of the same articles that was never asked. */
function expectAsFresh(cube: Cube, all: boolean): void {
  const fresh = loaded(cube);
  const same = (questions: Question[], selection: Selection, zone: typeof UTC, where = NONE) => {
    const [found, wanted] = [cube, fresh].map((one) => ask(one, questions, selection, zone, where));
    if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
  };
  // First, while the other one knows nothing of all articles yet.
  same(QUESTIONS, EVERYTHING, UTC, MOST);
  same(QUESTIONS, EVERYTHING, UTC);
  if (!all) return;
  for (const [selection, zone] of OTHERS) {
    same(QUESTIONS, selection, zone);
    same(QUESTIONS, selection, zone, MOST);
  }
  same(MORE, EVERYTHING, UTC);
}

const step = fc.record({
  more: fc.constantFrom(0, 1, 40, 700, 17_000),
  edits: fc.constantFrom(0, 1, 60, 500),
  gone: fc.constantFrom(0, 1, 60, 900),
  /** Of the latest. */
  undone: fc.constantFrom(0, 0, 30),
  wide: fc.constantFrom(0, 0, 20),
  named: fc.constantFrom(0, 0, 3),
  asked: fc.constantFrom('some', 'some', 'all', 'none'),
});

test('what was kept of all articles follows whatever is added, edited, removed and renamed', () => {
  const property = fc.property(fc.array(step, { minLength: 5, maxLength: 9 }), fc.nat(), (steps, seed) => {
    const random = randomBelow(seed);
    let last = 17_000;
    const cube = build(last, random);
    ask(cube);
    for (const { more, edits, gone, undone, wide, named, asked } of steps) {
      for (const end = last + more; last < end; ) cube.put(factOf(++last, random, wide));
      for (let edit = 0; edit < edits; edit++) cube.put(factOf(1 + random(last), random, wide));
      for (let row = 0; row < gone; row++) cube.remove(1 + random(last));
      for (let row = 0; row < undone; row++) cube.remove(last - row);
      for (let name = 0; name < named; name++) nameSource(cube, 1 + random(80), random);
      cube.commit();
      if (asked !== 'none') expectAsFresh(cube, asked === 'all');
    }
    expectAsFresh(cube, true);
  });
  fc.assert(property, { numRuns: howMany(2, 60) });
}, 120_000);

describe('after a change', () => {
  const random = randomBelow(5);
  const cube = build(40_000, random);
  const counted = () => ['select', 'count'].map((name) => jest.spyOn(STEPS, name as 'count'));
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test.each<[string, number, () => void]>([
    ['nothing is counted again of what is not changed', 0, () => undefined],
    ['a new article is all that is counted', 0, () => cube.put(factOf(50_000, random))],
    ['an edited article is all that is counted', 0, () => cube.put(factOf(7, random))],
    ['a removed article is all that is counted', 0, () => cube.remove(8)],
    [
      'all is counted when it has nearly changed altogether',
      1,
      () => {
        for (let id = 1; id < 6000; id++) cube.remove(id);
      },
    ],
  ])('%s', (_, times, change) => {
    ask(cube, STEADY);
    change();
    cube.commit();
    const [select, count] = counted();
    ask(cube, STEADY);
    expect([select!.mock.calls.length > 0, count!.mock.calls.length > 0]).toEqual([times > 0, times > 0]);
    expectAsFresh(cube, true);
  });

  test('of most articles only those are counted that are left out', () => {
    ask(cube, STEADY);
    const count = jest.spyOn(STEPS, 'count');
    ask(cube, STEADY, EVERYTHING, UTC, MOST);
    const counted = count.mock.calls.flatMap(([, , { chosen, wishes }]: Parameters<typeof countStep>) =>
      wishes
        .filter(({ kind }) => kind !== 'repeats')
        .map((wish) => chosen[wish.chosen]!.counts.reduce((a, b) => a + b)),
    );
    expect(counted.length).toBeGreaterThan(2);
    for (const rows of counted) expect(rows).toBeLessThan(cube.articles / 6);
  });

  test('what was not there at first is told apart once it is named otherwise', () => {
    const questions = [STEADY[0]!, { ...chart, split: 'sourceCountry', top: 25, measure: 'articles' } as const];
    const called = (country: string) =>
      cube.name({ kind: 'source', id: 900, name: 'S', hosts: ['s.example'], country, collections: [] });
    ask(cube, questions);
    for (const country of ['FR', 'DE']) {
      called(country);
      for (let id = 60_000; id < 60_900; id++)
        cube.put({ ...factOf(id, random), sourceId: 900, storyId: 1 + (id % 90) });
      cube.commit();
      expect(ask(cube, questions)).toEqual(ask(loaded(cube), questions));
      called(country === 'FR' ? 'DE' : 'FR');
      cube.commit();
      expect(ask(cube, questions)).toEqual(ask(loaded(cube), questions));
    }
  });
});
