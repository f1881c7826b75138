import type { DatePrecision } from '@vigie/article';

/** A date as written, on somebody's calendar: the parts that were given, and the offset in minutes if one was. */
export interface CivilDate {
  year: number;
  month: number | null;
  day: number | null;
  time: { hour: number; minute: number; second: number | null; milliseconds: number | null } | null;
  offset: number | null;
}

/** How exactly the parts say when. */
export function precisionOf(date: CivilDate): Exclude<DatePrecision, 'unknown'> {
  if (date.month === null) return 'year';
  if (date.day === null) return 'month';
  if (date.time === null) return 'day';
  return date.time.second === null ? 'minute' : 'instant';
}

/** Whether the calendar has such a date and the clock such a time: 30 February and 25:00 are not possible. */
export function isPossible(date: CivilDate): boolean {
  const { year, month, day, time, offset } = date;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (month !== null && day !== null && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()))
    return false;
  if (time !== null && (time.hour > 23 || time.minute > 59 || (time.second ?? 0) > 59)) return false;
  return offset === null || Math.abs(offset) <= 15 * 60;
}

/** `YYYY-MM-DD` of a date known to the day, else null. */
export function dayOf(date: CivilDate): string | null {
  if (date.month === null || date.day === null) return null;
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
}

/** Minutes as `±HH:MM`. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
