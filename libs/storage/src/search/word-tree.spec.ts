import { describe, expect, test } from '@jest/globals';
import { WordTree } from './word-tree.js';

/** A vector as Postgres sends it; a word has so many places. */
function vectorOf(words: readonly [string, number][]): Buffer {
  const parts = words.map(([word, places]) => {
    const end = Buffer.alloc(3 + 2 * places, 1);
    end[0] = 0;
    end.writeUInt16BE(places, 1);
    return Buffer.concat([Buffer.from(word), end]);
  });
  const number = Buffer.alloc(4);
  number.writeInt32BE(words.length);
  // It never begins where its bytes do.
  return Buffer.concat([Buffer.from('xyz'), number, ...parts, Buffer.from('behind')]);
}

const TEXT = vectorOf([
  ['=vaccination', 0],
  ['budget', 300],
  ['porte', 2],
  ['été', 1],
  ['выборы', 1],
]);
const tree = (words: string) =>
  new WordTree(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ word: word.replace('*', ''), isBeginning: word.endsWith('*') })),
  );

describe('words of a vector', () => {
  test.each<[string, boolean]>([
    ['porte', true],
    ['portes', false],
    ['port', false],
    ['port*', true],
    ['porte*', true],
    ['portes* port', false],
    ['port port*', true],
    ['port* port', true],
    ['po pa zz behind', false],
    ['=vacc*', true],
    ['vacc*', false],
    ['budget', true],
    ['été', true],
    ['ét*', true],
    ['é', false],
    ['вы*', true],
    ['в выбор ё выборы', true],
    ['', false],
  ])('has any of %j: %s', (words, isThere) => {
    expect(tree(words).isIn(TEXT, 3)).toBe(isThere);
  });

  test('are none in an empty one', () => {
    expect(tree('porte po*').isIn(vectorOf([]), 3)).toBe(false);
  });
});
