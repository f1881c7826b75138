import { expect, test } from '@jest/globals';
import { CollectedWords } from './collect-words.js';
import { eachText } from './packed-words.js';

/** A vector of one-letter words as Postgres sends it, each at the places given. */
function vector(words: Record<string, number[]>): Buffer {
  const number = (value: number, bytes: number) => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUIntBE(value, 0, bytes);
    return buffer;
  };
  const each = Object.entries(words).map(([word, places]) =>
    Buffer.concat([Buffer.from(`${word}\0`), number(places.length, 2), ...places.map((place) => number(place, 2))]),
  );
  return Buffer.concat([number(each.length, 4), ...each]);
}

const TEXTS: [number, Record<string, number[]>][] = [
  [0, { a: [1, 4], b: [2], é: [3] }],
  [3, { a: [1], b: [], c: [2] }],
  [7, { b: [1, 2, 3], c: [4], éa: [5], éb: [6] }],
];

/** All words in the order they are given, each with its texts, and of how many words the places are known. */
async function collected(most?: number) {
  const all: [string, number[]][] = [];
  let [rounds, places] = [0, 0];
  for (let first: string | null = ''; first !== null; rounds++) {
    const words: CollectedWords = new CollectedWords(most, first);
    for (const [article, text] of TEXTS) await words.add(article, vector(text));
    for await (const { lexeme, texts, places: known } of words.packed()) {
      const own: number[] = [];
      eachText(texts, (article) => own.push(article));
      if (rounds === 0 || lexeme !== '') all.push([lexeme, own]);
      else expect(own).toEqual([0, 3, 7]);
      if (known.length > 0) places++;
    }
    first = words.left;
  }
  return { all, rounds, places };
}

const ALL = [
  ['', [0, 3, 7]],
  ['a', [0, 3]],
  ['b', [0, 3, 7]],
  ['c', [3, 7]],
  ['é', [0]],
  ['éa', [7]],
  ['éb', [7]],
];

test.each([
  ['all places at once', undefined, 1, 6],
  ['as many as there are', 16, 1, 6],
  ['one too many', 15, 1, 0],
  ['as many as there are texts of words', 13, 1, 0],
  ['too many words', 12, 2, 0],
  ['very few', 5, 5, 0],
])('which texts have which words: %s', async (_, most, rounds, places) => {
  expect(await collected(most)).toEqual({ all: ALL, rounds, places });
});

test.each([0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11])('the same of %i at once', async (most) => {
  expect((await collected(most)).all).toEqual(ALL);
});
