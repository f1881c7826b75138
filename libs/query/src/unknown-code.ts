import { foldName, nearestName } from './nearest-name.js';
import { leaveOut, QueryFault, type Repair } from './query-fault.js';
import type { QueryNames } from './query-names.js';
import type { QueryPosition } from './query-node.js';
import type { OperandToken } from './query-token.js';

type CodeField = 'country' | 'language';

const SEPARATOR = /\s*[,;|/+]\s*/u;
/** Fewer letters begin too many names. */
const LEAST_BEGINNING = 3;
const MOST_NAMES = 4;
/** Shorter words are codes that are none, not words to look for. */
const SHORT = 3;

/** What is wrong with a country or language that is none: several in one, the beginning of some, or one mistyped. */
export function unknownCode(
  token: OperandToken,
  scope: QueryPosition & { field: CodeField },
  names: QueryNames,
  next: Iterable<OperandToken>,
): QueryFault {
  const { start, end, text } = token;
  const { field } = scope;
  const message =
    field === 'country'
      ? 'there is no such country; write its code, as in country:NE, or its name in English or French'
      : 'there is no such language; write its code, as in lang:fr, or its name in English or French';
  const listed = listOf(token, field, names, next);
  if (listed !== null)
    return new QueryFault('write several values as in country:(Niger OR Mali)', { start, end: listed.end }, listed);
  const begun = namesBegun(text, field, names);
  const nearest = begun.length > 0 ? null : nearestName(text, names.known(field));
  const meant = nearest === null ? begun : [nearest];
  if (meant.length > 0) return new QueryFault(message, { start, end }, { start, end, text: anyOf(meant) });
  return new QueryFault(message, { start, end }, asText(token, scope));
}

/** A name that is none may still be a word to look for; in a group it can only go. */
function asText(token: OperandToken, scope: QueryPosition): Repair | null {
  if (scope.end !== token.start) return leaveOut(token);
  return token.text.length < SHORT ? null : leaveOut(scope);
}

/** `Niger,Mali`, also with spaces, if all of them are names. */
function listOf(first: OperandToken, field: CodeField, names: QueryNames, next: Iterable<OperandToken>): Repair | null {
  let [written, end, found] = [first.text, first.end, splitNames(first.text, field, names)];
  let words = 1;
  for (const token of next) {
    words += 1;
    if (words > 20 || token.kind !== 'word' || !/[,;|/+]$/u.test(written)) break;
    written += ` ${token.text}`;
    const more = splitNames(written, field, names);
    if (more !== null) [found, end] = [more, token.end];
  }
  return found === null ? null : { start: first.start, end, text: anyOf(found) };
}

function splitNames(written: string, field: CodeField, names: QueryNames): string[] | null {
  const parts = written.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length === 0 || parts.join('') === written) return null;
  return parts.every((part) => names[field](part) !== null) ? parts : null;
}

/** The names that begin so, one for each country or language; none if there are too many. */
function namesBegun(written: string, field: CodeField, names: QueryNames): string[] {
  const begins = foldName(written);
  if (begins.length < LEAST_BEGINNING || begins.length > 40) return [];
  const byCode = new Map<string, string>();
  for (const name of names.known(field)) {
    const code = foldName(name).startsWith(begins) ? names[field](name) : null;
    if (code !== null && !byCode.has(code)) byCode.set(code, name);
  }
  return byCode.size > MOST_NAMES ? [] : [...byCode.values()];
}

function anyOf(names: readonly string[]): string {
  const written = names.map((name) => (/^[\p{L}\p{M}-]+$/u.test(name) ? name : `"${name}"`));
  return written.length === 1 ? written.join() : `(${written.join(' OR ')})`;
}
