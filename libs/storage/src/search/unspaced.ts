import type { Token } from './tokens.js';

/** Writing without spaces between words; Korean has spaces, but writes particles onto its words. */
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const IS_UNSPACED = new RegExp(`^[${SCRIPTS}ー々〆]`, 'u');
/** A letter with its marks. */
const LETTER = `[[${SCRIPTS}ー々〆]&&\\p{L}]\\p{M}*`;
const LETTERS = new RegExp(LETTER, 'gv');
const RUN = new RegExp(`(?:${LETTER})+`, 'gv');
const RUN_OR_WORD = new RegExp(`(?:${LETTER})+|(?:(?!${LETTER})[^])+`, 'gv');
const WORD = /[\p{L}\p{N}]/u;
/** Where such letters may be among the units of a text; telling them from others takes longer. */
const MAY_BE_UNSPACED = /[\u0E00-\u1FFF\u2C00-\uFFFF]/;

/**
 * Cuts runs of such letters into pairs that overlap, then the last letter alone, so that any part of a run is found as
 * neighbouring pairs: `中国人` is `中国 国人 人`. With `open` the run that ends the text, a search for it, has no last letter.
 */
export function cutUnspaced(text: string, open: boolean): string {
  if (!MAY_BE_UNSPACED.test(text)) return text;
  return text.replace(RUN, (run, at: number) => {
    const letters = run.match(LETTERS) ?? [];
    const pairs = letters.slice(1).map((letter, place) => letters[place] + letter);
    const isOpen = open && pairs.length > 0 && !WORD.test(text.slice(at + run.length));
    return ` ${[...pairs, ...(isOpen ? [] : letters.slice(-1))].join(' ')} `;
  });
}

/** Whether a text ends in a single letter of such writing, with which pairs begin. */
export function endsInOneLetter(text: string): boolean {
  const [last = '', before = ''] = (text.match(/[\p{L}\p{N}]\p{M}*/gu) ?? []).slice(-2).reverse();
  return IS_UNSPACED.test(last) && !(IS_UNSPACED.test(before) && text.includes(before + last));
}

/** The same pairs with their places in a text, of which the word starts at `at`. */
export function cutLetters(word: string, at: number): Token[] {
  return [...word.matchAll(RUN_OR_WORD)].flatMap(({ 0: part, index }) => {
    const start = at + index;
    if (!IS_UNSPACED.test(part)) return [{ text: part, start, end: start + part.length }];
    const letters = [...part.matchAll(LETTERS)].map((letter) => ({ text: letter[0], start: start + letter.index }));
    return letters.map(({ text, start: from }, place) => {
      const pair = text + (letters[place + 1]?.text ?? '');
      return { text: pair, start: from, end: from + pair.length };
    });
  });
}
