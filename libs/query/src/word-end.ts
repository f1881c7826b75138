import { isQuote } from './quotations.js';

export const OPENING = '(（';
export const CLOSING = ')）';
const WHITE = /\s/u;

/** Whether a word ends before this character. */
export function endsWord(character: string): boolean {
  return WHITE.test(character) || OPENING.includes(character) || CLOSING.includes(character) || isQuote(character);
}
