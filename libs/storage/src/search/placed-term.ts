import type { TextMatch } from './read-text.js';
import { joinQueries } from './term-query.js';
import { unquoted, type WordQuery, wordQuery, wordsOf } from './word-query.js';

/** Words of which places decide whether a text is found: this far behind the first one, or all within a distance. */
export type PlacedNeighbours =
  | { kind: 'phrase'; words: string[]; offsets: number[] }
  | { kind: 'near'; words: string[]; distance: number };

/** Words that may stand anywhere; `tsquery` asks the same of the index. */
export interface PlacedWords {
  kind: 'words';
  words: string[];
  query: WordQuery;
  tsquery: string;
}

/** What is known of placed segments decides it: of words all, of neighbours where the words are frequent. */
export type PlacedTerm = PlacedNeighbours | PlacedWords;

/** More words are a list, which is answered as one. */
const MOST_WORDS = 12;

const LEXEME = /'((?:[^'\\]|''|\\.)*)'/y;
const FOLLOWED = / <(-|\d+)> /y;

/** What is asked of words, or of their places, in whole texts; null for anything else. */
export function placedTerm(match: TextMatch): PlacedTerm | null {
  if (match.kind === 'near' && match.column === 'whole')
    return { kind: 'near', words: match.words, distance: match.distance };
  const terms = termsOfWhole(match);
  if (terms !== null) return terms.length > MOST_WORDS ? null : placedWords(joinQueries(terms, 'or'));
  if (match.kind !== 'query' || match.column !== 'whole' || match.exact || !match.positive) return null;
  return phraseOf(match.query);
}

function placedWords(tsquery: string): PlacedWords | null {
  const query = wordQuery(tsquery);
  if (query === null) return null;
  const words = wordsOf(query);
  return words.length > MOST_WORDS ? null : { kind: 'words', words, query, tsquery };
}

/** The tsqueries of a list of words in whole texts, any of which the index finds; null for anything else. */
export function termsOfWhole(match: TextMatch): string[] | null {
  const parts = match.kind === 'or' ? match.parts : [match];
  const terms = parts.flatMap((part) => {
    return part.kind === 'query' && part.column === 'whole' && part.exact && part.positive ? [part.query] : [];
  });
  return terms.length === parts.length ? terms : null;
}

/** A tsquery of words that follow one another, as Postgres writes it; null for one with anything else in it. */
export function phraseOf(query: string): PlacedNeighbours | null {
  const words: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (let offset = 0; ; ) {
    LEXEME.lastIndex = at;
    const word = LEXEME.exec(query);
    if (word === null) return null;
    words.push(unquoted(word[1]!));
    offsets.push(offset);
    at = LEXEME.lastIndex;
    if (at === query.length) return { kind: 'phrase', words, offsets };
    FOLLOWED.lastIndex = at;
    const by = FOLLOWED.exec(query);
    if (by === null) return null;
    offset += by[1] === '-' ? 1 : Number(by[1]);
    at = FOLLOWED.lastIndex;
  }
}

/** A tsquery of texts that have all words, wherever they stand. */
export function allWords(words: readonly string[]): string {
  return [...new Set(words)].map(quoted).join(' & ');
}

/** A lexeme as Postgres reads it. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
