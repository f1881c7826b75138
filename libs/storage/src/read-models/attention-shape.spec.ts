import { describe, expect, test } from '@jest/globals';
import { shareOf } from '@vigie/article';
import { datedBounds, layOut } from './attention-shape.js';
import type { AttentionRow } from './attention-sql.js';

const row = (kind: AttentionRow['kind'], bucket: number | null, value: number, key: string | null = null) => ({
  kind,
  bucket,
  key,
  label: key === null ? null : `Label ${key}`,
  value,
});

describe('layOut', () => {
  test('puts zeros where nothing was counted', () => {
    const rows = [row('total', 3, 2), row('total', null, 2), row('undated', null, 4)];
    expect(layOut(rows, [1, 2, 3])).toEqual({
      totals: { values: [0, 0, 2], total: 2 },
      series: [],
      other: { values: [0, 0, 0], total: 0 },
      undated: 4,
    });
  });

  test('keeps the order of the series and takes any key for a key', () => {
    const rows = [
      row('value', 1, 5, '__proto__'),
      row('series', null, 9, 'constructor'),
      row('series', null, 7, '__proto__'),
      row('other', 1, 3),
      row('other', null, 3),
    ];
    const { series, other } = layOut(rows, [1]);
    expect(series).toEqual([
      { key: 'constructor', label: 'Label constructor', values: [0], total: 9 },
      { key: '__proto__', label: 'Label __proto__', values: [5], total: 7 },
    ]);
    expect(other).toEqual({ values: [3], total: 3 });
  });

  test('what lies outside of the buckets stays in the total', () => {
    expect(layOut([row('total', 9, 1), row('total', null, 1)], [1]).totals).toEqual({ values: [0], total: 1 });
  });
});

test.each([
  [[], null],
  [[row('total', null, 0)], null],
  [[row('total', 5, 1), row('total', -3, 1), row('total', null, 2), row('other', 99, 1)], { first: -3, last: 5 }],
])('the bounds of %j', (rows, expected) => {
  expect(datedBounds(rows)).toEqual(expected);
});

test('shares are null where there is nothing to share', () => {
  const whole = { values: [4, 0], total: 0 };
  expect(shareOf({ key: 'a', label: 'A', values: [1, 0], total: 0 }, whole)).toEqual({
    key: 'a',
    label: 'A',
    values: [0.25, null],
    total: null,
  });
});
