import { expect, test } from '@jest/globals';
import { readPages } from './find-lists.js';
import { inventedRuns } from './invented-runs.cases.js';
import { wordPage } from './run-format.js';

test('however many pages there are, each is read once', async () => {
  const word = (at: number) => `${String(at).padStart(6, '0')}${'x'.repeat(900)}`;
  const words = new Map(Array.from({ length: 5000 }, (_, at): [string, number[]] => [word(at), [at]]));
  const { statements, given } = inventedRuns([[{ config: 'vigie_simple', texts: 5000, words }]]);
  const ids = Array.from({ length: 2500 }, (_, page) => wordPage(1, page));
  const heard: number[] = [];
  await readPages(statements, ids, (id) => heard.push(id));
  expect(heard.sort((a, b) => a - b)).toEqual(ids);
  expect(Math.max(...given)).toBeLessThan(ids.length);
});
