/** So many of the latest are always known. */
const LATEST = 65_536;

/** Which rows were removed lately, for whoever keeps what was counted. Rows that are renumbered have other segments, too. */
export class RemovedRows {
  #rows: number[] = [];
  #forgotten = 0;

  /** How many were removed so far. */
  get count(): number {
    return this.#forgotten + this.#rows.length;
  }

  add(row: number): void {
    this.#rows.push(row);
    if (this.#rows.length < 2 * LATEST) return;
    this.#rows = this.#rows.slice(LATEST);
    this.#forgotten += LATEST;
  }

  /** Those that were removed after so many had been; null if that is too long ago. */
  since(count: number): readonly number[] | null {
    return count < this.#forgotten ? null : this.#rows.slice(count - this.#forgotten);
  }
}
