import { afterStreets, beforeStreets } from '../data/street-words.js';
import { foldText } from '../text/fold.js';
import { isSpaceAfter, startsUpper } from '../text/tokenise.js';
import type { Candidate } from './candidate.js';

const after = new Set(afterStreets.split(' ').map(foldText));
const before = new Set(beforeStreets.split(' ').map(foldText));
const OF = new Set(['de', 'd', 'du', 'des', 'la', 'del', 'do', 'da', 'of']);
const MOST_LINKS = 2;

/** Whether a street, a lake or an inn is called after the place (Wellington Road, rue de Paris, Lake Victoria). */
export function isStreet({ field, first, length, entry }: Candidate): boolean {
  if (entry.method === 'demonym' || entry.rule === 'metonym' || field.part === 'tag') return false;
  const { tokens } = field;
  const last = first + length - 1;
  const next = tokens.words[last + 1];
  if (next !== undefined && isSpaceAfter(tokens, last) && after.has(next) && startsUpper(tokens, last + 1)) return true;
  let i = first - 1;
  for (let step = 0; step < MOST_LINKS && OF.has(tokens.words[i] ?? ''); step += 1) i -= 1;
  if (!before.has(tokens.words[i] ?? '')) return false;
  // "the hotel in Paris", "rue, Paris": only what follows at once or after "of" is called after it.
  return isSpaceAfter(tokens, i) && (i === first - 1 ? startsUpper(tokens, i) : true);
}
