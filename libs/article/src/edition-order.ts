import type { ArticleDraft, DatePrecision, PublishedDate } from './article.js';

/** What tells whether an edition of an article is later than another: its publisher's number, its date of change, its date of publication. */
export type EditionTimes = Pick<ArticleDraft, 'edition' | 'modifiedAt' | 'published'>;

/** Whether the second of two editions is later than the first, and by what that is known. */
export interface EditionOrder {
  isLater: boolean;
  by: 'edition' | 'modifiedAt' | 'published';
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** From the finest to the coarsest. */
const PRECISIONS: DatePrecision[] = ['instant', 'minute', 'day', 'month', 'year', 'unknown'];
/** How much of `YYYY-MM-DD` is known of a date without a time. */
const KNOWN = { day: 10, month: 7, year: 4 } as const;

/** The day on which an article says that it appeared; of a month or a year one that surely lies in it, wherever that begins first. */
function dayOf({ day, at, precision }: PublishedDate): string {
  if (day !== null) return day;
  const inside = precision === 'month' || precision === 'year' ? 15 * HOUR : 0;
  return new Date(Date.parse(at!) + inside).toISOString().slice(0, 10);
}

/**
 * Which of two dates of publication is the later one, as far as both are known: below zero the second, above zero the first, zero
 * where they may be the same one. Days are compared as written: the same day begins at different times from place to place.
 */
function compareDates(one: PublishedDate, other: PublishedDate): number {
  if (one.at === null || other.at === null) return 0;
  const coarsest = PRECISIONS[Math.max(PRECISIONS.indexOf(one.precision), PRECISIONS.indexOf(other.precision))]!;
  if (coarsest === 'unknown') return 0;
  if (coarsest === 'instant') return Date.parse(one.at) - Date.parse(other.at);
  if (coarsest === 'minute') return Math.floor(Date.parse(one.at) / MINUTE) - Math.floor(Date.parse(other.at) / MINUTE);
  const [a, b] = [one, other].map((date) => dayOf(date).slice(0, KNOWN[coarsest])) as [string, string];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether two dates of publication cannot be the same one; what is not known differs from nothing. */
export function datesDiffer(one: PublishedDate, other: PublishedDate): boolean {
  return compareDates(one, other) !== 0;
}

/**
 * How two editions follow one another: by the numbers that their publisher gave them where both have one, else by their dates of
 * change, else by their dates of publication. Null where none of these tells them apart.
 */
export function orderEditions(one: EditionTimes, other: EditionTimes): EditionOrder | null {
  if (one.edition !== undefined && other.edition !== undefined && one.edition !== other.edition)
    return { isLater: other.edition > one.edition, by: 'edition' };
  const shift = Date.parse(other.modifiedAt ?? '') - Date.parse(one.modifiedAt ?? '');
  if (shift !== 0 && !Number.isNaN(shift)) return { isLater: shift > 0, by: 'modifiedAt' };
  const order = compareDates(one.published, other.published);
  return order === 0 ? null : { isLater: order < 0, by: 'published' };
}
