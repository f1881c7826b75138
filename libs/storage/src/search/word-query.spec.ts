import { expect, test } from '@jest/globals';
import { idsOfBits } from '@vigie/article';
import { SEGMENT } from './segment.js';
import { BITS, wordBits } from './word-bits.js';
import { wordQuery, wordsOf } from './word-query.js';

/** A word is in the texts whose numbers its letters are. */
function found(tsquery: string): number[] | null {
  const query = wordQuery(tsquery);
  if (query === null) return null;
  const bits = wordBits(query, (word) => {
    const texts = new Uint32Array(BITS);
    for (const digit of word.match(/\d/g) ?? []) texts[0]! |= 1 << Number(digit);
    return texts;
  });
  return [...idsOfBits(bits)].slice(0, 12);
}

test.each<[string, number[] | null]>([
  [`'12'`, [1, 2]],
  [`'12' & '23'`, [2]],
  [`'12' | '23'`, [1, 2, 3]],
  [`'1' | '2' & '23' | '4'`, [1, 2, 4]],
  [`('1' | '2') & ('23' | '4')`, [2]],
  [`'123' & !'2'`, [1, 3]],
  [`'123' & !( '2' | '3' )`, [1]],
  [`!!'12' & '1'`, [1]],
  [`'it''s 1' & '1\\\\2'`, [1]],
  [`'1':* & '1'`, null],
  [`'1' <-> '2'`, null],
  [`'1' )`, null],
  [`( '1'`, null],
  ['', null],
])('%s', (tsquery, texts) => {
  expect(found(tsquery)).toEqual(texts);
});

test('what has no words is all other texts of the segment', () => {
  expect(idsOfBits(wordBits(wordQuery(`!'1'`)!, () => new Uint32Array(BITS)))).toHaveLength(SEGMENT);
});

test('words of a query, each once, as they are stored', () => {
  expect(wordsOf(wordQuery(`'it''s' & ('b' | !'it''s') & 'c\\\\d'`)!)).toEqual([`it's`, 'b', 'c\\d']);
});
