import { describe, expect, test } from '@jest/globals';
import { WordShares } from './word-shares.js';

const lexemes = ['éclair', 'port', 'portail', 'porte', 'pot', '=portail', 'Ωmega', '𝔸lpha'];
/** Each word is in half as many texts as the one before. */
const words = lexemes
  .map((lexeme, at) => ({ bytes: Buffer.from(`${lexeme}\0`), share: 1 / 2 ** at }))
  .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
const known = new WordShares(
  800,
  Buffer.concat(words.map(({ bytes }) => bytes)),
  Float32Array.from(words, ({ share }) => share),
);

describe('shares of words', () => {
  test.each<[string, boolean, string[]]>([
    ['port', false, ['port']],
    ['port', true, ['port', 'portail', 'porte']],
    ['=port', true, ['=portail']],
    ['é', true, ['éclair']],
    ['𝔸', true, ['𝔸lpha']],
    ['porter', true, []],
    ['por', false, []],
    ['zut', true, []],
  ])('%s, as a beginning: %s', (word, isBeginning, found) => {
    const places = known.placesOf(word, isBeginning);
    expect(places.map((place) => known.lexemeAt(place))).toEqual(found);
    expect(known.has(word)).toBe(found.includes(word));
  });

  test('are found with their words', () => {
    const [place] = known.placesOf('pot', false);
    expect(known.shareAt(place!)).toBe(1 / 16);
  });

  test('may be of none', () => {
    const none = new WordShares(0, new Uint8Array(), new Float32Array());
    expect([none.has('a'), none.placesOf('', true)]).toEqual([false, []]);
  });
});
