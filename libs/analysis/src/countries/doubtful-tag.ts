import type { CountryCode } from '@vigie/article';
import { commonWords } from '../data/common-words.js';
import { startsUpper } from '../text/tokenise.js';
import type { Candidate } from './candidate.js';

const wordsOf = new Map(Object.entries(commonWords).map(([language, words]) => [language, new Set(words.split(' '))]));
const ENGLISH = wordsOf.get('en') ?? new Set<string>();

/**
 * Whether a tag may be an everyday word as well as a country (turkey): it is written small, or the text writes the
 * word small and never as a name. Such a tag counts only where the text itself names the country.
 */
export function isDoubtfulTag(
  { field, first, length, entry }: Candidate,
  language: string,
  common: ReadonlySet<CountryCode>,
): boolean {
  if (field.part !== 'tag' || length > 1) return false;
  const known = wordsOf.get(language) ?? ENGLISH;
  if (!known.has(field.tokens.words[first] ?? '')) return false;
  return !startsUpper(field.tokens, first) || common.has(entry.key);
}
