import { PageDocument } from './dom/page-document.js';
import { PageElement } from './dom/page-element.js';
import { PageText } from './dom/page-text.js';
import type { WorkBudget } from './dom/work-budget.js';

const DEPTH = 200;
const ELEMENTS = 20_000;
const KEPT = [
  'class',
  'id',
  'role',
  'style',
  'rel',
  'href',
  'itemprop',
  'hidden',
  'aria-hidden',
  'aria-modal',
  'src',
  'colspan',
  'rowspan',
  'dir',
  'lang',
];
const VALUE_LENGTH = 500;

/** Builds the tree of a page's body. Elements nested too deep are left out, their text is not. */
export class TreeBuilder {
  readonly #document: PageDocument;
  readonly #budget: WorkBudget;
  // One entry for every open element; null for those that are not in the tree.
  readonly #open: (PageElement | null)[] = [];
  #at: PageElement;
  #depth = 0;
  #elements = 0;

  constructor(budget: WorkBudget) {
    this.#budget = budget;
    this.#document = new PageDocument(budget);
    this.#at = this.#document.body;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html' || name === 'head' || name === 'body') {
      const target = name === 'html' ? this.#document.documentElement : this.#document.body;
      if (name !== 'head') copyAttributes(attributes, (key, value) => target.setAttribute(key, value));
      this.#open.push(null);
      return;
    }
    this.#elements++;
    if (this.#depth >= DEPTH || this.isFull) {
      this.#open.push(null);
      return;
    }
    const kept = new Map<string, string>();
    copyAttributes(attributes, (key, value) => kept.set(key, value));
    this.#at = this.#at.appendChild(new PageElement(name, kept, this.#budget));
    this.#open.push(this.#at);
    this.#depth++;
  }

  close(): void {
    const closed = this.#open.pop();
    if (closed === null || closed === undefined) return;
    this.#at = closed.parentNode ?? this.#document.body;
    this.#depth--;
  }

  text(data: string, start: number, end: number): void {
    const last = this.#at.lastChild;
    if (last instanceof PageText) {
      last.textContent += data;
      last.end = end;
    } else this.#at.appendChild(new PageText(data, start, end));
  }

  /** Whether the page has more elements than are read as a tree. */
  get isFull(): boolean {
    return this.#elements > ELEMENTS;
  }

  get document(): PageDocument {
    return this.#document;
  }
}

function copyAttributes(
  attributes: Readonly<Record<string, string>>,
  set: (name: string, value: string) => void,
): void {
  for (const name of KEPT) {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (value !== undefined) set(name, value.slice(0, VALUE_LENGTH));
  }
}
