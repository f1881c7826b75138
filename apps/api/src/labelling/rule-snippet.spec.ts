import { describe, expect, test } from '@jest/globals';
import { compileRule } from '@vigie/analysis';
import type { ArticleDraft } from '@vigie/article';
import { ruleSnippet } from './rule-snippet.js';

const draft = (title: string | null, ...texts: string[]) =>
  ({ title, lead: null, paragraphs: texts.map((text) => ({ text, heading: false })) }) as unknown as ArticleDraft;

/** The snippet, and the words that its marks cut out of it. */
function shown(rule: string, article: ArticleDraft): [string, string[]] {
  const { snippet, marks } = ruleSnippet(article, compileRule(rule).find(article) ?? []);
  return [snippet, marks.map(({ start, end }) => snippet.slice(start, end))];
}

const filler = 'word '.repeat(60);

describe('what a rule asks for, in its text', () => {
  test.each<[string, string, ArticleDraft, RegExp, string[]]>([
    [
      'words',
      'harbour OR pilot',
      draft(null, 'A pilot in the harbour.'),
      /^A pilot in the harbour\.$/,
      ['pilot', 'harbour'],
    ],
    ['a phrase', '"the harbour"', draft(null, 'Near the harbour.'), /^Near the harbour\.$/, ['the harbour']],
    ['the text before the title', 'harbour', draft('The harbour', 'Our harbour.'), /^Our harbour\.$/, ['harbour']],
    ['the title alone', 'harbour', draft('The harbour', 'Nothing.'), /^The harbour$/, ['harbour']],
    ['a long text', 'harbour', draft(null, `${filler}harbour ${filler}`), /^….{90}harbour.{90}…$/, ['harbour']],
    [
      'pairs of units',
      'harbour',
      draft(null, `${'😀'.repeat(80)} harbour ${'😀'.repeat(80)}`),
      /^…(?:😀)+ harbour (?:😀)+…$/u,
      ['harbour'],
    ],
    ['Arabic', 'ميناء', draft(null, 'وصلت السفينة إلى ميناء لومي.'), /ميناء/, ['ميناء']],
  ])('%s', (_, rule, article, snippet, words) => {
    expect(shown(rule, article)).toEqual([expect.stringMatching(snippet), words]);
  });
});
