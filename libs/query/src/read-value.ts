import { leaveOut, QueryFault } from './query-fault.js';
import { fieldName } from './query-fields.js';
import type { QueryNames } from './query-names.js';
import type { QueryDates, QueryPosition, QueryValue, QueryValueField } from './query-node.js';
import type { QueryUse } from './query-operators.js';
import type { OperandToken } from './query-token.js';
import { readDate } from './read-date.js';
import { unknownCode } from './unknown-code.js';

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
  { names, today, use }: { names: QueryNames; today?: string | undefined; use: QueryUse },
  next: () => Iterable<OperandToken>,
): QueryValue | QueryDates {
  const { start, end } = token;
  const { field } = scope;
  checkShape(token, field);
  if (field === 'date') return { kind: 'dates', ...readDate(token.text, { start, end }, today), start, end };
  const text = token.kind === 'word' && NONE.has(token.text.toLowerCase()) ? 'none' : token.text;
  if (text === 'none') return { kind: 'value', field, text, begins: token.kind === 'prefix', start, end };
  if (field !== 'country' && field !== 'language') {
    const begun = use === 'search' && token.kind === 'phrase' && isBeginning(text);
    const name = begun ? text.slice(0, -1) : text;
    return { kind: 'value', field, text: name, begins: begun || token.kind === 'prefix', start, end };
  }
  const whole = token.kind === 'word' && text.length > CODE_LENGTH ? wholeName(token, field, names, next()) : null;
  if (whole !== null) throw new QueryFault('put names of several words in quotes', { start, end: whole.end }, whole);
  const code = names[field](text);
  if (code === null) throw unknownCode(token, { ...scope, field }, names, next());
  return { kind: 'value', field, text: code, begins: false, start, end };
}

/** Whether a quoted name ends in a star that stands for what goes on, as that of a word does. */
function isBeginning(name: string): boolean {
  if (name.indexOf('*') !== name.length - 1) return false;
  return /[^\s*]\*$/u.test(name.slice(-2)) && (name.match(/[\p{L}\p{N}]/gu) ?? []).length > 1;
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
