import type { QueryNode, QueryTerm } from '@vigie/query';
import type { SqlParameters } from './sql-parameters.js';

/** Configurations whose words keep their marks; a beginning typed for the others loses its accents as their words did. */
const KEEPS_MARKS = new Set(['vigie_ru', 'vigie_ar', 'vigie_tr']);

/**
 * A query as a tsquery expression of one text search configuration. The words are parameters that `plainto_tsquery` and
 * `phraseto_tsquery` read, never `to_tsquery`. Stop words vanish; what remains empty matches nothing.
 */
export function searchTsquery(node: QueryNode, config: string, parameters: SqlParameters): string {
  switch (node.kind) {
    case 'and':
      return `(${node.parts.map((part) => searchTsquery(part, config, parameters)).join(' && ')})`;
    case 'or':
      return `(${node.parts.map((part) => searchTsquery(part, config, parameters)).join(' || ')})`;
    case 'not':
      return `(!! ${searchTsquery(node.part, config, parameters)})`;
    default:
      return termTsquery(node, config, parameters);
  }
}

function termTsquery(term: QueryTerm, config: string, parameters: SqlParameters): string {
  const text = parameters.add(term.text, 'text');
  if (term.kind === 'phrase') return `phraseto_tsquery('${config}', ${text})`;
  const words = `plainto_tsquery('${config}', ${text})`;
  if (term.kind === 'word') return words;
  // A whole word typed with a star has a stem that may be shorter than itself: it is looked for as well.
  const plain = KEEPS_MARKS.has(config) ? 'pg_catalog.simple' : 'vigie_simple';
  const beginning = `(nullif(plainto_tsquery('${plain}', ${text})::text, '') || ':*')::tsquery`;
  return `(coalesce(${beginning}, ''::tsquery) || ${words})`;
}
