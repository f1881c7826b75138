import { foldText } from './fold-text.js';
import type { Lexeme, ReadWords, WordRequest } from './read-words.js';
import { eachFolded, splitBeginning } from './term-query.js';
import type { TextField, TextNear, TextTerm } from './text-query.js';
import { endsInOneLetter } from './unspaced.js';

/** Words that are marked where they stand in this order and distance; of an open one the last is a beginning, or one letter of a pair. */
export interface AskedSequence {
  words: readonly Lexeme[];
  open: 'word' | 'letter' | null;
}

/** What of a text is marked for one term: any of some sequences, or words that stand near each other. */
export interface AskedTerm {
  field: TextField;
  sequences: AskedSequence[];
  near: { words: Set<string>; distance: number } | null;
}

/** What has to be read of a term before it can be looked for in texts of a configuration. */
export function requestsOf(term: TextTerm | TextNear, config: string): WordRequest[] {
  if (term.kind === 'near') return [{ config, text: eachFolded(term.text, config) }];
  const whole = { config, text: foldText(term.text, config, 'search') };
  if (term.kind !== 'prefix') return [whole];
  const { before, last, plain } = splitBeginning(term.text, config);
  return [whole, { config, text: before }, { config: plain, text: last }];
}

/** A term as its words are indexed in a configuration; null where they are stop words alone. */
export function askedTerm(term: TextTerm | TextNear, config: string, read: ReadWords): AskedTerm | null {
  const [whole, before, last] = requestsOf(term, config).map(read);
  const { field } = term;
  if (whole === undefined) return null;
  if (term.kind === 'near') {
    const words = new Set(whole.map(({ text }) => text));
    return words.size === 0 ? null : { field, sequences: [], near: { words, distance: term.distance } };
  }
  const isLetter = term.kind !== 'prefix' && endsInOneLetter(foldText(term.text, config, 'search'));
  const sequences: AskedSequence[] = [{ words: whole, open: isLetter ? 'letter' : null }];
  if (before !== undefined && last !== undefined && last.length > 0) {
    sequences.push({ words: [...before, ...after(before, last)], open: 'word' });
    if (before.length === 0)
      sequences.push({ words: last.map(({ text, at }) => ({ text: `=${text}`, at })), open: 'word' });
  }
  const full = sequences.filter(({ words }) => words.length > 0);
  return full.length === 0 ? null : { field, sequences: full, near: null };
}

function after(before: readonly Lexeme[], last: readonly Lexeme[]): Lexeme[] {
  const end = Math.max(0, ...before.map(({ at }) => at));
  return last.map(({ text, at }) => ({ text, at: at + end }));
}
