import { PageElement } from './page-element.js';
import { PageText } from './page-text.js';
import type { WorkBudget } from './work-budget.js';

/** A page as a tree, of which nothing is kept but what may be text. */
export class PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  title = '';
  // What the reader of the main text knows its own kind of tree by: tags may be renamed in place.
  readonly firstChild = { __JSDOMParser__: true };
  readonly #budget: WorkBudget;

  constructor(budget: WorkBudget) {
    this.#budget = budget;
    this.documentElement = new PageElement('html', new Map(), budget);
    this.body = this.documentElement.appendChild(new PageElement('body', new Map(), budget));
  }

  createElement(name: string): PageElement {
    return new PageElement(name.toLowerCase(), new Map(), this.#budget);
  }

  createTextNode(text: string): PageText {
    return new PageText(text, 0, 0);
  }

  getElementsByTagName(name: string): PageElement[] {
    return this.documentElement.getElementsByTagName(name);
  }
}
