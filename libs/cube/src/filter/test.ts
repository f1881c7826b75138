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
}

/** Keeps rows for which `pass` is 1 for all `bits` of the values together. */
export interface ListTest {
  kind: 'list';
  column: ListColumn;
  bits: Uint8Array;
  pass: Uint8Array;
  /** What a row needs so that it may pass: a value that is asked for, no value that is not wanted, or to be looked at in `all` respects. */
  needs: 'included' | 'included, not excluded' | 'not excluded' | 'all';
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
export type Test = DatesTest | OneTest | ListTest | RowsTest | IdsTest | JoinedTest | NotTest;
