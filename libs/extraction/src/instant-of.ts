import { TZDate } from '@date-fns/tz';
import type { CivilDate } from './civil-date.js';

/** The first instant that a possible date can mean, in milliseconds since 1970: in its own offset, else in `timezone`. */
export function instantOf(date: CivilDate, timezone: string): number {
  const { year, time } = date;
  const parts = [
    (date.month ?? 1) - 1,
    date.day ?? 1,
    time?.hour ?? 0,
    time?.minute ?? 0,
    time?.second ?? 0,
    time?.milliseconds ?? 0,
  ] as const;
  if (date.offset !== null || timezone === 'UTC') {
    const utc = new Date(0);
    // Unlike Date.UTC, this takes the years 0 to 99 as written.
    utc.setUTCFullYear(year, parts[0], parts[1]);
    utc.setUTCHours(parts[2], parts[3], parts[4], parts[5]);
    return utc.getTime() - (date.offset ?? 0) * 60_000;
  }
  const zoned = new TZDate(year, ...parts, timezone).getTime();
  // An unknown zone gives no time at all; the clock as written is then the best that is known.
  return Number.isNaN(zoned) ? instantOf(date, 'UTC') : zoned;
}

/** `YYYY-MM-DDTHH:MM:SSZ`, with milliseconds only where they are not zero. */
export function formatInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
