import { describe, expect, test } from '@jest/globals';
import { type Page, PageQuery } from '@vigie/contract';
import type { View } from '../../selection/parameters.js';
import { csvParameters, overviewQuestions, readOverview } from './overview-questions.js';

const plain: View = { interval: null, split: null, measure: null, share: null, shape: null };
const views: Partial<View>[] = [
  {},
  { split: 'topic' },
  { interval: 'hour', measure: 'sources' },
  { split: 'language', share: 'corpus', shape: 'lines' },
];

test.each(views)('%j is asked for as the contract has it', (view) => {
  const questions = overviewQuestions({ ...plain, ...view });
  expect(PageQuery.parse({ questions }).questions).toEqual(questions);
});

describe('intervals', () => {
  const intervals = (view: Partial<View>) =>
    overviewQuestions({ ...plain, ...view }).flatMap((one) =>
      one.kind === 'attention' ? [[one.interval, one.most ?? null]] : [],
    );
  test('are left to the server, by the room that there is', () => {
    const narrow = Array.from({ length: 3 }, () => ['auto', 27]);
    expect(intervals({})).toEqual([['auto', 130], ...narrow]);
    expect(intervals({ split: 'none' })).toEqual([['auto', 130], ...narrow]);
    expect(intervals({ split: 'source' })).toEqual([['auto', 60], ...narrow]);
  });
  test('are the same everywhere once one is chosen', () => {
    expect(intervals({ interval: 'week' })).toEqual(Array.from({ length: 4 }, () => ['week', null]));
  });
});

describe('the answers', () => {
  const line = { values: [], total: 0 };
  const attention = {
    kind: 'attention' as const,
    interval: 'week' as const,
    tz: 'UTC',
    from: null,
    to: null,
    buckets: [],
    series: [],
    other: null,
    totals: line,
    denominator: null,
    undated: 0,
  };
  const facets = { kind: 'facets' as const, total: { articles: 0, stories: 0, sources: 0 }, facets: {} };
  const matrix = { kind: 'matrix' as const, rows: [], columns: [], cells: [] };
  const page: Page = {
    asOf: '2024-01-01T00:00:00Z',
    answers: [facets, attention, attention, attention, attention, matrix],
  };
  const questions = overviewQuestions({ ...plain, split: 'country', share: 'corpus' });

  test('go to their panels, with what was asked', () => {
    const overview = readOverview({ questions, page });
    expect(overview?.asOf).toBe(page.asOf);
    expect(overview?.narrow.map(({ asked }) => asked.split)).toEqual(['topic', 'source', 'country']);
    expect(overview && csvParameters(overview.main)).toEqual({
      interval: 'week',
      split: 'country',
      measure: 'articles',
      share: 'corpus',
      top: '8',
    });
  });

  test('of another page are not taken for these', () => {
    expect(readOverview({ questions: [], page: { ...page, answers: [matrix] } })).toBeNull();
    expect(readOverview({ questions: [], page: { ...page, answers: [] } })).toBeNull();
  });
});
