/** Thrown when reading a page costs more than any real page does. */
export class WorkBudgetError extends Error {
  constructor() {
    super('The page takes too much work to read as a whole.');
    this.name = 'WorkBudgetError';
  }
}

/** Counts the nodes and characters that are gone through, so that a hostile page ends in an error rather than in minutes. */
export class WorkBudget {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** Throws `WorkBudgetError` when nothing is left. */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new WorkBudgetError();
  }
}
