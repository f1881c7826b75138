import { expect, test } from '@jest/globals';
import { CollectedWords } from './collect-words.js';

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

const kept = async (most: number) => {
  const words = new CollectedWords(most);
  for (const article of [0, 3, 7]) words.add(article, vector({ a: [1, 4], b: [2] }));
  const packed: unknown[] = [];
  for await (const { lexeme, number } of words.packed()) packed.push([lexeme, number]);
  return packed;
};

test('words and the texts that have them', async () => {
  expect(await kept(100)).toEqual([
    ['', 3],
    ['a', 3],
    ['b', 3],
  ]);
});

test.each([0, 4, 8, 11])('of more than %i places the texts alone', async (most) => {
  expect(await kept(most)).toEqual([['', 3]]);
});
