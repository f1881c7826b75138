import { expect, test } from '@jest/globals';
import { wordHash } from '../text/tokenise.js';
import { BeginningFilter } from './beginning-filter.js';

test('tells words and beginnings from nearly everything else, and misses none', () => {
  const filter = new BeginningFilter(6);
  filter.add('sea', false);
  filter.add('terror', true);
  const asked = (word: string) => filter.mayBegin(word, wordHash(word));
  expect(['sea', 'terror', 'terrorists'].filter(asked)).toEqual(['sea', 'terror', 'terrorists']);
  const others = Array.from({ length: 1000 }, (_, i) => `seat${i}`);
  expect(others.filter(asked).length).toBeLessThan(10);
  expect(['terro', 'errors', ''].filter(asked)).toEqual([]);
});
