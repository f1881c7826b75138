import type { PageElement } from './dom/page-element.js';
import type { PageParagraph } from './tree-paragraphs.js';

const ASIDE_CLASS =
  /(?:^|[\s_-])(?:caption|figcaption|credits?|share(?:bar|d?daddy|-?tools|-?buttons?)?|social|sharing|related|recommended|recirc|promo|newsletter|signup|sign-up|subscribe|cookie|consent|gdpr|comments?|disqus|respond|author-?(?:bio|box|info|card)|about-?author|bio|tags?|tag-?list|post-?(?:tags|meta|footer|nav)|entry-?(?:meta|footer)|breadcrumbs?|byline|dateline|timestamp|ads?|advert(?:isement)?|sponsor(?:ed)?|pagination|pager|outbrain|taboola|read-?more|see-?also|more-?(?:stories|news|links)|tooltip|popover|visually-?hidden|sr-only|screen-reader-text|screen-reader)(?=$|[\s_-])/i;

/** Where a paragraph stands in the page as it was served. */
interface TextPlace {
  start: number;
  /** The classes and the id of its block. */
  classes: string;
  /** The elements around it that are classed as something beside the text. */
  asides: readonly PageElement[];
}

/** The places of a page's paragraphs, taken before its tree is taken apart. */
export class TextPlaces {
  readonly #places: readonly TextPlace[];

  constructor(paragraphs: readonly PageParagraph[]) {
    const known = new Map<PageElement, readonly PageElement[]>();
    this.#places = paragraphs.map(({ span, block }) => ({
      start: span.start,
      classes: classesOf(block),
      asides: asidesOf(block, known),
    }));
  }

  /** The place of what begins at an offset of the source. */
  at(offset: number): TextPlace | null {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#places[low - 1] ?? null;
  }
}

function asidesOf(element: PageElement, known: Map<PageElement, readonly PageElement[]>): readonly PageElement[] {
  const found = known.get(element);
  if (found !== undefined) return found;
  const outer = element.parentNode === null ? [] : asidesOf(element.parentNode, known);
  const own = element.tagName === 'FIGCAPTION' || ASIDE_CLASS.test(classesOf(element));
  const asides = own ? [...outer, element] : outer;
  known.set(element, asides);
  return asides;
}

function classesOf(element: PageElement): string {
  return `${element.className} ${element.id}`;
}
