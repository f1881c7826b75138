import { type Budget, CubeFullError } from './budget.js';

/** As many as fit two bytes. */
const MOST = 0xffff;
/** What a text takes besides its letters, about. */
const OVERHEAD = 80;

/** Numbers texts 1, 2, 3 … in the order in which they are first seen; for small vocabularies such as languages. */
export class DenseTexts {
  readonly #budget: Budget;
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [''];

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** The highest number given. */
  get size(): number {
    return this.#texts.length - 1;
  }

  textOf(dense: number): string {
    return this.#texts[dense]!;
  }

  /** The number of a text, a new one at first. Throws `CubeFullError`. */
  take(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    if (this.#texts.length > MOST) throw new CubeFullError(this.#budget.maxBytes);
    this.#budget.take(OVERHEAD + 2 * text.length);
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  /** The texts in the order of their numbers. */
  list(): string[] {
    return this.#texts.slice(1);
  }
}
