import type { TextMatch } from './read-text.js';

/** Words of which places decide whether a text is found: this far behind the first one, or all within a distance. */
export type PlacedTerm =
  | { kind: 'phrase'; words: string[]; offsets: number[] }
  | { kind: 'near'; words: string[]; distance: number };

const LEXEME = /'((?:[^'\\]|''|\\.)*)'/y;
const FOLLOWED = / <(-|\d+)> /y;

/** What is asked of the places of words in whole texts; null for anything else. */
export function placedTerm(match: TextMatch): PlacedTerm | null {
  if (match.kind === 'near' && match.column === 'whole')
    return { kind: 'near', words: match.words, distance: match.distance };
  if (match.kind !== 'query' || match.column !== 'whole' || match.exact || !match.positive) return null;
  return phraseOf(match.query);
}

/** A tsquery of words that follow one another, as Postgres writes it; null for one with anything else in it. */
export function phraseOf(query: string): PlacedTerm | null {
  const words: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (let offset = 0; ; ) {
    LEXEME.lastIndex = at;
    const word = LEXEME.exec(query);
    if (word === null) return null;
    words.push(word[1]!.replaceAll("''", "'").replace(/\\(.)/gs, '$1'));
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
