import type { SqlParameters } from '../read-models/sql-parameters.js';
import { foldText } from './fold-text.js';
import type { TextTerm } from './text-query.js';
import { endsInOneLetter } from './unspaced.js';

/** Configurations whose words keep their marks; a beginning typed for the others loses its accents as their words did. */
const KEEPS_MARKS = new Set(['vigie_ru', 'vigie_ar', 'vigie_tr']);
/** What stands before the last word of a beginning: `l'` of `l'allian*`. */
const BEFORE_LAST_WORD = /^.*[^\p{L}\p{M}\p{N}](?=[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]*$)/su;

/** Adds the words of a statement as parameters; the same words are one parameter, whichever configuration reads them. */
export class WordParameters {
  private readonly added = new Map<string, string>();

  constructor(readonly parameters: SqlParameters) {}

  add(words: string): string {
    const known = this.added.get(words);
    if (known !== undefined) return known;
    const expression = this.parameters.add(words, 'text');
    this.added.set(words, expression);
    return expression;
  }
}

/**
 * A term as an expression of type `tsquery`: its words are parameters of `phraseto_tsquery`, never of `to_tsquery`. What is
 * typed as one word but indexed as several, `l’Alliance` or `Pays-Bas`, is looked for as neighbours.
 */
export function termQuery({ kind, text }: TextTerm, config: string, words: WordParameters): string {
  if (kind === 'prefix') return beginningQuery(foldText(text, config, 'beginning'), config, words);
  const folded = foldText(text, config, 'search');
  const query = phrase(folded, config, words);
  return endsInOneLetter(folded) ? opened(query) : query;
}

// A whole word typed with a star has a stem that may be shorter than itself: it is looked for as well.
function beginningQuery(folded: string, config: string, words: WordParameters): string {
  const before = BEFORE_LAST_WORD.exec(folded)?.[0] ?? '';
  const last = folded.slice(before.length);
  const plain = KEEPS_MARKS.has(config) ? 'pg_catalog.simple' : 'vigie_simple';
  const beginning = `(${opened(phrase(last, plain, words))} || ${phrase(last, config, words)})`;
  return before.trim() === '' ? beginning : `(${phrase(before, config, words)} <-> ${beginning})`;
}

/** All words of a term, wherever they stand. */
export function allWordsQuery(text: string, config: string, words: WordParameters): string {
  return `plainto_tsquery('${config}', ${words.add(foldText(text, config, 'search'))})`;
}

const phrase = (folded: string, config: string, words: WordParameters) =>
  `phraseto_tsquery('${config}', ${words.add(folded)})`;
const opened = (query: string) => `coalesce((nullif(${query}::text, '') || ':*')::tsquery, '')`;
