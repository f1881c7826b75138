import type { Interval } from '../selection.js';
import { intervalFor } from './chart-size.js';

/** Days since 1970, both counted; null is an open end. */
export interface DaySpan {
  first: number | null;
  last: number | null;
}

/**
 * How the articles of a selection are dated: `precision` is the finest there is (0 unknown, 1 year, 2 month, 3 day, 4 minute,
 * 5 instant), the days are those of the articles dated to the day or better, else to the month, else to the year; the local
 * day of an instant, the first day of a period.
 */
export interface DatedSpan extends DaySpan {
  precision: number;
}

const INTERVALS: readonly Interval[] = ['hour', 'day', 'week', 'month', 'quarter', 'year'];
/** By precision, the finest interval that such dates can be charted by. */
const FINEST: readonly Interval[] = ['hour', 'year', 'month', 'day', 'hour', 'hour'];

/**
 * The finest interval of which `most` buckets hold the days asked for, or those of the articles where an end is open. Never
 * finer than the best date of the articles: a day of a wire that is dated to the day is not shown by the hour.
 */
export function autoInterval(asked: DaySpan, dated: DatedSpan, most: number): Interval {
  const first = asked.first ?? dated.first ?? asked.last;
  const last = asked.last ?? dated.last ?? asked.first;
  const wanted = first === null || last === null ? 'day' : intervalFor(first, Math.max(first, last), most);
  const finest = FINEST[dated.precision] ?? 'hour';
  return INTERVALS.indexOf(wanted) < INTERVALS.indexOf(finest) ? finest : wanted;
}
