import type { ChainLists } from './chain-lists.js';
import type { HourTotals } from './hour-totals.js';
import type { RemovedRows } from './removed-rows.js';
import type { Period, Segment } from './segment.js';
import type { KeyColumn } from './whole-totals.js';

/** What questions see of the articles: all that is committed, and nothing else. */
export interface Corpus {
  /** All full (`SEGMENT_ROWS`) but the last. */
  readonly segments: readonly Segment[];
  /** Articles, without removed rows. */
  readonly articles: number;
  readonly periods: readonly Period[];
  readonly sources: DenseNumbers;
  readonly topics: DenseNumbers;
  readonly tags: DenseNumbers;
  readonly languages: { readonly size: number; textOf(dense: number): string };
  /** Articles by value of a column, of all articles, up to the greatest value that is asked for. */
  totals(column: KeyColumn, greatest: number): Int32Array;
  /** Articles by hour, of all articles; not to be changed. */
  hours(): HourTotals;
  readonly removed: RemovedRows;
  /** The stories of several rows. */
  readonly chains: ChainLists;
  /** The rows of a story that are not removed, latest first. */
  rowsOfStory(story: number): number[];
}

/** Ids by dense index; indexes run from 1 to `size`, 0 stands for none. */
export interface DenseNumbers {
  readonly size: number;
  idOf(dense: number): number;
  /** 0 for an id that no article ever had. */
  denseOf(id: number): number;
}
