import { expect, test } from '@jest/globals';
import { sortByRow } from './sort-rows.js';

const pairsOf = (rows: number[]) => ({ rows: Int32Array.from(rows), stories: Int32Array.from(rows, (row) => row % 7) });

test.each([[[]], [[5]], [[5, 5, 4]], [[9_999_999, 0, 4_194_304, 8_388_608, 3]], [[2_147_483_646, 0, 1_073_741_824]]])(
  'puts %j in order',
  (rows) => {
    const sorted = sortByRow(pairsOf(rows), pairsOf(rows), rows.length);
    const expected = [...rows].sort((a, b) => a - b);
    expect([...sorted.rows.subarray(0, rows.length)]).toEqual(expected);
    expect([...sorted.stories.subarray(0, rows.length)]).toEqual(expected.map((row) => row % 7));
  },
);
