import type { Runner } from '../threads/runner.js';
import type { KeptCounts } from './kept-counts.js';
import type { Query } from './query.js';
import type { SharedTables } from './shared-tables.js';

/** A page that is being answered, and who counts and keeps what it needs. */
export interface Counting {
  query: Query;
  runner: Runner;
  tables: SharedTables;
  counts: KeptCounts;
}

/** So few rows are counted by the calling thread alone: to tell others and to put together what they found takes longer. */
export const FEW = 20_000;
