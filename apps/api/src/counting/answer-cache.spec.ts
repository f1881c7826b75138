import { expect, test } from '@jest/globals';
import type { Answer } from '@vigie/article';
import { AnswerCache } from './answer-cache.js';

const answers = (total: number): Answer[] => [{ kind: 'list', places: [], more: false, total }];

test('keeps answers of the present state, and drops them with it', () => {
  const cache = new AnswerCache(1000);
  cache.set(1, 'a', answers(1), 100);
  expect([cache.get(1, 'a'), cache.get(2, 'a'), cache.get(1, 'b')]).toEqual([answers(1), undefined, undefined]);
  cache.set(2, 'b', answers(2), 100);
  expect([cache.get(1, 'a'), cache.get(2, 'a'), cache.get(2, 'b')]).toEqual([undefined, undefined, answers(2)]);
  cache.set(1, 'c', answers(3), 100);
  expect([cache.get(1, 'c'), cache.get(2, 'b')]).toEqual([undefined, answers(2)]);
});

test('gives way in the order of the last asking when it is full', () => {
  const cache = new AnswerCache(300);
  for (const key of ['a', 'b', 'c']) cache.set(1, key, answers(1), 100);
  cache.get(1, 'a');
  cache.set(1, 'd', answers(1), 100);
  expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(1, key) !== undefined)).toEqual(['a', 'c', 'd']);
  cache.set(1, 'e', answers(1), 301);
  expect(cache.get(1, 'e')).toBeUndefined();
  cache.set(1, 'a', answers(2), 250);
  expect(['a', 'c', 'd'].filter((key) => cache.get(1, key) !== undefined)).toEqual(['a']);
});
