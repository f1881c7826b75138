import { describe, expect, test } from '@jest/globals';
import type { Attention } from '@vigie/contract';
import { chartSeries, partialBuckets, reachesWhole, shapeFor } from './attention-data.js';

const base: Attention = {
  interval: 'week',
  tz: 'UTC',
  from: null,
  to: null,
  buckets: ['2024-01-01', '2024-01-08', '2024-01-15'],
  series: [],
  other: null,
  totals: { values: [3, 0, 5], total: 8 },
  denominator: null,
  undated: 0,
  asOf: '2024-01-20T00:00:00Z',
};
const names = { other: 'Other', total: 'Articles', write: (label: string) => label.toUpperCase() };

describe('what is drawn', () => {
  test('without a split, the total', () => {
    expect(chartSeries(base, names)).toEqual([
      { kind: 'total', key: null, label: 'Articles', values: [3, 0, 5], total: 8 },
    ]);
  });

  test('with a split, its keys and then the rest', () => {
    const split = {
      ...base,
      series: [{ key: 'NE', label: 'Niger', values: [1, 0, 2], total: 3 }],
      other: { values: [2, 0, 3], total: 5 },
    };
    expect(chartSeries(split, names).map((one) => [one.kind, one.label, one.total])).toEqual([
      ['key', 'NIGER', 3],
      ['other', 'Other', 5],
    ]);
  });

  test('a rest of nothing is left out', () => {
    const split = {
      ...base,
      series: [{ key: 'NE', label: 'Niger', values: [1, 0, 2], total: 3 }],
      other: { values: [0, null, 0], total: 0 },
    };
    expect(chartSeries(split, names)).toHaveLength(1);
  });
});

describe('stacks only where parts are disjoint', () => {
  test.each([
    ['none', 'articles', 'bars'],
    ['source', 'articles', 'bars'],
    ['language', 'articles', 'bars'],
    ['topic', 'articles', 'lines'],
    ['country', 'articles', 'lines'],
    ['tag', 'articles', 'lines'],
    ['none', 'stories', 'bars'],
    ['source', 'stories', 'lines'],
    ['language', 'stories', 'lines'],
    ['source', 'sources', 'bars'],
    ['language', 'sources', 'lines'],
  ] as const)('%s, counting %s: %s', (split, measure, shape) => {
    expect(shapeFor(split, measure)).toBe(shape);
  });
});

describe('incomplete buckets', () => {
  const now = new Date('2024-01-17T12:00:00Z');
  test.each([
    ['the present week', {}, '2024-01-17', [false, false, true]],
    ['nothing once it is over', {}, '2024-01-22', [false, false, false]],
    ['weeks that the range cuts', { from: '2024-01-03', to: '2024-01-16' }, '2024-02-01', [true, false, true]],
    ['no week that the range holds', { from: '2024-01-01', to: '2024-01-21' }, '2024-02-01', [false, false, false]],
  ] as const)('%s', (_name, bounds, today, expected) => {
    expect(partialBuckets({ ...base, ...bounds }, today, now)).toEqual(expected);
  });

  test('the present hour', () => {
    const hours = { ...base, interval: 'hour' as const, buckets: ['2024-01-17T11:00:00Z', '2024-01-17T12:00:00Z'] };
    expect(partialBuckets(hours, '2024-01-17', now)).toEqual([false, true]);
  });
});

describe('shares near the whole', () => {
  const one = (value: number | null) => ({ kind: 'key' as const, key: 'a', label: 'a', values: [value], total: value });
  test.each([
    [[one(0.5), one(0.5)], 'bars', true],
    [[one(0.5), one(0.5)], 'lines', false],
    [[one(0.7), one(0.6)], 'bars', false],
    [[one(null)], 'bars', false],
    [[], 'bars', false],
  ] as const)('%j as %s: %s', (series, shape, expected) => {
    expect(reachesWhole([...series], shape)).toBe(expected);
  });
});
