import { refuseNearness } from './operators-elsewhere.js';
import { leaveOut, QueryFault } from './query-fault.js';
import { codesOnly, type QueryNames } from './query-names.js';
import type { QueryNode } from './query-node.js';
import type { QueryUse } from './query-operators.js';
import { QueryReader } from './query-reader.js';
import { QuerySyntaxError } from './query-syntax-error.js';
import { isOperand, spot } from './query-token.js';
import { repairQuery } from './repair-query.js';
import { tokeniseQuery } from './tokenise-query.js';

/** How a query is to be read. */
export interface QueryReading {
  /** A `rule` that labels articles has operators in capitals only, and only fields that it can be matched in. */
  use?: QueryUse;
  /** Knows countries and languages by name; without it they are given by code. */
  names?: QueryNames;
  /** The day it is, from which `date:today` can be suggested as a date. */
  today?: string;
}

/** Each term costs an index look-up for each language. */
const MAX_TERMS = 300;

/**
 * Reads a query: words, "phrases", "near words"~5, `begin*`, `field:value`, `AND`/`ET` (also implied between terms),
 * `OR`/`OU`, `NOT`/`SAUF`/`-`, parentheses. NOT binds tightest, then AND, then OR. Throws `QuerySyntaxError` and nothing else.
 */
export function parseQuery(text: string, { use = 'search', names = codesOnly, today }: QueryReading = {}): QueryNode {
  const read = (query: string) => readQuery(query, { use, names, today });
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof QueryFault)) throw error;
    throw new QuerySyntaxError(error.message, error.position, repairQuery(text, error, read));
  }
}

interface Settled {
  use: QueryUse;
  names: QueryNames;
  today: string | undefined;
}

function readQuery(text: string, reading: Settled): QueryNode {
  const { use } = reading;
  const tokens = tokeniseQuery(text, use);
  if (tokens.length === 0) {
    const all = { start: 0, end: text.length };
    throw new QueryFault('the query is empty', all, { ...all, text: '' });
  }
  const excess = tokens.filter(isOperand)[MAX_TERMS];
  if (excess !== undefined) {
    const position = { start: excess.start, end: text.length };
    const message = `a query may have at most ${MAX_TERMS} terms; leave some out, or search in several steps`;
    throw new QueryFault(message, position, null);
  }
  if (use === 'search') refuseNearness(tokens);
  const reader = new QueryReader(tokens, text.length, reading);
  const tree = reader.readOr(0, null);
  const rest = reader.peek();
  if (rest !== undefined)
    throw new QueryFault('this parenthesis closes nothing', spot(rest), { ...spot(rest), text: '' });
  if (use === 'search' && !hasWords(tree)) {
    const { start, end } = tree;
    const message = 'there is no letter or digit to search for; signs and emoji cannot be found';
    throw new QueryFault(message, { start, end }, leaveOut({ start: 0, end: text.length }));
  }
  return tree;
}

/** Whether something is asked for; signs alone are in no index. */
function hasWords(node: QueryNode): boolean {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.some(hasWords);
    case 'not':
      return hasWords(node.part);
    case 'value':
    case 'dates':
      return true;
    default:
      return /[\p{L}\p{N}]/u.test(node.text);
  }
}
