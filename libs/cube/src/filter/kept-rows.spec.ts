import { describe, expect, test } from '@jest/globals';
import { countryFromNumber, type FactRow, type Question, type Selection } from '@vigie/article';
import { Cube } from '../cube.js';

const OPTIONS = { threads: 1, maxBytes: 400e6 };
const UTC = { zone: 'UTC', starts: [-Infinity], offsets: [0] };
const HOUR = 3_600_000;
const START = Date.UTC(2024, 0, 1);
const TOPICS = 60;
const TAGS = 50;

/** The same numbers each time. */
function randomBelow(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

function factOf(articleId: number, random: (below: number) => number): FactRow {
  const publishedAt = random(9) === 0 ? null : START + random(9000) * HOUR;
  const country = 1 + random(100);
  return {
    articleId,
    storyId: 1 + random(9000),
    sourceId: 1 + random(200),
    language: ['fr', 'en', 'de'][random(3)]!,
    precision: publishedAt === null ? 0 : 5,
    publishedAt,
    orderedAt: publishedAt,
    periodStart: null,
    periodEnd: null,
    topics: [1 + random(TOPICS), 1 + TOPICS + random(3)],
    countries: [country],
    focusCountries: random(2) === 0 ? [] : [country],
    tags: random(2) === 0 ? [] : [1 + random(TAGS)],
    uploads: [1 + random(40)],
  };
}

const only = (...include: string[]) => ({ include, exclude: [] });
const all: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };
const focus: Selection = { ...all, countryRole: 'focus' };
const SELECTIONS: Selection[] = [
  { ...all, filters: { topic: only('t7') } },
  { ...all, filters: { topic: only('t7', 't9') } },
  { ...all, filters: { topic: { include: ['t7'], exclude: ['t61'] } } },
  { ...all, filters: { topic: only('t7'), source: only('5', '6', '7', '8') } },
  {
    ...all,
    filters: { topic: only('t9'), language: only('fr') },
    dates: { kind: 'days', from: '2024-02-01', to: null },
  },
  { ...all, filters: { upload: only('3') } },
  { ...all, filters: { topic: only('t8'), story: only('12', '13', '14') } },
];
/** The same number in three columns, and in one of them in another role. */
const NUMBERS: Selection[] = [
  { ...focus, filters: { topic: only('t8') } },
  { ...focus, filters: { tag: only('g8') } },
  { ...focus, filters: { country: only(countryFromNumber(8)) } },
  { ...all, filters: { country: only(countryFromNumber(8)) } },
];

const chart = { kind: 'attention', interval: 'month', most: 400, split: 'topic', top: 3, share: 'none' } as const;
const QUESTIONS: Question[] = [
  { kind: 'facets', by: ['topic', 'source', 'language', 'tag'], limit: 5 },
  { ...chart, measure: 'stories' },
  { ...chart, measure: 'sources' },
  { ...chart, interval: 'auto', measure: 'articles' },
  { kind: 'list', order: '-publishedAt', limit: 5, after: null },
];
const FACETS = QUESTIONS.slice(0, 1);
const SHARES: Question[] = [{ ...chart, measure: 'articles', share: 'corpus' }];

function build(rows: number): Cube {
  const cube = new Cube(OPTIONS);
  const random = randomBelow(1);
  for (let id = 1; id <= TOPICS + 3; id++)
    cube.name({ kind: 'topic', id, key: `t${id}`, label: `T ${id}`, labelFr: `T ${id}`, parentId: null });
  for (let id = 1; id <= TAGS; id++) cube.name({ kind: 'tag', id, key: `g${id}`, label: `G ${id}` });
  for (let id = 1; id <= rows; id++) cube.put(factOf(id, random));
  cube.commit();
  return cube;
}

const ask = (cube: Cube, selection: Selection, questions: Question[]) =>
  cube.query(selection, null, UTC, questions, 'en');

/** Asks as often as it takes for all to be kept that ever is. */
function askAgain(cube: Cube): void {
  for (let time = 0; time < 3; time++) {
    for (const selection of SELECTIONS) ask(cube, selection, QUESTIONS);
    for (const selection of NUMBERS) ask(cube, selection, FACETS);
  }
}

/** Compares with cubes of the same articles that were never asked. */
function expectEqual(cube: Cube): void {
  const saved = Array.from(cube.save(), (chunk) => chunk.slice());
  for (const [place, selection] of SELECTIONS.entries())
    for (const questions of place < 3 ? [QUESTIONS, SHARES] : [QUESTIONS]) {
      const fresh = Cube.load(saved, OPTIONS);
      expect([place, ask(cube, selection, questions)]).toEqual([place, ask(fresh, selection, questions)]);
    }
  const fresh = Cube.load(saved, OPTIONS);
  for (const selection of NUMBERS) expect(ask(cube, selection, FACETS)).toEqual(ask(fresh, selection, FACETS));
}

describe('what was kept of questions that are asked again', () => {
  const cube = build(40_000);
  const random = randomBelow(2);
  const change = (work: () => void) => {
    work();
    cube.commit();
    expectEqual(cube);
    askAgain(cube);
    expectEqual(cube);
  };

  test.each<[string, () => void]>([
    ['nothing', () => undefined],
    [
      'removals',
      () => {
        for (let i = 0; i < 2000; i++) cube.remove(1 + random(40_000));
      },
    ],
    [
      'edits',
      () => {
        for (let i = 0; i < 2000; i++) cube.put(factOf(1 + random(40_000), random));
      },
    ],
    [
      'more articles',
      () => {
        for (let i = 0; i < 500; i++) cube.put(factOf(50_000 + random(5000), random));
      },
    ],
    [
      'articles that fill segments',
      () => {
        for (let i = 0; i < 18_000; i++) cube.put(factOf(60_000 + i, random));
      },
    ],
    [
      'removals that renumber all rows',
      () => {
        for (let id = 60_000; id < 75_000; id++) cube.remove(id);
        for (let i = 0; i < 9000; i++) cube.remove(1 + random(40_000));
      },
    ],
    [
      'edits once more',
      () => {
        for (let i = 0; i < 300; i++) cube.put(factOf(1 + random(40_000), random));
      },
    ],
  ])('is right after %s', (_, work) => change(work));
});
