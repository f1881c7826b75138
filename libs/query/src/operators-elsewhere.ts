import { leaveOut, QueryFault, type Repair } from './query-fault.js';
import { fieldNamed } from './query-fields.js';
import type { QueryField } from './query-node.js';
import { isOperand, type OperandToken, type QueryToken, spot } from './query-token.js';

/** `near5`, `NEAR/5`, `w/5`: only other search tools write so. */
const WITH_NUMBER = /^(?:(?:o?near|adj|prox)\/?|(?:w|pre|within)\/)([0-9]{1,3})$/i;
const ALONE = /^(?:O?NEAR|ADJ)$/;
const CAPITALS = /^[\p{Lu}\p{N}'’-]{2,}$/u;
const MOST_NEAR_WORDS = 8;
const USUAL_DISTANCE = 5;

/** Whether a word may stand for nearness in other search tools. */
export function isNearness(word: string): boolean {
  return ALONE.test(word) || WITH_NUMBER.test(word);
}

/** Refuses words that are operators of other search tools where they stand as such. Throws `QueryFault`. */
export function refuseNearness(tokens: readonly QueryToken[]): void {
  tokens.forEach((token, place) => {
    const [before, after] = [tokens[place - 1], tokens[place + 1]];
    if (token.kind !== 'word' || before === undefined || after === undefined) return;
    if (!(isOperand(before) || before.kind === 'close')) return;
    if (!(isOperand(after) || after.kind === 'open' || after.kind === 'field')) return;
    const number = WITH_NUMBER.exec(token.text)?.[1];
    // A headline in capitals may have the word itself.
    const shouted = CAPITALS.test(before.text) && CAPITALS.test(after.text);
    if (number === undefined && (shouted || !ALONE.test(token.text))) return;
    const distance = Math.min(Math.max(Number(number ?? USUAL_DISTANCE), 1), 100);
    throw new QueryFault(
      'words near each other are written "niger uranium"~5; put an operator in quotes to search for the word itself',
      spot(token),
      together(before, after, distance, tokens[place - 2]) ?? leaveOut(token),
      '"niger uranium"~5',
    );
  });
}

function together(
  before: QueryToken,
  after: QueryToken,
  distance: number,
  field: QueryToken | undefined,
): Repair | null {
  const isText = (token: QueryToken) => token.kind === 'word' || token.kind === 'phrase';
  if (!isText(before) || !isText(after)) return null;
  if (field?.kind === 'field' && field.field !== 'title' && field.field !== 'lead') return null;
  const words = `${before.text} ${after.text}`;
  if (words.split(/\s+/u).length > MOST_NEAR_WORDS) return null;
  return { start: before.start, end: after.end, text: `"${words}"~${distance}` };
}

const STAR = /[\p{L}\p{N}]{2}\*(?![\p{L}\p{N}*])/u;

/** Refuses a beginning of a word inside a quotation, where a star is a sign like others. Throws `QueryFault`. */
export function refuseStar(token: OperandToken): void {
  if ((token.kind !== 'phrase' && token.kind !== 'near') || !STAR.test(token.text)) return;
  const words = token.text.split(/\s+/u);
  const text = words.length === 1 ? token.text : `(${words.join(' ')})`;
  throw new QueryFault('a star has no meaning inside quotes; write the beginning of a word without them', spot(token), {
    ...spot(token),
    text,
  });
}

const FIELD = /^(\p{L}[\p{L}\p{M}-]*)[:：]./u;

/** Refuses `title:title:niger` and `title:source:niger`; tags alone may have a colon. Throws `QueryFault`. */
export function refuseSecondField(
  token: OperandToken,
  scope: { field: QueryField; text: string; start: number; end: number },
): void {
  if (token.kind === 'phrase' || token.kind === 'near') return;
  const name = FIELD.exec(token.text)?.[1];
  const field = name === undefined ? null : fieldNamed(name);
  if (field === null || (scope.field === 'tag' && field !== 'tag')) return;
  const message =
    field === scope.field ? `${scope.text}: stands here twice` : `${name}: cannot stand behind ${scope.text}:`;
  throw new QueryFault(message, { start: scope.start, end: scope.end }, leaveOut(scope));
}

const WEIGHT = /^\^[0-9]{1,6}(?:\.[0-9]{1,6})?$/;

/** Refuses weights of words, `niger^2`; powers of short units and numbers are text. Throws `QueryFault`. */
export function refuseWeight(written: string, start: number, before: QueryToken | undefined): void {
  const word = written.replaceAll('\0', '');
  const at = word.lastIndexOf('^');
  if (at === -1 || !WEIGHT.test(word.slice(at))) return;
  const behind = before !== undefined && at === 0 && before.end === start && before.kind !== 'field';
  if (!behind && !/\p{L}{3}$/u.test(word.slice(Math.max(0, at - 6), at))) return;
  const position = { start: start + written.lastIndexOf('^'), end: start + written.length };
  throw new QueryFault('words cannot be given a weight; leave it out', position, leaveOut(position));
}
