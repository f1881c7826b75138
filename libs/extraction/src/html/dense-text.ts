import { countWords } from '../line-shapes.js';
import type { PageParagraph } from './tree-paragraphs.js';

// A paragraph of fewer words, or full of links, costs more than it brings.
const WORDS = 12;
const LINK_COST = 2;

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
