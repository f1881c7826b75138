import { normaliseText } from '@vigie/article';
import { operatorOf, type QueryUse } from './query-operators.js';
import type { QueryToken } from './query-token.js';
import { isQuote, QuotationEnds } from './quotations.js';
import { readFieldName } from './read-field-name.js';
import { readPhrase } from './read-phrase.js';
import { refuseRange } from './read-range.js';
import { isHalf, readSigns, runOf } from './read-signs.js';
import { readWord } from './read-word.js';
import { CLOSING, endsWord, OPENING } from './word-end.js';

const MINUS = '-−‐‑－﹣';
const WHITE = /\s/u;
/** What stands between tokens: spaces, and NUL, which no text has. */
const BETWEEN = /[\s\0]/u;

/** Cuts a query into tokens, in one pass; throws `QueryFault` for what is no token. */
export function tokeniseQuery(text: string, use: QueryUse): QueryToken[] {
  const ends = new QuotationEnds(text);
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (BETWEEN.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const token = readToken(text, at, { use, ends, before: tokens.at(-1) });
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

interface Reading {
  use: QueryUse;
  ends: QuotationEnds;
  before: QueryToken | undefined;
}

function readToken(text: string, start: number, { use, ends, before }: Reading): QueryToken {
  const character = text.charAt(start);
  if (OPENING.includes(character)) return { kind: 'open', text: character, start, end: start + 1 };
  if (CLOSING.includes(character)) return { kind: 'close', text: character, start, end: start + 1 };
  if (isQuote(character)) return readPhrase(text, start, ends, before);
  const next = text.charAt(start + 1);
  if (MINUS.includes(character) && next !== '' && !CLOSING.includes(next) && !WHITE.test(next))
    return { kind: 'not', text: character, start, end: start + 1 };
  // A rule of long ago may hold signs that other tools use, as signs like others.
  const signs = use === 'search' ? readSigns(text, start) : null;
  if (signs !== null) return signs;
  const end = use === 'search' ? endOfWord(text, start) : endOfRuleWord(text, start);
  // What follows a field is its value, whatever it looks like.
  const isValue = before?.kind === 'field';
  if (use === 'search') refuseRange(text, start);
  if (!isValue) {
    const word = normaliseText(text.slice(start, end));
    const operator = operatorOf(word, use);
    if (operator !== null) return { kind: operator, text: word, start, end };
    const field = readFieldName(text, { start, end }, use);
    if (field !== null) return field;
  }
  return readWord(text, { start, end }, before, use);
}

function endOfRuleWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && !endsWord(text.charAt(end))) end += 1;
  return end;
}

/** Where a word ends: also before `&&` and `||`, but not before one such sign or three. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && !endsWord(text.charAt(end))) {
    if (!isHalf(text.charAt(end))) {
      end += 1;
      continue;
    }
    const run = runOf(text, end);
    if (run.signs === 2 && end > start) return end;
    end = run.end;
  }
  return end;
}
