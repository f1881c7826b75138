import type { Selection } from '@vigie/article';
import { type Fault, type SelectionQuery, toSelection } from '@vigie/contract';
import { parseQuery, printQuery, type QueryNode, QuerySyntaxError } from '@vigie/query';
import { queryFault } from './answer-question.js';
import { queryNames } from './query-names.js';
import { InvalidInputError } from './request-errors.js';

/**
 * The selection that checked parameters mean. Its query is in the one form that all queries of this meaning have, with codes
 * for the names of countries and languages. Raises InvalidInputError that says where in `path` a query cannot be read.
 */
export function readSelection(query: SelectionQuery, path = 'q'): Selection {
  const selection = toSelection(query);
  return selection.q === null ? selection : { ...selection, q: oneForm(selection.q, path) };
}

/** A query as it is asked, whatever way it was written. Raises InvalidInputError. */
export function oneForm(query: string, path: string): string {
  const read = readQuery(query, path);
  if (read.query === null) throw new InvalidInputError([read.fault]);
  return read.query;
}

/** A query as it is asked, with its places in what was sent, or why it cannot be. */
type ReadQuery = { query: string; tree: QueryNode; fault: null } | { query: null; tree: null; fault: Fault };

/** Reads a query. */
export function readQuery(query: string, path: string): ReadQuery {
  try {
    const tree = parseQuery(query, { names: queryNames, today: new Date().toISOString().slice(0, 10) });
    return { query: printQuery(tree), tree, fault: null };
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error;
    return { query: null, tree: null, fault: queryFault(error, path) };
  }
}
