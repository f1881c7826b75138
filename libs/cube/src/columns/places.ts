import { SEGMENT_ROWS } from './segment.js';

const SLOTS = 2 * SEGMENT_ROWS;

/** Finds the latest row of an article among those that are not yet in a segment. */
export class Places {
  /** Place + 1 of a row, 0 = free; those that share a slot stand in the next ones. */
  readonly #slots = new Uint16Array(SLOTS);

  /** The bytes that it holds. */
  static readonly bytes = SLOTS * 2;

  /** Remembers that row `place` is the latest of its article; `articles` holds the ids of the rows. */
  set(articles: Uint32Array, place: number): void {
    this.#slots[this.#slotOf(articles, articles[place]!)] = place + 1;
  }

  /** The place of an article, -1 if it is not here. */
  get(articles: Uint32Array, id: number): number {
    return this.#slots[this.#slotOf(articles, id)]! - 1;
  }

  clear(): void {
    this.#slots.fill(0);
  }

  #slotOf(articles: Uint32Array, id: number): number {
    let slot = Math.imul(id, 0x9e3779b1) >>> 17;
    for (;;) {
      const found = this.#slots[slot]!;
      if (found === 0 || articles[found - 1] === id) return slot;
      slot = (slot + 1) % SLOTS;
    }
  }
}
