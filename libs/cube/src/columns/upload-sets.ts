import type { Budget } from './budget.js';
import { checkId } from './id-table.js';

/** What a set takes besides its members, about. */
const OVERHEAD = 100;

/** The sets of uploads that articles came with, each once; the first is the empty set. */
export class UploadSets {
  readonly list: (readonly number[])[] = [[]];
  readonly #budget: Budget;
  readonly #single = new Map<number, number>();
  readonly #several = new Map<string, number>();

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** The place of a set in the list, a new one at first. Throws `CubeIdError` or `CubeFullError`. */
  take(uploads: readonly number[]): number {
    if (uploads.length === 0) return 0;
    const known = uploads.length === 1 ? this.#single.get(uploads[0]!) : this.#several.get(uploads.join());
    return known ?? this.add(uploads);
  }

  add(uploads: readonly number[]): number {
    uploads.forEach(checkId);
    this.#budget.take(OVERHEAD + 16 * uploads.length);
    const place = this.list.push([...uploads]) - 1;
    if (uploads.length === 1) this.#single.set(uploads[0]!, place);
    else this.#several.set(uploads.join(), place);
    return place;
  }

  /** For each set, 1 if it holds any of these uploads. */
  withAny(uploads: ReadonlySet<number>): Uint8Array {
    return Uint8Array.from(this.list, (set) => (set.some((upload) => uploads.has(upload)) ? 1 : 0));
  }
}
