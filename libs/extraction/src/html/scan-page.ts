import { Parser } from 'htmlparser2';
import { WorkBudget } from './dom/work-budget.js';
import { FactCollector } from './fact-collector.js';
import type { PageFacts } from './page-facts.js';
import { TreeBuilder } from './tree-builder.js';

// The parser's stack costs time in proportion to the depth at every tag; no page is nested anywhere near as deep.
const DEPTH = 1000;
// Ten times what the largest of real pages takes.
const STEPS = 2_000_000;

/** Elements without running text: what is in them is neither in the tree nor a fact, scripts with data aside. */
const SKIPPED = new Set(
  'script style noscript template iframe object embed svg math canvas audio video select textarea datalist title'.split(
    ' ',
  ),
);
/** Elements that hold nothing and say nothing to the reader of the text. */
const EMPTY = new Set('meta link base input source track param col area wbr'.split(' '));

class TooDeepError extends Error {}

/** Goes through a page once: what it says about itself, and its body as a tree. Never throws. */
export function scanPage(html: string): PageFacts {
  const facts = new FactCollector();
  const tree = new TreeBuilder(new WorkBudget(STEPS));
  let skipped = 0;
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEPTH) throw new TooDeepError();
        const { startIndex: start, endIndex } = parser;
        facts.open(name, attributes, start, endIndex + 1, skipped > 0);
        if (SKIPPED.has(name)) skipped++;
        if (skipped === 0 && !EMPTY.has(name)) tree.open(name, attributes);
      },
      onclosetag(name) {
        depth--;
        facts.close(parser.startIndex);
        if (skipped === 0 && !EMPTY.has(name)) tree.close();
        if (SKIPPED.has(name)) skipped--;
      },
      ontext(data) {
        facts.text(data, skipped > 0);
        if (skipped === 0) tree.text(data, parser.startIndex, parser.endIndex + 1);
      },
      oncomment(data) {
        facts.comment(data, parser.startIndex, parser.endIndex + 1);
      },
    },
    { recognizeSelfClosing: /^\s*<\?xml\s/.test(html) },
  );
  let isDeep = false;
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooDeepError)) throw error;
    isDeep = true;
  }
  return facts.result(isDeep || tree.isFull ? null : tree.document);
}
