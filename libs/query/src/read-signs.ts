import type { QueryToken } from './query-token.js';
import { isQuote } from './quotations.js';
import { OPENING } from './word-end.js';

const WORD = /[\p{L}\p{N}]/u;

/** Signs of one kind in a row, with how many there are; NUL, which no text has, does not part them. */
export function runOf(text: string, start: number): { signs: number; end: number } {
  const sign = text.charAt(start);
  let signs = 1;
  let end = start + 1;
  while (end < text.length && (text.charAt(end) === sign || text.charAt(end) === '\0')) {
    if (text.charAt(end) === sign) signs += 1;
    end += 1;
  }
  return { signs, end };
}

/** Whether a character may be half of `&&` or `||`. */
export function isHalf(character: string): boolean {
  return character === '&' || character === '|';
}

/** `&&`, `||`, or a `!` that stands directly before what is excluded; null for signs that a text may hold. */
export function readSigns(text: string, start: number): QueryToken | null {
  const sign = text.charAt(start);
  if (sign !== '!' && !isHalf(sign)) return null;
  const { signs, end } = runOf(text, start);
  if (sign !== '!') return signs === 2 ? { kind: sign === '&' ? 'and' : 'or', text: sign + sign, start, end } : null;
  const next = text.slice(end, end + 2);
  const excludes = WORD.test(String.fromCodePoint(next.codePointAt(0) ?? 0)) || isQuote(next.charAt(0));
  const opens = next !== '' && OPENING.includes(next.charAt(0));
  // Two of them undo each other.
  return signs % 2 === 1 && (excludes || opens) ? { kind: 'not', text: '!', start, end } : null;
}
