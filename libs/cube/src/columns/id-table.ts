import type { Budget } from './budget.js';

/** So many ids share a stretch of memory. */
export const LEAF = 4096;
const BRANCH = 1024;
const EMPTY_LEAF = new Uint32Array(LEAF);
const EMPTY_BRANCH: Uint32Array[] = Array.from({ length: BRANCH }, () => EMPTY_LEAF);

/** An id that does not fit the columns, which hold whole numbers from 0 to 2^32 - 1. */
export class CubeIdError extends Error {
  override readonly name = 'CubeIdError';

  constructor(readonly id: number) {
    super(`The id ${id} is not a whole number below 2^32, so it does not fit the columns in memory`);
  }
}

/** Throws `CubeIdError` for what the columns cannot hold. */
export function checkId(id: number): void {
  if (id >>> 0 !== id) throw new CubeIdError(id);
}

/** A number, 0 at first, for each 32-bit id; memory is taken for stretches of 4,096 ids that are used. */
export class IdTable {
  readonly #budget: Budget;
  readonly #branches: Uint32Array[][] = Array.from({ length: BRANCH }, () => EMPTY_BRANCH);
  /** Leaves that a snapshot is yet to write: whoever changes one changes a copy. */
  #lent: Set<Uint32Array> | null = null;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  get(id: number): number {
    return this.#branches[id >>> 22]![(id >>> 12) & 1023]![id & 4095]!;
  }

  set(id: number, value: number): void {
    this.#owned(id)[id & 4095] = value;
  }

  /** Takes the memory that `set` will need. Throws `CubeIdError` or `CubeFullError`. */
  reserve(id: number): void {
    checkId(id);
    this.#owned(id);
  }

  /** The stretches in use with their number (id / 4,096), ascending. */
  *leaves(): Iterable<[number, Uint32Array]> {
    for (let high = 0; high < BRANCH; high += 1) {
      const branch = this.#branches[high]!;
      if (branch === EMPTY_BRANCH) continue;
      for (let low = 0; low < BRANCH; low += 1)
        if (branch[low] !== EMPTY_LEAF) yield [high * BRANCH + low, branch[low]!];
    }
  }

  /** The stretches as they are now, whatever is set until `release`. */
  lend(): [number, Uint32Array][] {
    const leaves = [...this.leaves()];
    this.#lent = new Set(leaves.map(([, leaf]) => leaf));
    return leaves;
  }

  release(): void {
    this.#lent = null;
  }

  /** Fills a stretch. Throws `CubeFullError`. */
  restore(number: number, values: Uint32Array): void {
    this.#owned(number * LEAF).set(values);
  }

  #owned(id: number): Uint32Array {
    const leaf = this.#branches[id >>> 22]![(id >>> 12) & 1023]!;
    if (leaf === EMPTY_LEAF) return this.#place(id, new Uint32Array(this.#bought()));
    if (this.#lent?.delete(leaf)) return this.#place(id, leaf.slice());
    return leaf;
  }

  #bought(): number {
    this.#budget.take(LEAF * 4);
    return LEAF;
  }

  #place(id: number, leaf: Uint32Array): Uint32Array {
    if (this.#branches[id >>> 22] === EMPTY_BRANCH) this.#branches[id >>> 22] = EMPTY_BRANCH.slice();
    this.#branches[id >>> 22]![(id >>> 12) & 1023] = leaf;
    return leaf;
  }
}
