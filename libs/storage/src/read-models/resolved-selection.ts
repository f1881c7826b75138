import type { Selection } from '@vigie/article';
import { readSearch, type SearchQuery } from './search-query.js';
import type { Snapshot } from './snapshot.js';

/** A selection whose text query Postgres has read; `search` is null without one. */
export interface ResolvedSelection extends Selection {
  search: SearchQuery | null;
}

/** Reads the text query once, for all statements of an answer. Throws `QuerySyntaxError`. */
export async function resolveSelection(snapshot: Snapshot, selection: Selection): Promise<ResolvedSelection> {
  return { ...selection, search: selection.q === null ? null : await readSearch(snapshot, selection.q) };
}
