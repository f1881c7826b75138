import { PageText } from './page-text.js';
import type { WorkBudget } from './work-budget.js';

/** A node of a page's tree. */
export type PageNode = PageElement | PageText;

/** One attribute, as the standard object model shows it. */
interface PageAttribute {
  name: string;
  value: string;
  cloneNode(): PageAttribute;
}

const CHARACTERS_A_STEP = 32;

/** An element with as much of the standard object model as the reader of the main text asks for; everything it does costs of the page's budget. */
export class PageElement {
  readonly nodeType = 1;
  tagName: string;
  localName: string;
  parentNode: PageElement | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  readonly #attributes: Map<string, string>;
  readonly #budget: WorkBudget;
  #childNodes: PageNode[] | null = null;
  #children: PageElement[] | null = null;

  constructor(name: string, attributes: Map<string, string>, budget: WorkBudget) {
    this.localName = name;
    this.tagName = name.toUpperCase();
    this.#attributes = attributes;
    this.#budget = budget;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get id(): string {
    return this.#attributes.get('id') ?? '';
  }

  set id(value: string) {
    this.#attributes.set('id', value);
  }

  get className(): string {
    return this.#attributes.get('class') ?? '';
  }

  set className(value: string) {
    this.#attributes.set('class', value);
  }

  get attributes(): PageAttribute[] {
    return [...this.#attributes].map(([name, value]) => attribute(name, value));
  }

  get style(): { display: string; visibility: string } {
    const style = this.#attributes.get('style')?.slice(0, 1000) ?? '';
    return {
      display: /(?:^|;)\s*display\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase() ?? '',
      visibility: /(?:^|;)\s*visibility\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase() ?? '',
    };
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  setAttributeNode({ name, value }: Pick<PageAttribute, 'name' | 'value'>): void {
    this.#attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get childNodes(): readonly PageNode[] {
    if (this.#childNodes === null) {
      this.#childNodes = [];
      for (let child = this.firstChild; child !== null; child = child.nextSibling) this.#childNodes.push(child);
      this.#budget.spend(this.#childNodes.length);
    }
    return this.#childNodes;
  }

  get children(): readonly PageElement[] {
    this.#children ??= this.childNodes.filter((child) => child instanceof PageElement);
    return this.#children;
  }

  get firstElementChild(): PageElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling);
  }

  get textContent(): string {
    const parts: string[] = [];
    let length = 0;
    let nodes = 0;
    for (let node = this.firstChild; node !== null; node = following(node, this)) {
      nodes++;
      if (node instanceof PageElement) continue;
      parts.push(node.textContent);
      length += node.textContent.length;
    }
    this.#budget.spend(1 + nodes + length / CHARACTERS_A_STEP);
    return parts.join('');
  }

  /** The elements of that name below this one; of any name for `*`. */
  getElementsByTagName(name: string): PageElement[] {
    const wanted = name.toUpperCase();
    const found: PageElement[] = [];
    let nodes = 0;
    for (let node = this.firstChild; node !== null; node = following(node, this)) {
      nodes++;
      if (node instanceof PageElement && (wanted === '*' || node.tagName === wanted)) found.push(node);
    }
    this.#budget.spend(1 + nodes);
    return found;
  }

  appendChild<T extends PageNode>(node: T): T {
    node.parentNode?.removeChild(node);
    this.#insert(node, this.lastChild, null);
    return node;
  }

  removeChild<T extends PageNode>(node: T): T {
    const { previousSibling: before, nextSibling: after } = node;
    if (before === null) this.firstChild = after;
    else before.nextSibling = after;
    if (after === null) this.lastChild = before;
    else after.previousSibling = before;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    this.#forget();
    return node;
  }

  replaceChild<T extends PageNode>(fresh: PageNode, old: T): T {
    fresh.parentNode?.removeChild(fresh);
    const { previousSibling: before, nextSibling: after } = old;
    this.removeChild(old);
    this.#insert(fresh, before, after);
    return old;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** A copy of what is inside, for setting it back later; no markup is written or parsed. */
  get innerHTML(): PageElement {
    return this.#copy(this.#budget);
  }

  set innerHTML(copy: PageElement) {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
    const fresh = copy.#copy(this.#budget);
    while (fresh.firstChild !== null) this.appendChild(fresh.firstChild);
  }

  #copy(budget: WorkBudget): PageElement {
    const copy = new PageElement(this.localName, new Map(this.#attributes), budget);
    budget.spend(1);
    for (let child = this.firstChild; child !== null; child = child.nextSibling) {
      copy.appendChild(
        child instanceof PageElement ? child.#copy(budget) : new PageText(child.textContent, child.start, child.end),
      );
    }
    return copy;
  }

  #insert(node: PageNode, before: PageNode | null, after: PageNode | null): void {
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = after;
    if (before === null) this.firstChild = node;
    else before.nextSibling = node;
    if (after === null) this.lastChild = node;
    else after.previousSibling = node;
    this.#forget();
  }

  #forget(): void {
    this.#childNodes = null;
    this.#children = null;
  }
}

/** The node behind this one in reading order, without leaving `root`. */
export function following(node: PageNode, root: PageElement): PageNode | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let at: PageNode = node; at !== root; ) {
    if (at.nextSibling !== null) return at.nextSibling;
    if (at.parentNode === null) return null;
    at = at.parentNode;
  }
  return null;
}

function elementFrom(node: PageNode | null): PageElement | null {
  let at = node;
  while (at !== null && !(at instanceof PageElement)) at = at.nextSibling;
  return at;
}

function attribute(name: string, value: string): PageAttribute {
  return { name, value, cloneNode: () => attribute(name, value) };
}
