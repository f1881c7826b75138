import type { ByteSpan, Paragraph } from '@vigie/article';
import { normaliseText } from '@vigie/article';
import { PageElement, type PageNode } from './dom/page-element.js';
import type { PageText } from './dom/page-text.js';

/** A paragraph of a page, where it stands in the source (UTF-16 offsets), and what it was made of. */
export interface PageParagraph extends Paragraph {
  span: ByteSpan;
  /** The share of its characters that are links. */
  linked: number;
  /** The innermost block that it fills. */
  block: PageElement;
}

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK METER OUTPUT Q RUBY RP RT S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/;

/** The texts of a tree in reading order; every block element begins and ends a paragraph. */
export function treeParagraphs(
  root: PageElement,
  leavesOut: (element: PageElement) => boolean = () => false,
): PageParagraph[] {
  const reader = new ParagraphReader();
  reader.element(root, leavesOut);
  reader.close();
  return reader.paragraphs;
}

class ParagraphReader {
  readonly paragraphs: PageParagraph[] = [];
  #text: string[] = [];
  #span: ByteSpan | null = null;
  #linked = 0;
  #links = 0;
  #headings = 0;
  #preformatted = 0;
  #block: PageElement | null = null;

  element(element: PageElement, leavesOut: (element: PageElement) => boolean): void {
    const isBlock = !INLINE.has(element.tagName);
    const isHeading = HEADING.test(element.tagName);
    const isLink = element.tagName === 'A';
    const outer = this.#block;
    if (isBlock) {
      this.close();
      this.#block = element;
    }
    if (isHeading) this.#headings++;
    if (element.tagName === 'PRE') this.#preformatted++;
    if (isLink) this.#links++;
    for (let child: PageNode | null = element.firstChild; child !== null; child = child.nextSibling) {
      if (!(child instanceof PageElement)) this.#read(child);
      else if (child.tagName === 'BR') this.#text.push(' ');
      else if (leavesOut(child)) this.close();
      else this.element(child, leavesOut);
    }
    if (isBlock) this.close();
    if (isHeading) this.#headings--;
    if (element.tagName === 'PRE') this.#preformatted--;
    if (isLink) this.#links--;
    this.#block = outer;
  }

  close(): void {
    const text = normaliseText(this.#text.join('')).replace(/\s+/gu, ' ').trim();
    if (text !== '' && this.#span !== null && this.#block !== null) {
      const linked = Math.min(1, this.#linked / text.length);
      this.paragraphs.push({ text, heading: this.#headings > 0, span: this.#span, linked, block: this.#block });
    }
    this.#text = [];
    this.#span = null;
    this.#linked = 0;
  }

  // Blank lines part the paragraphs of preformatted text.
  #read({ textContent, start, end }: PageText): void {
    if (this.#preformatted === 0 || !/\n\s*\n/.test(textContent)) {
      this.#add(textContent, start, end);
      return;
    }
    let from = 0;
    for (const blank of textContent.matchAll(/\n\s*\n/g)) {
      this.#add(textContent.slice(from, blank.index), start + from, Math.min(end, start + blank.index));
      this.close();
      from = blank.index + blank[0].length;
    }
    this.#add(textContent.slice(from), start + from, end);
  }

  #add(text: string, start: number, end: number): void {
    this.#text.push(text);
    const visible = text.trim().length;
    if (visible === 0) return;
    if (this.#links > 0) this.#linked += visible;
    // The source's own white space around a text is none of its evidence.
    this.#span = {
      start: this.#span?.start ?? start + (text.length - text.trimStart().length),
      end: end - (text.length - text.trimEnd().length),
    };
  }
}
