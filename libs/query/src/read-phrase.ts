import { normaliseText } from '@vigie/article';
import { leaveOut, QueryFault, type Repair } from './query-fault.js';
import type { QueryPosition } from './query-node.js';
import type { QueryToken } from './query-token.js';
import { closingQuote, type QuotationEnds, unquoted } from './quotations.js';
import { endsWord } from './word-end.js';

const EXAMPLE = '"niger uranium"';
/** Farther apart than two paragraphs, words have little to do with each other. */
const MOST_DISTANCE = 100;
const MOST_NEAR_WORDS = 8;

/** Reads a quotation, with the `~5` that may follow it. Throws `QueryFault`. */
export function readPhrase(
  text: string,
  start: number,
  ends: QuotationEnds,
  before: QueryToken | undefined,
): QueryToken {
  const close = ends.find(start);
  if (close === -1) {
    const position = { start, end: text.length };
    const inner = text.slice(start + 1).trimEnd();
    const closed = { start, end: text.length, text: text.charAt(start) + inner + closingQuote(text.charAt(start)) };
    const repair = unquoted(inner) === '' ? behindWord(position, before) : closed;
    throw new QueryFault('this quotation is never closed', position, repair, EXAMPLE);
  }
  const end = close + 1;
  const inner = unquoted(normaliseText(text.slice(start + 1, close)));
  if (inner === '')
    throw new QueryFault('there is nothing between these quotes', { start, end }, leaveOut({ start, end }), EXAMPLE);
  if (text.charAt(end) === '~') return readNear(text, inner, start, end);
  return { kind: 'phrase', text: inner, start, end };
}

/** A mark behind a word may be the second of two; elsewhere it is one too many. */
function behindWord({ start, end }: QueryPosition, before: QueryToken | undefined): Repair {
  if (before?.kind !== 'word' || before.end !== start) return leaveOut({ start, end });
  return { start: before.start, end, text: `"${before.text}"` };
}

function readNear(text: string, inner: string, start: number, tilde: number): QueryToken {
  let end = tilde + 1;
  while (end < text.length && !endsWord(text.charAt(end))) end += 1;
  const written = text.slice(tilde + 1, end);
  const position = { start: tilde, end };
  const put = (repaired: string) => ({ ...position, text: repaired });
  if (!/^[0-9]{1,9}$/.test(written))
    throw new QueryFault('~ needs a number of words after it, as in "niger uranium"~5', position, put('~5'));
  const distance = Number(written);
  if (distance < 1 || distance > MOST_DISTANCE)
    throw new QueryFault(
      `words may be 1 to ${MOST_DISTANCE} words apart`,
      position,
      put(distance < 1 ? '~1' : `~${MOST_DISTANCE}`),
    );
  const words = inner.split(/\s+/u).length;
  if (words > MOST_NEAR_WORDS)
    throw new QueryFault(`at most ${MOST_NEAR_WORDS} words may be looked for near each other`, position, put(''));
  if (words === 1) return { kind: 'phrase', text: inner, start, end };
  return { kind: 'near', text: inner, distance, start, end };
}
