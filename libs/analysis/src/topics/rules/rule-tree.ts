import { indexKey } from '@vigie/article';
import { type QueryLeaf, type QueryNode, QuerySyntaxError, type QueryTextField } from '@vigie/query';
import { type PhraseWord, phraseWords } from '../phrase-index.js';

/** What a term looks for in one string: words next to each other, or several such pieces within so many words. */
export interface RuleWords {
  pieces: readonly (readonly PhraseWord[])[];
  distance: number;
  /** The only string to look in; null = title, lead and body. */
  field: QueryTextField | null;
}

/** A term of a rule: words, or the key of a tag or its beginning (`none` = no tag at all). `wanted` = its being there speaks for the rule. */
export type RuleTerm = { wanted: boolean } & (RuleWords | { tag: string; begins: boolean });

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

function wordsOf(kind: string, text: string): PhraseWord[] {
  const words = phraseWords(kind === 'prefix' ? `${text}*` : text.replaceAll('*', ' '));
  const first = words[0];
  if (first === undefined || words.length < 2 || !SHORTENED.test(first.text)) return words;
  const begin = text.search(/[\p{L}\p{N}]/u);
  return APOSTROPHE.test(text.slice(begin + first.text.length)) ? words.slice(1) : words;
}

/** A term as it is looked for; null for signs without letters, which are no words; search leaves them out as well. */
function termOf(leaf: QueryLeaf, wanted: boolean): RuleTerm | null {
  const { start, end } = leaf;
  if (leaf.kind === 'value' && leaf.field === 'tag') return { tag: indexKey(leaf.text), begins: leaf.begins, wanted };
  if (leaf.kind === 'value' || leaf.kind === 'dates')
    throw new QuerySyntaxError('a rule can only ask for words and tags', { start, end });
  const { kind, text, field } = leaf;
  const written = kind === 'near' ? text.split(/\s+/u) : [text];
  const pieces = new Map(
    written.map((piece) => wordsOf(kind, piece)).map((words) => [words.map((word) => word.text).join(' '), words]),
  );
  pieces.delete('');
  if (pieces.size === 0) return null;
  return { pieces: [...pieces.values()], distance: kind === 'near' ? leaf.distance : 0, field, wanted };
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
      const term = termOf(node, wanted);
      return term === null ? null : { term: terms.push(term) - 1 };
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
  // Articles without tags are no few either.
  const untagged = (place: number) => {
    const term = terms[place];
    return term !== undefined && 'tag' in term && term.tag === 'none' && !term.begins;
  };
  if (holds(tree, () => false) || holds(tree, untagged)) {
    const message =
      'this would match almost every article: a rule needs a word that must be there, beside what must not';
    throw new QuerySyntaxError(message, position);
  }
  return { terms, tree };
}
