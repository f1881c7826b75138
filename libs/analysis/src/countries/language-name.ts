import { beforeLanguages, languageNames } from '../data/language-words.js';
import { gapAfter, startsUpper } from '../text/tokenise.js';
import type { Candidate } from './candidate.js';

const before = new Set(beforeLanguages.split(' '));
const names = new Set(languageNames.split(' '));
const AND = new Set(['e', 'y', 'et', 'ou', 'o', 'u', 'i', 'ni', 'nem']);
/** How many languages a list is followed back through. */
const LONGEST_LIST = 4;
const ARTICLES = new Set(['o', 'el', 'le', 'l', 'do', 'del', 'du']);

/** Whether an adjective stands for a language and not for a country: it is spoken, learnt or written in. */
export function isLanguage({ field, first, length, entry }: Candidate): boolean {
  const { tokens } = field;
  const { words } = tokens;
  if (entry.method !== 'demonym' || length > 1 || field.part === 'tag' || startsUpper(tokens, first)) return false;
  if (!names.has(words[first] ?? '')) return false;
  let i = first - 1;
  for (let step = 0; step < LONGEST_LIST; step += 1) {
    const isListed = names.has(words[i] ?? '') && /,/u.test(gapAfter(tokens, i));
    if (isListed) i -= 1;
    else if (AND.has(words[i] ?? '') && names.has(words[i - 1] ?? '')) i -= 2;
    else break;
  }
  if (ARTICLES.has(words[i] ?? '')) i -= 1;
  return before.has(words[i] ?? '');
}
