import { Budget } from './columns/budget.js';
import { Columns } from './columns/columns.js';
import { Dictionaries } from './columns/dictionaries.js';
import { Names } from './names/names.js';
import { PendingNames } from './names/pending-names.js';

/** All that a cube knows: what a snapshot holds. */
export class CubeState {
  readonly budget: Budget;
  readonly known: Dictionaries;
  readonly columns: Columns;
  readonly names: Names;
  readonly pending: PendingNames;

  /** Throws `CubeFullError` if not even an empty one fits. */
  constructor(maxBytes: number) {
    this.budget = new Budget(maxBytes);
    this.known = new Dictionaries(this.budget);
    this.columns = new Columns(this.budget, this.known);
    this.names = new Names(this.known);
    this.pending = new PendingNames(this.budget, this.names);
  }
}
