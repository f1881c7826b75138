import type { ByteSpan, Paragraph } from '@vigie/article';
import { htmlParagraphs, looksLikeHtml } from '../html-paragraphs.js';
import { textParagraphs } from '../text-paragraphs.js';
import { UnusableRecordError } from '../unusable-record-error.js';
import { type PageContext, withoutFurniture } from './body-furniture.js';
import { densestRun, withoutParts } from './dense-text.js';
import { flatParagraphs } from './flat-paragraphs.js';
import { LinkedBody } from './linked-body.js';
import { mainText } from './main-text.js';
import type { PageFacts } from './page-facts.js';
import { TextPlaces } from './text-places.js';
import { type PageParagraph, treeParagraphs } from './tree-paragraphs.js';

/** A paragraph of the main text; its place in the source where it is known. */
interface BodyParagraph extends Paragraph {
  span: ByteSpan | null;
}

const LINKED_LENGTH = 250;
const COVERED = 0.8;
const SHORT = 250;
const RICHER = 2;
const MOSTLY_LINKS = 0.5;
const PARAGRAPHS = 20_000;

/** The running text of a page's article; `told` is what its linked data gives as the text. */
export function readPageBody(html: string, facts: PageFacts, told: unknown, context: PageContext): BodyParagraph[] {
  const paragraphs = mainParagraphs(html, facts, told, context);
  if (paragraphs.length <= PARAGRAPHS) return paragraphs;
  throw new UnusableRecordError('too-many-lines', `The document has more than ${PARAGRAPHS} paragraphs.`);
}

function mainParagraphs(html: string, facts: PageFacts, told: unknown, context: PageContext): BodyParagraph[] {
  const { tree } = facts;
  const linked = linkedText(told);
  if (tree === null) return linked.length > 0 ? linked : unplaced(untreed(html));
  const all = treeParagraphs(tree.body);
  const places = new TextPlaces(all);
  tree.title = context.title ?? '';
  const main = mainText(tree);
  const found = withoutFurniture(main === null ? [] : treeParagraphs(main), places, context);
  if (linked.length > 0) return byLinked(found, all, linked);
  const dense = sizeOf(found) < SHORT ? withoutFurniture(densestRun(withoutParts(all)), places, context) : [];
  if (sizeOf(dense) > sizeOf(found) * RICHER) return dense;
  return found.length > 0 ? found : all.filter(({ linked: share }) => share < MOSTLY_LINKS);
}

// A page too large or too deep for a tree.
function untreed(html: string): Paragraph[] {
  try {
    return htmlParagraphs(html);
  } catch (error) {
    if (error instanceof UnusableRecordError) return flatParagraphs(html);
    throw error;
  }
}

// Linked data settles which paragraphs of the page are the text, where the page shows them at all.
function byLinked(found: PageParagraph[], all: readonly PageParagraph[], linked: BodyParagraph[]): BodyParagraph[] {
  const body = new LinkedBody(linked.map(({ text }) => text).join(' '));
  if (body.covered(found) >= COVERED) return found;
  const confirmed = all.filter(({ text }) => body.confirms(text));
  if (body.covered(confirmed) >= COVERED) return confirmed;
  return sizeOf(linked) > sizeOf(found) ? linked : found;
}

function linkedText(told: unknown): BodyParagraph[] {
  if (typeof told !== 'string' || told.trim().length < LINKED_LENGTH) return [];
  return unplaced(looksLikeHtml(told) ? htmlParagraphs(told) : textParagraphs(told));
}

function unplaced(paragraphs: readonly Paragraph[]): BodyParagraph[] {
  return paragraphs.map((paragraph) => ({ ...paragraph, span: null }));
}

function sizeOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
