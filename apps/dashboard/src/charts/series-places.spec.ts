import { expect, test } from '@jest/globals';
import { keepPlaces } from './series-places.js';

test.each([
  ['first come', '', 'abc', 'a0 b1 c2'],
  ['other ranks', 'abc', 'cab', 'a0 b1 c2'],
  ['one gone', 'abc', 'ac', 'a0 c2'],
  ['one for another', 'abc', 'adc', 'a0 c2 d1'],
  ['all others', 'abc', 'xyz', 'x0 y1 z2'],
  ['more', 'ab', 'cbad', 'a0 b1 c2 d3'],
])('%s', (_, before, keys, places) => {
  const kept = keepPlaces(keepPlaces(new Map<string, number>(), [...before]), [...keys]);
  expect([...kept].map(([key, place]) => key + place).sort()).toEqual(places.split(' '));
});
