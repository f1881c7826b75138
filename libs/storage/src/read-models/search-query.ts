import { parseQuery, type QueryNode, type QueryTerm } from '@vigie/query';
import { SEARCH_CONFIGS } from '../stores/search-config.js';
import { joinTerms } from './join-terms.js';
import type { Snapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

/** A text query in each configuration that leaves words of it to search for; as Postgres wrote it, ready to be cast. */
export type SearchQuery = { config: string; tsquery: string }[];

/** Configurations whose words keep their marks; a beginning typed for the others loses its accents as their words did. */
const KEEPS_MARKS = ['vigie_ru', 'vigie_ar', 'vigie_tr'];
/** What stands before the last word of a beginning: `l’` of `l’allian*`. */
const BEFORE_LAST_WORD = /^.*[^\p{L}\p{M}\p{N}](?=[\p{L}\p{M}\p{N}]+[^\p{L}\p{M}\p{N}]*$)/su;

// A whole word typed with a star has a stem that may be shorter than itself: it is looked for as well.
const TERMS = `
  SELECT config.name AS config, term.place - 1 AS place, CASE term.kind
      WHEN 'phrase' THEN phraseto_tsquery(config.name::regconfig, term.text)
      WHEN 'word' THEN plainto_tsquery(config.name::regconfig, term.text)
      ELSE plainto_tsquery(config.name::regconfig, term.before) &&
        (coalesce((nullif(plainto_tsquery(config.plain::regconfig, term.text)::text, '') || ':*')::tsquery, '') ||
          plainto_tsquery(config.name::regconfig, term.text))
    END::text AS tsquery
  FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS term(kind, text, before, place)
  CROSS JOIN (SELECT name, CASE WHEN name = ANY($5::text[]) THEN 'pg_catalog.simple' ELSE 'vigie_simple' END AS plain
    FROM unnest($4::text[]) AS given(name)) AS config`;

/**
 * Has Postgres read each word of a query once in every configuration. Words are parameters of `plainto_tsquery` and
 * `phraseto_tsquery`, never of `to_tsquery`. Throws `QuerySyntaxError`.
 */
export async function readSearch(snapshot: Snapshot, query: string): Promise<SearchQuery> {
  const tree = parseQuery(query);
  const terms = termsOf(tree);
  const parameters = new SqlParameters();
  const before = terms.map(({ kind, text }) => (kind === 'prefix' ? (BEFORE_LAST_WORD.exec(text)?.[0] ?? '') : ''));
  const texts = terms.map(({ text }, place) => text.slice(before[place]?.length ?? 0));
  for (const list of [terms.map(({ kind }) => kind), texts, before, [...SEARCH_CONFIGS], KEEPS_MARKS])
    parameters.add(list, 'text[]');
  const rows = await snapshot.rows<{ config: string; place: number; tsquery: string }>(TERMS, parameters);
  return SEARCH_CONFIGS.flatMap((config) => {
    const read = new Map(rows.filter((row) => row.config === config).map(({ place, tsquery }) => [place, tsquery]));
    const tsquery = joinTerms(tree, new Map(terms.map((term, place) => [term, read.get(place) ?? ''])));
    return tsquery === '' ? [] : [{ config, tsquery }];
  });
}

function termsOf(node: QueryNode): QueryTerm[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.flatMap(termsOf);
    case 'not':
      return termsOf(node.part);
    default:
      return [node];
  }
}
