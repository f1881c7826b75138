import type { ArticleDraft } from '@vigie/article';
import type { Field } from '../../text/fields.js';
import { tokenise } from '../../text/tokenise.js';
import { type RuleMention, RuleSet } from './rule-set.js';

/** The strings of an article that a rule is looked for in. */
export type RuleText = Pick<ArticleDraft, 'title' | 'lead' | 'paragraphs'> & { tags?: readonly string[] };

/** A rule that was read once, to be looked for in many articles. */
export interface CompiledRule {
  /** The words of the article that the rule asks for, in reading order; null when it does not hold. */
  find(text: RuleText): RuleMention[] | null;
}

function searched({ title, lead, paragraphs, tags = [] }: RuleText): Pick<Field, 'name' | 'tokens'>[] {
  const fields: Pick<Field, 'name' | 'tokens'>[] = paragraphs.map(({ text }, i) => ({
    name: `paragraphs/${i}`,
    tokens: tokenise(text),
  }));
  tags.forEach((tag, i) => {
    fields.push({ name: `tags/${i}`, tokens: tokenise(tag) });
  });
  if (lead !== null) fields.unshift({ name: 'lead', tokens: tokenise(lead) });
  if (title !== null) fields.unshift({ name: 'title', tokens: tokenise(title) });
  return fields;
}

/** Reads a rule in the search language; throws `QuerySyntaxError`, also for one that would match almost everything. */
export function compileRule(rule: string): CompiledRule {
  const set = new RuleSet([rule]);
  return { find: (text) => set.find(searched(text))[0]?.mentions ?? null };
}

/** Whether a rule holds of one article: words, phrases, beginnings, AND, OR and NOT over title, lead and body, and tags. */
export function matchesRule(rule: string, text: RuleText): boolean {
  return compileRule(rule).find(text) !== null;
}
