import type { QueryNode, QueryTerm } from '@vigie/query';

/** Joins what Postgres made of the terms as the tree says. Terms of stop words alone are empty and vanish; so does what is left without terms. */
export function joinTerms(node: QueryNode, terms: ReadonlyMap<QueryTerm, string>): string {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const parts = node.parts.map((part) => joinTerms(part, terms)).filter((part) => part !== '');
      if (parts.length < 2) return parts.join('');
      return parts.map((part) => `(${part})`).join(node.kind === 'and' ? ' & ' : ' | ');
    }
    case 'not': {
      const part = joinTerms(node.part, terms);
      return part === '' ? '' : `!(${part})`;
    }
    default:
      return terms.get(node) ?? '';
  }
}
