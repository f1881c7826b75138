import type { Part } from './part.js';

const KNOWN = 32;
const ENOUGH = 500;
const PLENTY = 1200;
const SHARE = 3;

/** How the articles of a file have begun so far and how long they were: what a part that may be a comment is compared with. */
export class KnownHeads {
  readonly #orders = new Set<string>();
  #articles = 0;
  #bytes = 0;

  /** Notes an article. */
  note(article: Part): void {
    if (this.#orders.size < KNOWN) for (const order of article.orders) this.#orders.add(order);
    this.#articles++;
    this.#bytes += article.length;
  }

  /** Whether a part in doubt begins in the same order as an article and is about as long, or else is no shorter than these. */
  isLike(part: Part): boolean {
    const usual = this.#bytes / Math.max(1, this.#articles);
    if (part.orders.some((order) => this.#orders.has(order)))
      return part.length >= ENOUGH || part.length * SHARE >= usual;
    return part.length >= PLENTY && part.length >= usual;
  }
}
