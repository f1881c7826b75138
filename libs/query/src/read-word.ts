import { normaliseText } from '@vigie/article';
import { refuseWeight } from './operators-elsewhere.js';
import { leaveOut, QueryFault, type Repair } from './query-fault.js';
import type { QueryPosition } from './query-node.js';
import type { QueryUse } from './query-operators.js';
import type { QueryToken } from './query-token.js';

const EXAMPLE = 'econom*';

/** Reads a word, or the beginning of one that a star ends. Throws `QueryFault` for a star or tilde that has no meaning there. */
export function readWord(
  text: string,
  { start, end }: QueryPosition,
  before: QueryToken | undefined,
  use: QueryUse,
): QueryToken {
  const word = text.slice(start, end);
  if (use === 'search') refuseWeight(word, start, before);
  const normalised = normaliseText(word);
  const tilde = normalised.startsWith('~') ? 0 : normalised.search(/~[0-9]*$/);
  if (tilde !== -1) throw tildeFault(word, { start, end }, before);
  const star = word.indexOf('*');
  if (star === -1) return { kind: 'word', text: normalised, start, end };
  if (star !== word.length - 1) {
    // A star that words begin with cannot be searched for, so only the words are left.
    const repair = star === 0 ? leaveOut({ start, end: start + 1 }) : parted(word, { start: start + star + 1, end });
    const position = { start: start + star, end: start + star + 1 };
    throw new QueryFault('a star may only stand at the end of a word, as in econom*', position, repair, EXAMPLE);
  }
  const beginning = word.slice(0, -1);
  if ((beginning.match(/[\p{L}\p{N}]/gu) ?? []).length < 2)
    throw new QueryFault(
      'a star needs at least two letters or digits before it',
      { start, end },
      leaveOut({ start: end - 1, end }),
      EXAMPLE,
    );
  return { kind: 'prefix', text: normaliseText(beginning), start, end };
}

/** What follows a star is another word, if it is long enough for one. */
function parted(word: string, rest: QueryPosition): Repair {
  const next = word.slice(-(rest.end - rest.start));
  return /^[\p{L}\p{N}]{3}/u.test(next) ? { start: rest.start, end: rest.start, text: ' ' } : leaveOut(rest);
}

function tildeFault(word: string, { start, end }: QueryPosition, before: QueryToken | undefined): QueryFault {
  const tilde = word.search(/~[0-9]*$/);
  const at = start + (tilde === -1 ? word.indexOf('~') : tilde);
  const position = { start: at, end: tilde === -1 ? at + 1 : end };
  const afterPhrase = before?.kind === 'phrase' && at === start;
  const repair = leaveOut(afterPhrase ? { start: before.end, end: start } : position);
  const message = '~ stands directly after words in quotes, as in "niger uranium"~5';
  return new QueryFault(message, position, repair, '"niger uranium"~5');
}
