import { OTHERS, type Other } from './payload.js';

/** Counts what holds no article, so that it is told once for each kind. */
export class OtherRecords {
  readonly #kinds = new Map<Other, { count: number; first: number }>();

  add(what: Other, number: number): void {
    const known = this.#kinds.get(what);
    if (known === undefined) this.#kinds.set(what, { count: 1, first: number });
    else known.count++;
  }

  /** What is told of each kind, with the number of the first record of it. */
  told(): { first: number; message: string }[] {
    return OTHERS.flatMap((what) => {
      const kind = this.#kinds.get(what);
      if (kind === undefined) return [];
      const message = `Records that hold no article were left out (${what}: ${kind.count}). Nothing needs to be done.`;
      return [{ first: kind.first, message }];
    });
  }
}
