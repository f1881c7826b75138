import { describe, expect, test } from '@jest/globals';
import {
  type ArticleIds,
  type AttentionAnswer,
  type AttentionQuestion,
  type FactRow,
  markIds,
  type Question,
  type Selection,
  type Where,
  type ZoneRules,
} from '@vigie/article';
import { Cube } from '../cube.js';

const DAY = 86_400_000;
const UTC: ZoneRules = { zone: 'UTC', starts: [-Infinity], offsets: [0] };
const EVERYTHING: Selection = { q: null, dates: null, timezone: 'UTC', countryRole: 'any', filters: {} };
const CHART: AttentionQuestion = {
  kind: 'attention',
  interval: 'month',
  most: 60,
  split: 'none',
  top: 3,
  measure: 'articles',
  share: 'none',
};

/** Articles of three segments, an hour apart; those of a story stand thousands of rows apart. */
const COUNT = 40_000;
const STORIES = 7_001;
const first = Date.UTC(2020, 0, 1);
const topicsOf = (id: number) => [1 + (id % 5), 6 + (id % 3)];
const factOf = (id: number): FactRow => ({
  articleId: id,
  storyId: 1 + (id % STORIES),
  sourceId: 1 + (id % 11),
  language: id % 4 === 0 ? null : 'fr',
  precision: 5,
  publishedAt: first + id * 3_600_000,
  orderedAt: first + id * 3_600_000,
  periodStart: null,
  periodEnd: null,
  topics: topicsOf(id),
  countries: [1 + (id % 7)],
  focusCountries: [],
  tags: [],
  uploads: [1],
});

const cube = new Cube({ threads: 1, maxBytes: 64_000_000 });
for (let topic = 1; topic <= 8; topic++)
  cube.name({ kind: 'topic', id: topic, key: `t${topic}`, label: `T${topic}`, labelFr: null, parentId: null });
for (let id = 1; id <= COUNT; id++) cube.put(factOf(id));
cube.commit();

const ids = Array.from({ length: COUNT }, (_, place) => place + 1);
const ask = (selection: Partial<Selection>, question: Question, where: Where<ArticleIds> | null = null) =>
  cube.query({ ...EVERYTHING, ...selection }, where, UTC, [question], 'en')[0]!;
const storiesOf = (some: number[]) => new Set(some.map((id) => id % STORIES)).size;

describe('stories whose articles lie in different segments', () => {
  const third = ids.filter((id) => id % 3 === 0);
  const tail = ids.filter((id) => id > 30_000);
  const text = (some: number[]): Where<ArticleIds> => ({ kind: 'text', text: Uint32Array.from(some) });
  const asBits = (some: number[]): Where<ArticleIds> => {
    // Up to the end of the segment that is searched last.
    const bits = new Uint32Array((COUNT >>> 5) + 40);
    markIds(Uint32Array.from(some), bits);
    return { kind: 'text', text: { bits } };
  };
  test.each([
    ['everything', null, ids],
    ['every third article', text(third), third],
    ['the last quarter', text(tail), tail],
    ['all but the last quarter', { kind: 'not', part: text(tail) }, ids.filter((id) => id <= 30_000)],
    ['every third article, as bits', asBits(third), third],
    ['the last quarter, as bits', asBits(tail), tail],
    ['one article', text([17]), [17]],
    ['one article, as bits', asBits([17]), [17]],
    ['nothing', { kind: 'nothing' }, []],
  ] satisfies [string, Where<ArticleIds> | null, number[]][])('%s', (_, where, chosen) => {
    const answer = ask({}, { kind: 'facets', by: ['topic'], limit: 20 }, where);
    const counted = Array.from({ length: 8 }, (__, place) => {
      const own = chosen.filter((id) => topicsOf(id).includes(place + 1));
      return { key: `t${place + 1}`, label: `T${place + 1}`, articles: own.length, stories: storiesOf(own) };
    });
    expect(answer).toMatchObject({
      total: {
        articles: chosen.length,
        stories: storiesOf(chosen),
        sources: new Set(chosen.map((id) => id % 11)).size,
      },
      facets: { topic: counted.filter(({ articles }) => articles > 0).sort((a, b) => b.articles - a.articles) },
    });
  });

  test('by day, in a chart whose cells are too many for bits', () => {
    const question: AttentionQuestion = { ...CHART, interval: 'day', split: 'topic', measure: 'stories', top: 8 };
    const { series, totals, buckets } = ask({}, question) as AttentionAnswer;
    expect(totals.total).toBe(STORIES);
    const day = (id: number) => new Date(first + id * 3_600_000).toISOString().slice(0, 10);
    const shown = ids.filter((id) => topicsOf(id).includes(6));
    const line = series.find(({ key }) => key === 't6')!;
    expect(line.total).toBe(storiesOf(shown));
    const place = buckets.indexOf('2021-02-03');
    expect(line.values[place]).toBe(storiesOf(shown.filter((id) => day(id) === '2021-02-03')));
  });
});

describe('selections at the edge', () => {
  test.each<[string, Partial<Selection>]>([
    ['an unknown key', { filters: { topic: { include: ['unheard of'], exclude: [] } } }],
    ['a day before all', { dates: { kind: 'days', from: null, to: '1950-01-01' } }],
    ['an empty range', { dates: { kind: 'instants', from: '2020-02-01T00:00:00Z', to: '2020-02-01T00:00:00Z' } }],
  ])('%s holds nothing', (_, selection) => {
    expect(ask(selection, { kind: 'list', order: 'publishedAt', limit: 5, after: null })).toEqual({
      kind: 'list',
      places: [],
      more: false,
      total: 0,
    });
    expect(ask(selection, { kind: 'matrix', rows: 'topic', columns: 'country', top: 3 })).toMatchObject({ cells: [] });
  });

  test('200 years by hour are refused with an interval that works', () => {
    const dates = { kind: 'days', from: '1850-01-01', to: '2049-12-31' } as const;
    const refused = () => ask({ dates }, { ...CHART, interval: 'hour' });
    expect(refused).toThrow(expect.objectContaining({ parameter: 'interval' }));
    expect(refused).toThrow(
      expect.objectContaining({ help: expect.objectContaining({ suggestion: 'week', question: 0 }) }),
    );
  });

  test('an instant is exact to the millisecond', () => {
    const at = first + 100 * 3_600_000;
    const between = (from: number, to: number) =>
      ask(
        { dates: { kind: 'instants', from: new Date(from).toISOString(), to: new Date(to).toISOString() } },
        { kind: 'list', order: '-publishedAt', limit: 5, after: null },
      );
    expect(between(at, at + 1)).toMatchObject({ total: 1, places: [{ id: 100, at: at * 1000 }] });
    expect(between(at + 1, at + 2)).toMatchObject({ total: 0 });
    expect(between(at - DAY, at)).toMatchObject({ total: 24, more: true });
  });
});
