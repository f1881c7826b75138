import type { Selection, Where } from '@vigie/article';
import { readWhere } from '../search/read-where.js';
import type { TextNear, TextQuery, TextTerm } from '../search/text-query.js';
import { shownTerms } from '../search/where.js';
import type { Snapshot } from './snapshot.js';

/** A selection whose query has been read; `where` is null without one. */
export interface ResolvedSelection extends Selection {
  where: Where<TextQuery> | null;
  /** The terms of the query that texts are found by, to rank and mark by; none for labels and dates alone. */
  terms: (TextTerm | TextNear)[];
}

/** Reads the query once, for all statements of an answer. Throws `QuerySyntaxError`. */
export async function resolveSelection(snapshot: Snapshot, selection: Selection): Promise<ResolvedSelection> {
  if (selection.q === null) return { ...selection, where: null, terms: [] };
  const where = await readWhere(snapshot, selection.q);
  return { ...selection, where, terms: shownTerms(where) };
}
