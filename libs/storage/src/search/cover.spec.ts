import { describe, expect, test } from '@jest/globals';
import { coverOf } from './cover.js';
import type { FrequentWords } from './frequent-words.js';

/** Ten words that half of the texts have each, so that three of them leave an eighth of those. */
const lexemes = ['alfa', 'alfalfa', 'bravo', "c'est", 'delta', 'echo', 'foxtrot', 'golf', 'hotel', 'india'];
const known = (texts: number): FrequentWords => ({ texts, words: lexemes.map((lexeme) => ({ lexeme, share: 0.5 })) });
const asked = (words: readonly string[]) => words.map((word) => `'${word.replaceAll("'", "''")}'`);

describe('a cover', () => {
  test.each<[string, string[], number, string[] | null]>([
    ['as many words as leave few texts', asked(lexemes), 800, lexemes.slice(0, 3)],
    ['more for more texts', asked(lexemes), 1600, lexemes.slice(0, 4)],
    ['none where all are needed', asked(lexemes.slice(0, 5)), 3200, null],
    ['none where not all are enough', asked(lexemes.slice(0, 3)), 1600, null],
    ['none of unknown words', asked(['kilo', 'lima']), 800, null],
    ['words that begin so', [`('al':*) | ('=al':*)`, ...asked(lexemes.slice(2))], 800, lexemes.slice(0, 3)],
    ['any words of a list', [asked(lexemes).join(' | ')], 800, lexemes.slice(0, 3)],
    [
      'no words that have to stand with others',
      [`'alfa' & 'alfalfa'`, ...asked(lexemes.slice(2))],
      400,
      lexemes.slice(2, 4),
    ],
    ['no words that may not be there', [`!'alfa'`, `'bravo' <-> 'delta'`, ...asked(lexemes.slice(3))], 200, ["c'est"]],
  ])('%s', (_, queries, texts, cover) => {
    expect(coverOf(queries, known(texts))).toEqual(cover);
  });
});
