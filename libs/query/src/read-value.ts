import { nearestName } from './nearest-name.js';
import { leaveOut, QueryFault, type Repair } from './query-fault.js';
import { fieldName } from './query-fields.js';
import type { QueryNames } from './query-names.js';
import type { QueryDates, QueryPosition, QueryValue, QueryValueField } from './query-node.js';
import type { OperandToken } from './query-token.js';
import { readDate } from './read-date.js';

/** A field that is no text, and where its name stands. */
export interface ValueScope extends QueryPosition {
  field: QueryValueField | 'date';
}

const NONE = new Set(['none', 'aucun', 'aucune']);
/** Names of countries have up to so many words; `country:Burkina Faso` lacks quotes. */
const MOST_NAME_WORDS = 6;
/** Nothing but codes is so short. */
const CODE_LENGTH = 2;

/** Reads what stands behind `country:`, `date:` and the like. Throws `QueryFault`; `next` are the tokens that follow. */
export function readValue(
  token: OperandToken,
  scope: ValueScope,
  names: QueryNames,
  next: Iterable<OperandToken>,
): QueryValue | QueryDates {
  const { start, end } = token;
  const { field } = scope;
  checkShape(token, field);
  if (field === 'date') return { kind: 'dates', ...readDate(token.text, { start, end }), start, end };
  const text = token.kind === 'word' && NONE.has(token.text.toLowerCase()) ? 'none' : token.text;
  if (text === 'none' || (field !== 'country' && field !== 'language'))
    return { kind: 'value', field, text, begins: token.kind === 'prefix', start, end };
  const whole = token.kind === 'word' && text.length > CODE_LENGTH ? wholeName(token, field, names, next) : null;
  if (whole !== null) throw new QueryFault('put names of several words in quotes', { start, end: whole.end }, whole);
  const code = names[field](text);
  if (code === null) throw unknownCode(token, { ...scope, field }, names);
  return { kind: 'value', field, text: code, begins: false, start, end };
}

function checkShape(token: OperandToken, field: ValueScope['field']): void {
  const name = fieldName(field);
  if (token.kind === 'prefix' && (field === 'country' || field === 'language' || field === 'date'))
    throw new QueryFault(
      `${name}: takes whole values, without a star`,
      { start: token.end - 1, end: token.end },
      leaveOut({ start: token.end - 1, end: token.end }),
    );
  if (token.kind !== 'near') return;
  const tilde = { start: token.end - 1 - String(token.distance).length, end: token.end };
  throw new QueryFault(`~ stands for words in a text; ${name}: takes whole names`, tilde, leaveOut(tilde));
}

function unknownCode(
  token: OperandToken,
  scope: ValueScope & { field: 'country' | 'language' },
  names: QueryNames,
): QueryFault {
  const { start, end, text } = token;
  const { field } = scope;
  const message =
    field === 'country'
      ? 'there is no such country; write its code, as in country:NE, or its name in English or French'
      : 'there is no such language; write its code, as in lang:fr, or its name in English or French';
  const nearest = nearestName(text, names.known(field));
  if (nearest === null) return new QueryFault(message, { start, end }, asText(token, scope));
  const meant = /^[\p{L}\p{M}-]+$/u.test(nearest) ? nearest : `"${nearest}"`;
  return new QueryFault(message, { start, end }, { start, end, text: meant });
}

/** A name that is none may still be a word to look for; in a group it can only go. */
function asText(token: OperandToken, scope: ValueScope): Repair {
  return leaveOut(scope.end === token.start ? scope : token);
}

/** The quoted name that this word and those after it make, if they make one. */
function wholeName(
  first: OperandToken,
  field: 'country' | 'language',
  names: QueryNames,
  next: Iterable<OperandToken>,
) {
  let name = first.text;
  let words = 1;
  for (const token of next) {
    words += 1;
    if (token.kind !== 'word' || words > MOST_NAME_WORDS) return null;
    name += ` ${token.text}`;
    if (names[field](name) !== null) return { start: first.start, end: token.end, text: `"${name}"` };
  }
  return null;
}
