import type { Span } from '../time/date-spans.js';

/** Names of columns that hold one value a row. */
export type OneColumn = 'source' | 'language' | 'uploads';
/** Names of columns that hold several values a row. */
export type ListColumn = 'topics' | 'countries' | 'tags';

/** Keeps rows of which the dates lie in a range. `periods` says it of the coarse ones, by `-1 - time`. */
export interface DatesTest {
  kind: 'dates';
  spans: Span[];
  periods: Uint8Array;
}

/** Keeps rows of which `flags` is 1 for the value. */
export interface OneTest {
  kind: 'one';
  column: OneColumn;
  flags: Uint8Array;
  /** Tells which values are asked for, where those are few: the name of the rows that have one; else null. */
  key: string | null;
}

/** Keeps rows for which `pass` is 1 for all `bits` of the values together. */
export interface ListTest {
  kind: 'list';
  column: ListColumn;
  bits: Uint8Array;
  pass: Uint8Array;
  /** What a row needs so that it may pass: a value that is asked for, no value that is not wanted, or to be looked at in `all` respects. */
  needs: 'included' | 'included, not excluded' | 'not excluded' | 'all';
  /** As in `OneTest`, of the values that a row needs one of. */
  key: string | null;
}

/** Keeps these rows, given by their numbers, ascending. */
export interface RowsTest {
  kind: 'rows';
  rows: Int32Array;
}

/** Keeps articles with these ids, ascending; `set` has the same as bits, where some segment needs them. */
export interface IdsTest {
  kind: 'ids';
  ids: Uint32Array;
  set: Uint32Array | null;
}

/** Keeps articles by a bit each, which is 1 for `wanted` ones: for more of them than are looked up one by one. */
export interface BitsTest {
  kind: 'bits';
  bits: Uint32Array;
  wanted: 0 | 1;
  /** How many rows there can be. */
  most: number;
}

/** Keeps rows that were found for a test before, and asks the test where nobody has looked yet. */
export interface KeptTest {
  kind: 'kept';
  /** By segment, one after the other, the places of its rows in order. */
  rows: Uint16Array;
  /** Where those of each segment begin, and in the end how many rows there are: one entry more than segments. */
  starts: Int32Array;
  /** For the segments after those. */
  test: OneTest | ListTest;
}

/** Tests put together; an empty `or` keeps nothing. */
export interface JoinedTest {
  kind: 'and' | 'or';
  parts: Test[];
}

/** Keeps what the other test drops. */
export interface NotTest {
  kind: 'not';
  part: Test;
}

/** What keeps some rows and drops the others. Plain data, so that threads can be handed it. */
export type Test = DatesTest | OneTest | ListTest | RowsTest | IdsTest | BitsTest | KeptTest | JoinedTest | NotTest;
