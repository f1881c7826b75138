import { expect, test } from '@jest/globals';
import type { FoundList } from './find-lists.js';
import { readLists } from './read-lists.js';
import type { LargeStatements } from './read-terms.js';
import { LIST_PAGE, listPage } from './run-format.js';

/** Gives pages that are full of their number at once, the last ones first. */
const statements: LargeStatements = {
  rows: () => Promise.reject(new Error('nothing else is asked')),
  copy: (_sql, parameters, take) => {
    for (const id of [...(parameters.values[0] as number[])].reverse()) {
      const row = Buffer.alloc(16 + LIST_PAGE, (id % 1000) % 251);
      row.writeBigInt64BE(BigInt(id), 4);
      row.writeInt32BE(LIST_PAGE, 12);
      take(row, 0);
    }
    return Promise.resolve();
  },
};

test('lists of many pages are heard with their own bytes, though others are read meanwhile', async () => {
  const lists = Array.from({ length: 900 }, (_, at): FoundList => {
    return {
      part: at % 2,
      word: at,
      size: at % 100 === 7 ? 30_000 : 20,
      start: at * LIST_PAGE - Math.min(at, 1) * 10,
    };
  });
  const [heard, wrong]: [number[], number[]] = [[], []];
  await readLists(statements, lists, ({ part, word, size, start: from }, bytes, start, end) => {
    heard.push(word);
    const expected = Array.from({ length: size }, (_, at) => {
      return (listPage(part, Math.floor((from + at) / LIST_PAGE)) % 1000) % 251;
    });
    if (!Buffer.from(expected).equals(bytes.subarray(start, end))) wrong.push(word);
  });
  expect(wrong).toEqual([]);
  expect(heard.sort((a, b) => a - b)).toEqual(lists.map(({ word }) => word));
});

test('what is asked for fails with what is read', async () => {
  const failing: LargeStatements = { ...statements, copy: () => Promise.reject(new Error('gone')) };
  const list: FoundList = { part: 1, word: 0, size: 20, start: 0 };
  await expect(readLists(failing, [list], () => undefined)).rejects.toThrow('gone');
});
