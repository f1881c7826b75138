import type { PageElement } from './page-element.js';

/** A run of text of a page, with its place in the source: UTF-16 offsets, `end` exclusive. */
export class PageText {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly tagName = undefined;
  readonly childNodes: readonly never[] = [];
  readonly children: readonly never[] = [];
  readonly firstChild = null;
  parentNode: PageElement | null = null;
  previousSibling: PageElement | PageText | null = null;
  nextSibling: PageElement | PageText | null = null;
  textContent: string;
  readonly start: number;
  end: number;

  constructor(text: string, start: number, end: number) {
    this.textContent = text;
    this.start = start;
    this.end = end;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}
