/** Numbers texts 1, 2, 3 … in the order in which they are first seen; for vocabularies of at most some thousands. */
export class DenseTexts {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [''];

  /** The highest number given. */
  get size(): number {
    return this.#texts.length - 1;
  }

  textOf(dense: number): string {
    return this.#texts[dense]!;
  }

  /** The number of a text, a new one at first. */
  take(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  /** The texts in the order of their numbers. */
  list(): string[] {
    return this.#texts.slice(1);
  }
}
