import { describe, expect, test } from '@jest/globals';
import { PageQuery } from './page.js';

const attention = { kind: 'attention' };

describe('what a page refuses, and where', () => {
  test.each<[object, string]>([
    [{}, 'questions'],
    [{ questions: [] }, 'questions'],
    [{ questions: attention }, 'questions'],
    [{ questions: [{ kind: 'list' }] }, 'questions/0/kind'],
    [{ questions: [{}] }, 'questions/0/kind'],
    [{ questions: [attention, { kind: 'facets', limit: 0 }] }, 'questions/1/limit'],
    [{ questions: [attention, { kind: 'facets', by: [] }] }, 'questions/1/by'],
    [{ questions: [attention, { kind: 'facets', by: ['topic', 'colour'] }] }, 'questions/1/by/1'],
    [{ questions: [{ ...attention, top: '10' }] }, 'questions/0/top'],
    [{ questions: [{ ...attention, top: 501 }] }, 'questions/0/top'],
    [{ questions: [{ ...attention, top: 1.5 }] }, 'questions/0/top'],
    [{ questions: [{ ...attention, interval: 'minute' }] }, 'questions/0/interval'],
    [{ questions: [{ ...attention, interval: 'day', most: 60 }] }, 'questions/0/most'],
    [{ questions: [{ ...attention, interval: 'auto', most: 0 }] }, 'questions/0/most'],
    [{ questions: [{ ...attention, limit: 3 }] }, 'questions/0'],
    [{ questions: [{ kind: 'matrix', columns: 'hour' }] }, 'questions/0/columns'],
    [{ questions: [attention], selection: { q: ' ' } }, 'selection/q'],
    [{ questions: [attention], selection: { country: ['NE', 'NER'] } }, 'selection/country/1'],
    [{ questions: [attention], selection: { from: '2024-03-02', to: '2024-03-01' } }, 'selection/from'],
    [{ questions: [attention], selection: { colour: 'red' } }, 'selection'],
    [{ questions: [attention], selection: null }, 'selection'],
    [{ questions: [attention], tz: 'UTC' }, ''],
  ])('%j', (body, path) => {
    const result = PageQuery.safeParse(body);
    expect(result.error?.issues.map((issue) => issue.path.join('/'))).toEqual([path]);
  });
});

test('thirty charts are a page, one more is not', () => {
  const page = (charts: number) => PageQuery.safeParse({ questions: Array.from({ length: charts }, () => attention) });
  expect(page(30).success).toBe(true);
  expect(page(31).error?.issues[0]?.path).toEqual(['questions']);
});

test.each([
  [attention],
  [{ ...attention, interval: 'auto', most: 60, split: 'topic', top: 6, measure: 'stories', share: 'corpus' }],
  [{ kind: 'facets' }],
  [{ kind: 'facets', by: ['topic', 'country'], limit: 200 }],
  [{ kind: 'matrix', rows: 'tag', columns: 'quarter', top: 12 }],
])('%j is taken as it is', (question) => {
  expect(PageQuery.parse({ questions: [question] })).toEqual({ questions: [question] });
});

test('a dimension that is named twice is asked once', () => {
  const { questions } = PageQuery.parse({ questions: [{ kind: 'facets', by: ['tag', 'topic', 'tag'] }] });
  expect(questions).toEqual([{ kind: 'facets', by: ['tag', 'topic'] }]);
});

test('a selection is what the query parameters are', () => {
  const selection = { q: 'gold', from: '2024-01-01', tz: 'Africa/Niamey', country: ['NE', '!NG'], source: 'a.example' };
  expect(PageQuery.parse({ selection, questions: [attention] }).selection).toEqual(selection);
});
