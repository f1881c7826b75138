import { expect, test } from '@jest/globals';
import { linkWords, StoryLinks } from './story-links.js';

const made = (previous: number[]) => {
  const words = linkWords(previous.length);
  const linked = previous.filter((row) => row >= 0).length;
  const links = new StoryLinks(new Uint32Array(words), new Uint16Array(words), new Int32Array(linked));
  links.fill(Int32Array.from([...previous, 77]), previous.length);
  return links;
};

test.each([
  ['none', []],
  ['one row that follows none', [-1]],
  ['one row that follows one', [0]],
  ['the last of a word and the first of the next', [...Array.from({ length: 31 }, () => -1), 5, 6, -1]],
  ['all of some words', Array.from({ length: 97 }, (_, place) => place * 3)],
  ['some of several words', Array.from({ length: 200 }, (_, place) => (place % 7 === 2 || place > 180 ? place : -1))],
])('knows the row before of each row: %s', (_, previous) => {
  const links = made(previous);
  expect(previous.map((__, place) => links.of(place))).toEqual(previous);
  const places = new Uint16Array(links.rows.length);
  links.writePlaces(places);
  expect([...places]).toEqual([...previous.keys()].filter((place) => previous[place]! >= 0));
});

test('takes another row, or none, in the place of one', () => {
  const links = made([-1, 4, -1, 9]);
  links.rows[1] = 8;
  links.rows[0] = -1;
  expect([0, 1, 2, 3].map((place) => links.of(place))).toEqual([-1, -1, -1, 8]);
});
