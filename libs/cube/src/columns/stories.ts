import type { Budget } from './budget.js';
import { IdTable } from './id-table.js';

/** The last row of each story; from there on, each row knows the one before of its story. */
export class Stories {
  /** Row + 1, 0 = none. */
  readonly table: IdTable;

  constructor(budget: Budget) {
    this.table = new IdTable(budget);
  }

  /** -1 for a story without rows. */
  lastRow(story: number): number {
    return story >>> 0 === story ? this.table.get(story) - 1 : -1;
  }

  setLastRow(story: number, row: number): void {
    this.table.set(story, row + 1);
  }
}
