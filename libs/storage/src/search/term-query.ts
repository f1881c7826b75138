import { foldText } from './fold-text.js';
import { plainConfig } from './plain-config.js';
import type { Reading, ReadQuery } from './read-terms.js';
import type { TextNear, TextTerm } from './text-query.js';
import { endsInOneLetter } from './unspaced.js';

/** What stands before the last word of a beginning: `l'` of `l'allian*`. */
const BEFORE_LAST_WORD = /^.*[^\p{L}\p{M}\p{N}](?=[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]*$)/su;

/** Forms up to this length are not indexed, nor are those that are a letter longer than their stem. */
const SHORT_FORM = 4;
/** A single lexeme as Postgres writes it. */
const ONE_LEXEME = /^'(?:[^']|'')*'$/;

/** What Postgres has to read of a term before it can be looked for in texts of a configuration. */
export function readingsOf(term: TextTerm | TextNear, config: string): Reading[] {
  if (term.kind === 'near') return [{ config, text: eachFolded(term.text, config), as: 'all' }];
  const whole: Reading = { config, text: foldText(term.text, config, 'search'), as: 'phrase' };
  if (term.kind !== 'prefix') return [whole];
  const { before, last, plain } = splitBeginning(term.text, config);
  return [whole, { config, text: before, as: 'phrase' }, { config: plain, text: last, as: 'phrase' }];
}

/**
 * A term as a tsquery, from its readings in a configuration; empty for stop words alone. What is typed as one word but indexed
 * as several, `l’Alliance` or `Pays-Bas`, is looked for as neighbours. A beginning is looked for among stems, among the forms
 * that go on after their stem, and, where it may be a word that has no form beside its stem, as that word.
 */
export function termQuery(term: TextTerm | TextNear, readings: readonly Reading[], read: ReadQuery): string {
  const [whole = '', before = '', last = ''] = readings.map(read);
  if (whole !== '' && term.kind !== 'prefix')
    return term.kind !== 'near' && endsInOneLetter(readings[0]!.text) ? `${whole}:*` : whole;
  if (last === '') return whole;
  if (before !== '') return joinQueries([`${before} <-> ${last}:*`, whole], 'or');
  if (!ONE_LEXEME.test(last)) return joinQueries([`${last}:*`, whole], 'or');
  const isOwnForm = last.length - 2 > SHORT_FORM && whole.length < last.length - 1;
  const isFound = isOwnForm || whole === last;
  return joinQueries([`${last}:*`, `'=${last.slice(1)}:*`, isFound ? '' : whole], 'or');
}

/** Joins tsqueries; empty ones vanish. */
export function joinQueries(queries: readonly string[], kind: 'and' | 'or'): string {
  const full = [...new Set(queries)].filter((query) => query !== '');
  if (full.length < 2) return full.join('');
  return full.map((query) => `(${query})`).join(kind === 'and' ? ' & ' : ' | ');
}

/** The beginning of a word, the configuration that reads it without stemming, and what stands before it. */
export function splitBeginning(text: string, config: string): { before: string; last: string; plain: string } {
  const folded = foldText(text, config, 'beginning').trim();
  const before = BEFORE_LAST_WORD.exec(folded)?.[0] ?? '';
  return { before, last: folded.slice(before.length), plain: plainConfig(config) ?? config };
}

/** Words folded one by one: where writing has no spaces, none of them need be the end of a run. */
export function eachFolded(text: string, config: string): string {
  return text
    .split(/\s+/u)
    .map((word) => foldText(word, config, 'search'))
    .join(' ');
}
