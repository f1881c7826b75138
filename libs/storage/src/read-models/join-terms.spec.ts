import { expect, test } from '@jest/globals';
import { parseQuery, type QueryNode, type QueryTerm } from '@vigie/query';
import { joinTerms } from './join-terms.js';

function terms(node: QueryNode): QueryTerm[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.flatMap(terms);
    case 'not':
      return terms(node.part);
    default:
      return [node];
  }
}

test.each([
  ['a', `'a'`],
  ['a b', `('a') & ('b')`],
  ['a OR b -c', `('a') | (('b') & (!('c')))`],
  ['the a', `'a'`],
  ['the OR a', `'a'`],
  ['-the a', `'a'`],
  ['-(the OR the) a', `'a'`],
  ['the', ''],
  ['-the', ''],
  ['--a', `!(!('a'))`],
])('%s is %s', (query, expected) => {
  const tree = parseQuery(query);
  const read = new Map(terms(tree).map((term) => [term, term.text === 'the' ? '' : `'${term.text}'`]));
  expect(joinTerms(tree, read)).toBe(expected);
});
