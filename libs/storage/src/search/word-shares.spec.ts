import { describe, expect, test } from '@jest/globals';
import { sharesOf } from '../../../../test/fixtures/shares-of.js';

const lexemes = ['éclair', 'port', 'portail', 'porte', 'pot', '=portail', 'Ωmega', '𝔸lpha'];
const known = sharesOf(
  800,
  lexemes.map((lexeme, at) => ({ lexeme, share: 1 / 2 ** at })),
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
    const none = sharesOf(0, []);
    expect([none.has('a'), none.placesOf('', true)]).toEqual([false, []]);
  });
});
