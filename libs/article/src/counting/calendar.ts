import type { Interval } from '@vigie/article';

/** An interval of whole days. */
export type DayInterval = Exclude<Interval, 'hour'>;

const DAY = 86_400_000;

/** A calendar day as days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The calendar day, `YYYY-MM-DD`, of a count of days since 1970-01-01. */
export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The first day of the bucket that a day lies in; weeks start on Monday. */
export function bucketStart(interval: DayInterval, day: number): number {
  const date = new Date(day * DAY);
  if (interval === 'day') return day;
  if (interval === 'week') return day - ((date.getUTCDay() + 6) % 7);
  if (interval === 'month') date.setUTCDate(1);
  else if (interval === 'quarter') date.setUTCMonth(Math.floor(date.getUTCMonth() / 3) * 3, 1);
  else date.setUTCMonth(0, 1);
  return date.getTime() / DAY;
}

/** The first day of the bucket after the one that starts at `start`. */
export function nextBucket(interval: DayInterval, start: number): number {
  if (interval === 'day') return start + 1;
  if (interval === 'week') return start + 7;
  const date = new Date(start * DAY);
  date.setUTCMonth(date.getUTCMonth() + { month: 1, quarter: 3, year: 12 }[interval]);
  return date.getTime() / DAY;
}

/** How many buckets there are about, from one day to another; never too few by more than one. */
export function bucketCount(interval: Interval, first: number, last: number): number {
  const days = { hour: 1 / 24, day: 1, week: 7, month: 30.4, quarter: 91.3, year: 365.2 }[interval];
  return Math.ceil((last - first + 1) / days);
}

/** All buckets from the one that `first` lies in to the one that `last` lies in. */
export function bucketsBetween(interval: DayInterval, first: number, last: number): number[] {
  const buckets: number[] = [];
  for (let start = bucketStart(interval, first); start <= last; start = nextBucket(interval, start))
    buckets.push(start);
  return buckets;
}
