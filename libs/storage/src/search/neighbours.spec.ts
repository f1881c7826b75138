import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inAny, inBoth, without } from './id-lists.js';
import { neighbours } from './neighbours.js';
import { allWords, type PlacedNeighbours, phraseOf } from './placed-term.js';

/** Texts of words by their places, up to the last that is kept. */
const text = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 16_380, max: 16_383 })), {
  maxLength: 5,
});
const texts = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { maxLength: 6 });

const placesOf = (all: number[][][], word: number) => {
  return Uint32Array.from(
    all.flatMap((each, article) => [...new Set(each[word]!)].map((at) => article * 16_384 + at)),
  ).sort();
};
const found = (all: number[][][], term: PlacedNeighbours) => [
  ...neighbours(
    term,
    term.words.map((_, word) => placesOf(all, word)),
  ),
];
const articles = (all: number[][][], holds: (words: number[][]) => boolean) =>
  all.flatMap((words, article) => (holds(words) ? [article] : []));

test('words stand behind the first as far as they have to', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 2 }), (all, more) => {
      const offsets = [0, more[0]!, more[0]! + more[1]!];
      const holds = (words: number[][]) =>
        words[0]!.some((at) => offsets.every((offset, word) => words[word]!.includes(at + offset)));
      expect(found(all, { kind: 'phrase', words: ['a', 'b', 'c'], offsets })).toEqual(articles(all, holds));
    }),
  );
});

test('words stand within a distance in any order', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 12 }), (all, distance) => {
      const holds = (words: number[][]) =>
        words.flat().some((from) => words.every((places) => places.some((at) => at >= from && at <= from + distance)));
      expect(found(all, { kind: 'near', words: ['a', 'b', 'c'], distance })).toEqual(articles(all, holds));
    }),
  );
});

test.each<[string, [string[], number[]] | null]>([
  [
    "'a' <-> 'b'",
    [
      ['a', 'b'],
      [0, 1],
    ],
  ],
  [
    "'a' <2> 'b' <-> 'c'",
    [
      ['a', 'b', 'c'],
      [0, 2, 3],
    ],
  ],
  [
    "'d''or' <-> 'a\\\\b'",
    [
      ["d'or", 'a\\b'],
      [0, 1],
    ],
  ],
  [
    "'a <-> b' <-> 'c'",
    [
      ['a <-> b', 'c'],
      [0, 1],
    ],
  ],
  ["'a' <-> 'b':*", null],
  ["'a' <-> 'b' | 'c'", null],
  ["('a' <-> 'b')", null],
  ["'a' & 'b'", null],
])('words that follow one another in %s', (query, expected) => {
  const phrase = phraseOf(query);
  expect(phrase === null || phrase.kind !== 'phrase' ? null : [phrase.words, phrase.offsets]).toEqual(expected);
});

test('a text has all words, each asked for once', () => {
  expect(allWords(["d'or", 'a\\b', "d'or"])).toBe("'d''or' & 'a\\\\b'");
});

test('lists of ids are joined, crossed and taken from each other as sets are', () => {
  const ids = fc.uniqueArray(fc.nat(30)).map((list) => Uint32Array.from(list).sort());
  fc.assert(
    fc.property(ids, ids, ids, (a, b, c) => {
      const sorted = (list: number[]) => [...new Set(list)].sort((one, other) => one - other);
      expect([...inAny([a, b, c])]).toEqual(sorted([...a, ...b, ...c]));
      expect([...inBoth(a, b)]).toEqual([...a].filter((id) => b.includes(id)));
      expect([...without(a, b)]).toEqual([...a].filter((id) => !b.includes(id)));
    }),
  );
});
