import { describe, expect, test } from '@jest/globals';
import { coverOf } from './cover.js';
import { WordShares } from './word-shares.js';

/** Ten words that half of the texts have each, so that seven of them leave one in 128. */
const lexemes = ['alfa', 'alfalfa', 'bravo', "c'est", 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india'];
const known = (texts: number) =>
  new WordShares(texts, Buffer.from(lexemes.map((lexeme) => `${lexeme}\0`).join('')), new Float32Array(10).fill(0.5));
const asked = (words: readonly string[]) => words.map((word) => `'${word.replaceAll("'", "''")}'`);

describe('a cover', () => {
  test.each<[string, string[], number, string[] | null]>([
    ['frequent words', asked(lexemes), 800, lexemes],
    ['none where too many texts are left', asked(lexemes.slice(0, 7)), 1_280_000, null],
    ['none that spares little', asked(lexemes.slice(0, 5)), 800, null],
    ['none of unknown words', asked(['kilo', 'lima']), 800, null],
    ['words that begin so', [`('al':*) | ('=al':*)`, ...asked(lexemes.slice(2))], 800, lexemes],
    ['any words of a list', [asked(lexemes).join(' | ')], 800, lexemes],
    [
      'no words that have to stand with others',
      [`'alfa' & 'alfalfa'`, ...asked(lexemes.slice(2))],
      800,
      lexemes.slice(2),
    ],
    [
      'no words that may not be there',
      [`!'alfa'`, `'bravo' <-> 'delta'`, ...asked(lexemes.slice(3))],
      800,
      lexemes.slice(3),
    ],
  ])('%s', (_, queries, texts, cover) => {
    expect(coverOf(queries, known(texts), 100)?.words ?? null).toEqual(cover);
  });

  test('takes as many words as leave few texts, and leaves the more texts the more are found', () => {
    expect(coverOf(asked(lexemes), known(800), 100)).toMatchObject({ enough: 7, most: 100 });
    expect(coverOf(asked(lexemes), known(80_000), 100)).toMatchObject({ enough: 10, most: 5000 });
    expect(coverOf(asked(lexemes), known(80), 100)).toMatchObject({ enough: 4, most: 100 });
  });
});
