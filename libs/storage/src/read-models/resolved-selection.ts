import type { Selection, Where } from '@vigie/article';
import { readSearch, type SearchQuery } from './search-query.js';
import type { Snapshot } from './snapshot.js';

/** A selection whose text query Postgres has read; both are null without one. */
export interface ResolvedSelection extends Selection {
  where: Where<SearchQuery> | null;
  /** The words of it, to rank and mark by. */
  search: SearchQuery | null;
}

/** Reads the text query once, for all statements of an answer. Throws `QuerySyntaxError`. */
export async function resolveSelection(snapshot: Snapshot, selection: Selection): Promise<ResolvedSelection> {
  if (selection.q === null) return { ...selection, where: null, search: null };
  const search = await readSearch(snapshot, selection.q);
  return { ...selection, where: { kind: 'text', text: search }, search };
}
