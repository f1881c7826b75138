import type { ZoneRules } from '@vigie/article';

/** The column of articles without a date that fits the interval. */
export const UNDATED = 0;

/**
 * Tells the column in which an article stands by its time code, by looking it up. Columns are 0 for the undated, then one a
 * bucket from 1 on, then one for dates between the first and the last bucket that no bucket stands for, then one for dates
 * beyond them. Plain data, so that threads can be handed one.
 */
export interface Clock {
  zone: ZoneRules;
  unit: 'hour' | 'day';
  /** Buckets in order: seconds since 1970 of hours, else days since 1970. */
  starts: Float64Array;
  /** The first day after the last bucket. */
  end: number;
  /** All columns. */
  width: number;
  /** The column of dates beyond the buckets: the last one, or that of the undated where they are of no account. */
  beyond: number;
  /** A cell holds `2 ** shift` quarters of an hour, the first one from quarter `base << shift` on. */
  shift: number;
  base: number;
  /** By cell its column, or `EXACT` where it has several. */
  cells: Int32Array;
  /** By `-1 - time`, the column of a coarse or unknown date. */
  coarse: Int32Array;
}

/** Stands in a cell in which the column depends on the very instant. */
export const EXACT = -1;
