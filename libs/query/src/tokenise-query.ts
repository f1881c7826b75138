import { normaliseText } from '@vigie/article';
import type { QueryPosition } from './query-node.js';
import { QuerySyntaxError } from './query-syntax-error.js';

/** A piece of a query. Words are normalised as stored text is; positions are those of the text as typed. */
export interface QueryToken extends QueryPosition {
  kind: 'word' | 'prefix' | 'phrase' | 'and' | 'or' | 'not' | 'open' | 'close';
  text: string;
}

/** Only capitals are operators: `et`, `or` and `not` are ordinary words in one language or another. */
const OPERATORS = new Map<string, 'and' | 'or' | 'not'>([
  ['AND', 'and'],
  ['ET', 'and'],
  ['OR', 'or'],
  ['OU', 'or'],
  ['NOT', 'not'],
  ['SAUF', 'not'],
]);

const QUOTES = '"“”„‟«»＂';
const ENDS_WORD = /[\s()"“”„‟«»＂]/u;
const WHITE = /\s/u;
const MINUS = '-−';

/** Cuts a query into tokens, in one pass; throws `QuerySyntaxError` for an open quotation and a misplaced star. */
export function tokeniseQuery(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (WHITE.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, start: number): QueryToken {
  const character = text.charAt(start);
  if (character === '(') return { kind: 'open', text: character, start, end: start + 1 };
  if (character === ')') return { kind: 'close', text: character, start, end: start + 1 };
  if (QUOTES.includes(character)) return readPhrase(text, start);
  const next = text.charAt(start + 1);
  if (MINUS.includes(character) && next !== '' && next !== ')' && !WHITE.test(next))
    return { kind: 'not', text: character, start, end: start + 1 };
  return readWord(text, start);
}

function readPhrase(text: string, start: number): QueryToken {
  let end = start + 1;
  while (end < text.length && !QUOTES.includes(text.charAt(end))) end += 1;
  if (end === text.length) throw new QuerySyntaxError('this quotation is never closed', { start, end });
  const inner = text.slice(start + 1, end).trim();
  if (inner === '') throw new QuerySyntaxError('there is nothing between these quotes', { start, end: end + 1 });
  return { kind: 'phrase', text: normaliseText(inner), start, end: end + 1 };
}

function readWord(text: string, start: number): QueryToken {
  let end = start;
  while (end < text.length && !ENDS_WORD.test(text.charAt(end))) end += 1;
  const word = text.slice(start, end);
  const operator = OPERATORS.get(word);
  if (operator !== undefined) return { kind: operator, text: word, start, end };
  const star = word.indexOf('*');
  if (star === -1) return { kind: 'word', text: normaliseText(word), start, end };
  if (star !== word.length - 1)
    throw new QuerySyntaxError('a star may only stand at the end of a word, as in econom*', {
      start: start + star,
      end: start + star + 1,
    });
  const beginning = word.slice(0, -1);
  if ((beginning.match(/[\p{L}\p{N}]/gu) ?? []).length < 2)
    throw new QuerySyntaxError('a star needs at least two letters or digits before it', { start, end });
  return { kind: 'prefix', text: normaliseText(beginning), start, end };
}
