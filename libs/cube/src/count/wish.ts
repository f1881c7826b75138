import type { ListColumn } from '../filter/test.js';
import type { Clock } from '../time/clock.js';

/** Where a row's keys are read: one value, a list of values, or lists by the source of the row. */
export type Reader =
  | { kind: 'none' }
  | { kind: 'one'; column: 'source' | 'language' }
  | { kind: 'list'; column: ListColumn }
  | { kind: 'by-source'; offsets: Uint32Array; values: Uint32Array };

/** Which column of a table a row counts in; column 0 is of no account. */
export type Across =
  | { kind: 'clock'; clock: Clock }
  | { kind: 'one'; column: 'source' | 'language'; columns: Int32Array };

/** All rows count in column 1. */
export interface EveryRow {
  kind: 'every';
}

/**
 * A table to be counted: a line for each slot, of `width` cells. `slots` gives the first cell of the line of a value, line 0
 * being of no account; without keys all rows count in line 1. Rows that have a value of which `outside` is 1 count once in
 * the line that starts at `other`.
 */
interface Table {
  /** The place of the selection. */
  chosen: number;
  reader: Reader;
  slots: Int32Array;
  outside: Uint8Array | null;
  other: number;
  across: Across;
  width: number;
  lines: number;
}

/** Counts articles. */
export interface ArticlesWish extends Table {
  kind: 'articles';
  /** Only those without an instant. */
  coarseOnly: boolean;
}

/**
 * Counts articles that are not the first of their story in a cell; in cell 0 of a line, those that are not the first of it in
 * any cell but 0. With `width` 1 that is all.
 */
export interface RepeatsWish extends Omit<Table, 'across'> {
  kind: 'repeats';
  across: Across | EveryRow;
}

/** Counts distinct sources by cell; in cell 0 of a line, those of all its other cells. */
export interface SourcesWish extends Table {
  kind: 'sources';
  /** The greatest dense index of a source. */
  sources: number;
}

/** Counts articles by pairs of values of two lists; `down` gives the first cell of a line and `across` the cell in it. */
export interface PairsWish {
  kind: 'pairs';
  chosen: number;
  down: { reader: Reader; slots: Int32Array };
  across: { reader: Reader; slots: Int32Array };
  width: number;
  lines: number;
}

/** Counts articles by topic with all below it: each topic counts once in the lines `values[offsets[topic]]` up to, without, those of the next. */
export interface TreesWish {
  kind: 'trees';
  chosen: number;
  offsets: Uint32Array;
  values: Uint32Array;
  width: 1;
  lines: number;
}

/** Looks for the articles that stand first in an order by date. */
export interface PlacesWish {
  kind: 'places';
  chosen: number;
  descending: boolean;
  limit: number;
  after: { at: number | null; id: number } | null;
  /** Articles dated before or after these instants (milliseconds) are not looked at. */
  from: number;
  to: number;
  /** Whether those without a date may be among the first. */
  undated: boolean;
  /** By `-1 - time`, the instants of coarse dates; NaN without one. */
  coarse: Float64Array;
}

/** What all threads count together. Plain data. */
export type Wish = ArticlesWish | RepeatsWish | SourcesWish | PairsWish | TreesWish | PlacesWish;

/** What came of it: the cells of a table, line by line, or places. */
export interface Found {
  cells: Int32Array;
  places: { at: number; id: number }[];
}
