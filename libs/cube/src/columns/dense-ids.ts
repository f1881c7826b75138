import type { Budget } from './budget.js';
import { checkId, IdTable } from './id-table.js';

/** Numbers ids 1, 2, 3 … in the order in which they are first seen, so that columns and counters stay narrow. */
export class DenseIds {
  readonly #budget: Budget;
  readonly #table: IdTable;
  #ids = new Uint32Array(0);
  #size = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
    this.#table = new IdTable(budget);
  }

  /** The highest number given. */
  get size(): number {
    return this.#size;
  }

  /** The number of an id, 0 for one that was never seen. */
  denseOf(id: number): number {
    return id >>> 0 === id ? this.#table.get(id) : 0;
  }

  idOf(dense: number): number {
    return this.#ids[dense]!;
  }

  /** The number of an id, a new one at first. Throws `CubeIdError` or `CubeFullError`. */
  take(id: number): number {
    checkId(id);
    const known = this.#table.get(id);
    return known === 0 ? this.#add(id) : known;
  }

  /** The ids in the order of their numbers. */
  list(): Uint32Array {
    return this.#ids.slice(1, this.#size + 1);
  }

  #add(id: number): number {
    this.#table.reserve(id);
    if (this.#size + 2 > this.#ids.length) this.#grow();
    this.#size += 1;
    this.#ids[this.#size] = id;
    this.#table.set(id, this.#size);
    return this.#size;
  }

  #grow(): void {
    const longer = Math.max(256, this.#ids.length * 2);
    this.#budget.take((longer - this.#ids.length) * 4);
    const ids = new Uint32Array(longer);
    ids.set(this.#ids);
    this.#ids = ids;
  }
}
