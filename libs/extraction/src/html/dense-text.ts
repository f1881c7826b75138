import { countWords } from '../line-shapes.js';
import type { PageElement } from './dom/page-element.js';
import type { PageParagraph } from './tree-paragraphs.js';

// A paragraph of fewer words, or full of links, costs more than it brings.
const WORDS = 12;
const LINK_COST = 2;
const BESIDE = new Set(['NAV', 'FOOTER', 'ASIDE', 'FIGCAPTION', 'BUTTON']);
const BESIDE_CLASS =
  /(?:^|[\s_-])(?:comments?|comment-?list|disqus|respond|replies|related|recommended|sidebar|footer|cookie|consent|gdpr|newsletter)(?=$|[\s_-])/i;

/** The run of paragraphs with the most words outside links: where the text of a page stands when nothing else tells. */
export function densestRun(paragraphs: readonly PageParagraph[]): PageParagraph[] {
  let best = { from: 0, to: 0, gain: 0 };
  let from = 0;
  let gain = 0;
  paragraphs.forEach(({ text, linked }, index) => {
    gain += countWords(text) * (1 - LINK_COST * linked) - WORDS;
    if (gain > best.gain) best = { from, to: index + 1, gain };
    if (gain > 0) return;
    gain = 0;
    from = index + 1;
  });
  return paragraphs.slice(best.from, best.to);
}

/** The paragraphs of a page that stand in no part for comments, menus or other articles. */
export function withoutParts(paragraphs: readonly PageParagraph[]): PageParagraph[] {
  const known = new Map<PageElement, boolean>();
  const isBeside = (element: PageElement): boolean => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const parent = element.parentNode;
    const own = element.tagName !== 'BODY' && BESIDE_CLASS.test(`${element.className} ${element.id}`);
    const beside = own || BESIDE.has(element.tagName) || (parent !== null && isBeside(parent));
    known.set(element, beside);
    return beside;
  };
  return paragraphs.filter(({ block }) => !isBeside(block));
}
