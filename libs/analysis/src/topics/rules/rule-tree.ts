import { type QueryNode, QuerySyntaxError, type QueryTerm } from '@vigie/query';
import { type PhraseWord, phraseWords } from '../phrase-index.js';

/** A term of a rule: words that stand next to each other. `wanted` = its being there speaks for the rule, not against it. */
export interface RuleTerm {
  words: readonly PhraseWord[];
  wanted: boolean;
}

/** What must hold of the terms, by their place in the list. */
export type RuleTree = { term: number } | { all: RuleTree[] } | { any: RuleTree[] } | { not: RuleTree };

/** A rule ready to be looked for. */
export interface RuleShape {
  terms: RuleTerm[];
  tree: RuleTree;
}

/** Articles and conjunctions that French and Italian shorten before a vowel; they stand in every text and find nothing. */
const SHORTENED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|sull|dall)$/u;
const APOSTROPHE = /^['’ʼ`]/u;

function wordsOf({ kind, text }: QueryTerm): PhraseWord[] {
  const words = phraseWords(kind === 'prefix' ? `${text}*` : text.replaceAll('*', ' '));
  const first = words[0];
  if (first === undefined || words.length < 2 || !SHORTENED.test(first.text)) return words;
  const begin = text.search(/[\p{L}\p{N}]/u);
  return APOSTROPHE.test(text.slice(begin + first.text.length)) ? words.slice(1) : words;
}

function join(kind: 'and' | 'or', parts: RuleTree[]): RuleTree | null {
  const first = parts[0];
  if (first === undefined) return null;
  if (parts.length === 1) return first;
  return kind === 'and' ? { all: parts } : { any: parts };
}

function read(node: QueryNode, wanted: boolean, terms: RuleTerm[]): RuleTree | null {
  switch (node.kind) {
    case 'and':
    case 'or': {
      const parts = node.parts.map((part) => read(part, wanted, terms)).filter((part) => part !== null);
      return join(node.kind, parts);
    }
    case 'not': {
      const part = read(node.part, !wanted, terms);
      return part === null ? null : { not: part };
    }
    default: {
      // Signs without letters are no words; search leaves them out as well.
      const words = wordsOf(node);
      return words.length === 0 ? null : { term: terms.push({ words, wanted }) - 1 };
    }
  }
}

/** Whether the rule holds, given which of its terms were found. */
export function holds(tree: RuleTree, found: (term: number) => boolean): boolean {
  if ('term' in tree) return found(tree.term);
  if ('not' in tree) return !holds(tree.not, found);
  if ('all' in tree) return tree.all.every((part) => holds(part, found));
  return tree.any.some((part) => holds(part, found));
}

/** Reads a parsed rule; throws `QuerySyntaxError` where it has no words or would hold of a text that has none of them. */
export function ruleShape(node: QueryNode): RuleShape {
  const terms: RuleTerm[] = [];
  const tree = read(node, true, terms);
  const position = { start: node.start, end: node.end };
  if (tree === null) throw new QuerySyntaxError('a rule needs a word of letters or digits', position);
  if (holds(tree, () => false)) {
    const message =
      'this would match almost every article: a rule needs a word that must be there, beside what must not';
    throw new QuerySyntaxError(message, position);
  }
  return { terms, tree };
}
