import type { NameRow } from '@vigie/article';
import type { Budget } from '../columns/budget.js';
import { checkId } from '../columns/id-table.js';
import { nameBytes } from './name-bytes.js';
import type { Names } from './names.js';

/** A name, or null for one to be forgotten. */
interface Change {
  kind: NameRow['kind'];
  id: number;
  row: NameRow | null;
}

/** Names that are not visible yet, in the order in which they came. What comes before the first `apply` waits for nothing. */
export class PendingNames {
  readonly #budget: Budget;
  readonly #names: Names;
  #waiting: Change[] = [];
  #seen = false;
  #tagBytes = 0;

  constructor(budget: Budget, names: Names) {
    this.#budget = budget;
    this.#names = names;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** What the names of tags count in memory. */
  get tagBytes(): number {
    return this.#tagBytes;
  }

  /** Counts the names of tags that were taken from a snapshot. Throws `CubeFullError`. */
  takeTagBytes(bytes: number): void {
    this.#budget.take(bytes);
    this.#tagBytes = bytes;
  }

  /** Throws `CubeFullError` or `CubeIdError`, and then changes nothing. */
  set(row: NameRow): void {
    checkId(row.id);
    this.#names.reserve(row);
    this.#take(row, nameBytes(row));
    this.#add({ kind: row.kind, id: row.id, row });
  }

  forget(kind: NameRow['kind'], id: number): void {
    this.#add({ kind, id, row: null });
  }

  /** Makes them visible. */
  apply(): void {
    for (const change of this.#waiting) this.#do(change);
    this.#waiting = [];
    this.#seen = true;
  }

  #add(change: Change): void {
    if (this.#seen) this.#waiting.push(change);
    else this.#do(change);
  }

  #take(row: NameRow, bytes: number): void {
    this.#budget.take(bytes);
    if (row.kind === 'tag') this.#tagBytes += bytes;
  }

  #do({ kind, id, row }: Change): void {
    const before = this.#names.row(kind, id);
    if (before !== null) this.#take(before, -nameBytes(before));
    if (row !== null) this.#names.set(row);
    else if (before !== null) this.#names.forget(kind, id);
  }
}
