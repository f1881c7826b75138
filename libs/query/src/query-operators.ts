/** What a query is read for: a search, where operators may be in small letters, or a stored rule, where they may not. */
export type QueryUse = 'search' | 'rule';

const OPERATORS = new Map<string, 'and' | 'or' | 'not'>([
  ['AND', 'and'],
  ['ET', 'and'],
  ['OR', 'or'],
  ['OU', 'or'],
  ['NOT', 'not'],
  ['SAUF', 'not'],
]);
const LONGEST = 4;

/** The operator that a word stands for; null for all other words. */
export function operatorOf(word: string, use: QueryUse): 'and' | 'or' | 'not' | null {
  if (word.length > LONGEST) return null;
  return OPERATORS.get(use === 'rule' ? word : word.toUpperCase()) ?? null;
}
