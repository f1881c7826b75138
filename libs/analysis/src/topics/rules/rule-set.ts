import { indexKey, type MentionField } from '@vigie/article';
import { parseQuery } from '@vigie/query';
import type { Field } from '../../text/fields.js';
import { PhraseIndex } from '../phrase-index.js';
import { NearWindow, type TokenSpan } from './near-window.js';
import { holds, type RuleShape, type RuleTerm, ruleShape } from './rule-tree.js';

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

/** What the words of a rule are known by while they are looked for. */
interface Place {
  rule: number;
  term: number;
  piece: number;
}

/** What was found of the rules so far. */
class Findings {
  readonly terms = new Map<number, Set<number>>();
  readonly mentions = new Map<number, RuleMention[]>();

  add({ rule, term }: Pick<Place, 'rule' | 'term'>, mention: RuleMention | null): void {
    const terms = this.terms.get(rule);
    if (terms === undefined) this.terms.set(rule, new Set([term]));
    else terms.add(term);
    if (mention === null) return;
    const list = this.mentions.get(rule) ?? [];
    this.mentions.set(rule, list);
    if (list.length < MOST_MENTIONS) list.push(mention);
  }
}

/** Several rules that are looked for in one pass over the words. */
export class RuleSet {
  private readonly rules: RuleShape[];
  private readonly index = new PhraseIndex<Place>();
  private readonly tags = new Map<string, Place[]>();
  private readonly tagBeginnings: { begins: string; place: Place }[] = [];

  /** Throws `QuerySyntaxError` for a rule that cannot be read or holds of everything. */
  constructor(rules: readonly string[]) {
    this.rules = rules.map((rule) => ruleShape(parseQuery(rule, { use: 'rule' })));
    this.rules.forEach(({ terms }, rule) => {
      terms.forEach((asked, term) => {
        if ('tag' in asked) this.addTag(asked.tag, asked.begins, { rule, term, piece: 0 });
        else for (const [piece, words] of asked.pieces.entries()) this.index.add(words, { rule, term, piece });
      });
    });
  }

  private addTag(tag: string, begins: boolean, place: Place): void {
    if (begins) this.tagBeginnings.push({ begins: tag, place });
    else this.tags.set(tag, [...(this.tags.get(tag) ?? []), place]);
  }

  /** The rules that hold, in their order. */
  find(fields: readonly Searched[]): RuleMatch[] {
    const findings = new Findings();
    const tags = fields.filter(({ name }) => name.startsWith('tags/'));
    for (const field of fields) if (!field.name.startsWith('tags/')) this.findWords(field, findings);
    for (const tag of tags) this.findTag(tag, findings);
    if (tags.length === 0) for (const place of this.tags.get('none') ?? []) findings.add(place, null);
    const held = [...findings.terms].filter(([rule, terms]) => this.holds(rule, terms)).sort(([a], [b]) => a - b);
    return held.map(([rule]) => ({ rule, mentions: findings.mentions.get(rule) ?? [] }));
  }

  private findWords({ name, tokens }: Searched, findings: Findings): void {
    const windows = new Map<RuleTerm, NearWindow>();
    for (const { value, first, last } of this.index.find(tokens)) {
      const term = this.rules[value.rule]?.terms[value.term];
      if (term === undefined || 'tag' in term) continue;
      if (term.field !== null && term.field !== name) continue;
      let span: TokenSpan | null = { first, last };
      if (term.pieces.length > 1) {
        const window = windows.get(term) ?? new NearWindow(term.pieces.length, term.distance);
        windows.set(term, window);
        span = window.add(value.piece, span);
        if (span === null) continue;
      }
      const [start, end] = [tokens.starts[span.first] ?? 0, tokens.ends[span.last] ?? 0];
      findings.add(value, term.wanted ? { field: name, start, end, text: tokens.text.slice(start, end) } : null);
    }
  }

  private findTag({ name, tokens: { text } }: Searched, findings: Findings): void {
    const key = indexKey(text);
    const begun = this.tagBeginnings.filter(({ begins }) => key.startsWith(begins));
    for (const place of [...(this.tags.get(key) ?? []), ...begun.map((entry) => entry.place)]) {
      const wanted = this.rules[place.rule]?.terms[place.term]?.wanted === true;
      findings.add(place, wanted ? { field: name, start: 0, end: text.length, text } : null);
    }
  }

  private holds(rule: number, terms: ReadonlySet<number>): boolean {
    const shape = this.rules[rule];
    return shape !== undefined && holds(shape.tree, (term) => terms.has(term));
  }
}
