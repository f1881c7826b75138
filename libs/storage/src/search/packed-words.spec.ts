import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eachText, PLACE_BITS, packWord, placesOf } from './packed-words.js';

const codes = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 16_383 }), fc.integer({ min: 0, max: 16_383 })), {
    maxLength: 200,
    selector: String,
  })
  .map((pairs) => Uint32Array.from(pairs, ([article, place]) => (article << PLACE_BITS) | place).sort());

test('a word is read as it was packed', () => {
  fc.assert(
    fc.property(codes, (word) => {
      const packed = packWord(word);
      const articles = [...new Set([...word].map((code) => code >>> PLACE_BITS))];
      const heard: number[] = [];
      eachText(packed.texts, (article) => heard.push(article));
      expect(heard).toEqual(articles);
      expect(packed.number).toBe(articles.length);
      expect([...placesOf(packed)]).toEqual([...word].filter((code) => code % 2 ** PLACE_BITS > 0));
    }),
  );
});

test.each<[string, [number, number][], number[], number[]]>([
  [
    'of words without places',
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    [0, 0, 0],
    [],
  ],
  [
    'far apart',
    [
      [0, 0],
      [128, 0],
      [16_383, 0],
    ],
    [0, 127, 0xfe, 0x7e],
    [],
  ],
  [
    'with places',
    [
      [0, 64],
      [0, 16_383],
      [1, 1],
    ],
    [0, 0],
    [0x81, 0x01, 0xfe, 0xfe, 0x01, 0x02],
  ],
])('texts %s', (_, given, texts, places) => {
  const packed = packWord(Uint32Array.from(given, ([article, place]) => (article << PLACE_BITS) | place));
  expect([[...packed.texts], [...packed.places]]).toEqual([texts, places]);
});
