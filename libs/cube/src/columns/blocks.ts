import type { Budget } from './budget.js';

/** A block that is so much larger than needed is not used. */
const LOOSE = 1.25;

/**
 * Blocks of shared memory for segments. Those that are free again are kept for the next segments: memory that threads share is
 * only given back to the system when each of them has forgotten it.
 */
export class Blocks {
  readonly #budget: Budget;
  #free: SharedArrayBuffer[] = [];

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Throws `CubeFullError`. */
  take(bytes: number): SharedArrayBuffer {
    const place = this.#free.findIndex(({ byteLength }) => byteLength >= bytes && byteLength <= bytes * LOOSE);
    if (place >= 0) return this.#free.splice(place, 1)[0]!;
    if (!this.#budget.holds(bytes)) this.#forgetFree();
    this.#budget.take(bytes);
    return new SharedArrayBuffer(bytes);
  }

  free(block: SharedArrayBuffer): void {
    this.#free.push(block);
  }

  /** Gives back a block that no other thread has seen. */
  discard({ byteLength }: SharedArrayBuffer): void {
    this.#budget.giveBack(byteLength);
  }

  #forgetFree(): void {
    for (const { byteLength } of this.#free) this.#budget.giveBack(byteLength);
    this.#free = [];
  }
}
