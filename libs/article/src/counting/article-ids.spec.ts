import { expect, test } from '@jest/globals';
import { type ArticleIds, countIds, listIds, markIds } from './article-ids.js';

test.each<[string, number[]]>([
  ['none', []],
  ['the first', [0]],
  ['the ends of a number', [31, 32, 63]],
  ['all of one', Array.from({ length: 32 }, (_, at) => 64 + at)],
  ['far apart', [5, 1000, 4095]],
])('%s, as bits', (_, ids) => {
  const bits = new Uint32Array(128);
  markIds(Uint32Array.from([...ids, 4096]), bits);
  for (const found of [{ bits }, Uint32Array.from(ids)] satisfies ArticleIds[]) {
    expect([...listIds(found)]).toEqual(ids);
    expect(countIds(found)).toBe(ids.length);
  }
});
