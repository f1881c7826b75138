import type { Selection, Where } from '@vigie/article';
import { type ReadText, readText } from '../search/read-text.js';
import { readWhere } from '../search/read-where.js';
import type { TextNear, TextQuery, TextTerm } from '../search/text-query.js';
import { shownTerms } from '../search/where.js';
import type { Snapshot } from './snapshot.js';

/** A selection whose query Postgres has read; `where` is null without one. */
export interface ResolvedSelection extends Selection {
  where: Where<ReadText> | null;
  /** The terms of the query that texts are found by, to rank and mark by; none for labels and dates alone. */
  terms: (TextTerm | TextNear)[];
}

/** Reads the query once, for all statements of an answer. Throws `QuerySyntaxError`. */
export async function resolveSelection(snapshot: Snapshot, selection: Selection): Promise<ResolvedSelection> {
  if (selection.q === null) return { ...selection, where: null, terms: [] };
  const where = await readWhere(snapshot, selection.q);
  return { ...selection, where: await readTexts(snapshot, where), terms: shownTerms(where) };
}

/** Has Postgres read the words of conditions. */
export async function readTexts(snapshot: Pick<Snapshot, 'rows'>, where: Where<TextQuery>): Promise<Where<ReadText>> {
  switch (where.kind) {
    case 'text':
      return { kind: 'text', text: await readText(snapshot, where.text) };
    case 'not':
      return { kind: 'not', part: await readTexts(snapshot, where.part) };
    case 'and':
    case 'or': {
      const parts: Where<ReadText>[] = [];
      for (const part of where.parts) parts.push(await readTexts(snapshot, part));
      return { kind: where.kind, parts };
    }
    default:
      return where;
  }
}
