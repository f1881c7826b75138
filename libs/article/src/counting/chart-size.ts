import type { DateRange, Interval } from '../selection.js';
import { bucketCount, bucketsBetween, dayOf } from './calendar.js';
import { QuestionError } from './question-error.js';

/** Hours are looked for one by one; days since 1900 all fit, so that one old article spoils no chart. */
const MOST_BUCKETS = { hour: 20_000, other: 50_000 };
const MOST_VALUES = 1_000_000;
const DAY_SECONDS = 86_400;
const INTERVALS: readonly Interval[] = ['hour', 'day', 'week', 'month', 'quarter', 'year'];
const PLURAL = { hour: 'hours', day: 'days', week: 'weeks', month: 'months', quarter: 'quarters', year: 'years' };

/**
 * Refuses a question whose answer would have too many buckets, or values in all series together, and names the nearest
 * interval that works. Bounds are numbers of buckets: seconds since 1970 for hours, else days.
 */
export function checkSize(interval: Interval, first: number, last: number, series: number): void {
  const scale = interval === 'hour' ? DAY_SECONDS : 1;
  const count = (other: Interval) => bucketCount(other, first / scale, last / scale);
  const fits = (other: Interval) => count(other) <= mostBuckets(other) && count(other) * series <= MOST_VALUES;
  if (fits(interval)) return;
  const nearest = INTERVALS.slice(INTERVALS.indexOf(interval) + 1).find(fits);
  const way = nearest === undefined ? 'set from and to closer together' : `interval=${nearest} works`;
  const help = nearest === undefined ? {} : { suggestion: nearest };
  const found = `the dates span some ${written(count(interval))} ${PLURAL[interval]}`;
  if (count(interval) > mostBuckets(interval))
    throw new QuestionError('interval', `${found}, more than ${written(mostBuckets(interval))}; ${way}`, help);
  throw new QuestionError(
    'top',
    `${found}, times ${series} series more than ${written(MOST_VALUES)} values; lower top, or ${way}`,
  );
}

/** The values of all charts of a page together, which are bounded as those of one chart are. */
export class PageSize {
  private values = 0;

  /** Throws `QuestionError` when a chart of so many buckets and series is too much beside the others. */
  add(buckets: number, series: number): void {
    this.values += buckets * series;
    if (this.values > MOST_VALUES)
      throw new QuestionError(
        'top',
        `the charts of the page together have more than ${written(MOST_VALUES)} values; lower top, choose longer intervals, or ask for fewer charts`,
      );
  }
}

const written = (count: number) => count.toLocaleString('en');

function mostBuckets(interval: Interval): number {
  return interval === 'hour' ? MOST_BUCKETS.hour : MOST_BUCKETS.other;
}

/** The finest interval that needs no more than `most` buckets from one day (since 1970) to another, both counted; hours within three days. */
export function intervalFor(firstDay: number, lastDay: number, most: number): Interval {
  const fine = INTERVALS.slice(lastDay - firstDay < 3 ? 0 : 1);
  return fine.find((interval) => needed(interval, firstDay, lastDay, most) <= most) ?? 'year';
}

function needed(interval: Interval, firstDay: number, lastDay: number, most: number): number {
  const about = bucketCount(interval, firstDay, lastDay);
  return interval === 'hour' || about > most + 2 ? about : bucketsBetween(interval, firstDay, lastDay).length;
}

/** How a bucket is written: its first local day, or for hours its first instant. */
export function bucketName(interval: Interval, bucket: number): string {
  return interval === 'hour' ? new Date(bucket * 1000).toISOString().replace('.000Z', 'Z') : dayOf(bucket);
}

/** Refuses dates that ISO 8601 writes with a sign, on which Postgres and calendars in code disagree. Throws `QuestionError`. */
export function checkYears(dates: DateRange): void {
  for (const side of ['from', 'to'] as const)
    if (!/^(?!000[01])(?!9999-.*T)[0-9]{4}-/.test(dates[side] ?? '2000-'))
      throw new QuestionError(side, 'is too far away; leave it out for no limit');
}
