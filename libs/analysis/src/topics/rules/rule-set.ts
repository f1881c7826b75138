import type { MentionField } from '@vigie/article';
import { parseQuery } from '@vigie/query';
import type { Field } from '../../text/fields.js';
import { PhraseIndex } from '../phrase-index.js';
import { holds, type RuleShape, ruleShape } from './rule-tree.js';

/** Words of an article that a rule asks for. */
export interface RuleMention {
  field: MentionField;
  start: number;
  end: number;
  text: string;
}

/** A rule that holds of an article, and the words that it asks for, in reading order. */
export interface RuleMatch {
  rule: number;
  mentions: RuleMention[];
}

/** The same words again add nothing to the evidence of a rule. */
const MOST_MENTIONS = 50;

/** A string of an article that rules are looked for in. */
type Searched = Pick<Field, 'name' | 'tokens'>;

/** Several rules that are looked for in one pass over the words. */
export class RuleSet {
  private readonly rules: RuleShape[];
  private readonly index = new PhraseIndex<{ rule: number; term: number }>();

  /** Throws `QuerySyntaxError` for a rule that cannot be read or holds of everything. */
  constructor(rules: readonly string[]) {
    this.rules = rules.map((rule) => ruleShape(parseQuery(rule)));
    this.rules.forEach(({ terms }, rule) => {
      terms.forEach(({ words }, term) => {
        this.index.add(words, { rule, term });
      });
    });
  }

  /** The rules that hold, in their order. */
  find(fields: readonly Searched[]): RuleMatch[] {
    const found = new Map<number, Set<number>>();
    const mentions = new Map<number, RuleMention[]>();
    for (const { name, tokens } of fields) {
      for (const { value, first, last } of this.index.find(tokens)) {
        const terms = found.get(value.rule);
        if (terms === undefined) found.set(value.rule, new Set([value.term]));
        else terms.add(value.term);
        if (this.rules[value.rule]?.terms[value.term]?.wanted !== true) continue;
        const list = mentions.get(value.rule) ?? [];
        mentions.set(value.rule, list);
        const [start, end] = [tokens.starts[first] ?? 0, tokens.ends[last] ?? 0];
        if (list.length < MOST_MENTIONS) list.push({ field: name, start, end, text: tokens.text.slice(start, end) });
      }
    }
    const held = [...found].filter(([rule, terms]) => this.holds(rule, terms)).sort(([a], [b]) => a - b);
    return held.map(([rule]) => ({ rule, mentions: mentions.get(rule) ?? [] }));
  }

  private holds(rule: number, terms: ReadonlySet<number>): boolean {
    const shape = this.rules[rule];
    return shape !== undefined && holds(shape.tree, (term) => terms.has(term));
  }
}
