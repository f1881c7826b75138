import type { ByteSpan, Paragraph } from '@vigie/article';
import { htmlParagraphs } from '../html-paragraphs.js';
import { type PageContext, withoutFurniture } from './body-furniture.js';
import { mainText } from './main-text.js';
import type { PageFacts } from './page-facts.js';
import { treeParagraphs } from './tree-paragraphs.js';

/** A paragraph of the main text; its place in the source where it is known. */
interface BodyParagraph extends Paragraph {
  span: ByteSpan | null;
}

/** The running text of a page's article. */
export function readPageBody(html: string, facts: PageFacts, context: PageContext): BodyParagraph[] {
  const { tree } = facts;
  if (tree === null) return htmlParagraphs(html).map((paragraph) => ({ ...paragraph, span: null }));
  tree.title = context.title ?? '';
  const main = mainText(tree);
  return main === null ? [] : withoutFurniture(treeParagraphs(main), context);
}
