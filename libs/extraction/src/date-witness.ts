import type { DraftWarning, PublishedDate } from '@vigie/article';
import { type CivilDate, dayOf, formatOffset, isPossible, precisionOf } from './civil-date.js';
import { formatInstant, instantOf } from './instant-of.js';

/** Where a date was read, from the most to the least trusted. */
export type WitnessKind =
  | 'given'
  | 'stamp'
  | 'page-time'
  | 'dateline'
  | 'caption'
  | 'byline'
  | 'label-day'
  | 'url'
  | 'image'
  | 'label'
  | 'year';

/** One statement about when the article appeared. */
export interface DateWitness {
  kind: WitnessKind;
  date: CivilDate;
}

/** No date at all. */
export const UNKNOWN_DATE: PublishedDate = { at: null, day: null, offset: null, precision: 'unknown' };

const AHEAD_LIMIT = 48 * 3600_000;
const FIRST_INSTANT = Date.UTC(1900, 0, 1);

/** What makes a date unusable, as a warning; null when it may be believed. */
export function doubtAbout(date: CivilDate, timezone: string, now: Date): DraftWarning | null {
  const shown = dayOf(date) ?? String(date.year);
  if (!isPossible(date)) {
    return { code: 'date-impossible', message: `The date ${shown} does not exist and was ignored.` };
  }
  const instant = instantOf(date, timezone);
  if (instant < FIRST_INSTANT) {
    return { code: 'date-implausible', message: `The date ${shown} is before 1900 and was ignored.` };
  }
  if (instant > now.getTime() + AHEAD_LIMIT) {
    return { code: 'date-implausible', message: `The date ${shown} lies more than 48 hours ahead and was ignored.` };
  }
  return null;
}

/** A believable date in the form that articles carry. */
export function publishedDate(date: CivilDate, timezone: string): PublishedDate {
  return {
    at: formatInstant(instantOf(date, timezone)),
    day: dayOf(date),
    offset: date.offset === null ? null : formatOffset(date.offset),
    precision: precisionOf(date),
  };
}
