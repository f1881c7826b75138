import type { DatePrecision, PublishedDate } from '@vigie/article';
import type { CivilDate } from '../civil-date.js';
import { publishedDate } from '../date-witness.js';

type Fields = Readonly<Record<string, unknown>>;

const PRECISIONS: DatePrecision[] = ['year', 'month', 'day', 'minute', 'instant'];
const LONGEST_KEY = 24;
const HOUR = 3_600_000;
/** A day begins so much before it does in UTC at most, and so much after. */
const AHEAD = 14 * HOUR;
const BEHIND = 12 * HOUR;

/**
 * A date of publication, no finer than `datePrecision` beside it says. A day that is written as an instant in UTC began where the
 * article appeared, and `publishedDay` tells which it was; `publishedOffset` tells by which clock an instant was written there.
 */
export function datedAsSaid(date: CivilDate, fields: Fields, timezone: string): PublishedDate {
  const precision = saidIn(fields, 'dateprecision')?.toLowerCase();
  if (!PRECISIONS.some((one) => one === precision)) return publishedDate(date, timezone);
  const whole = publishedDate(date, timezone);
  const read = coarsened(date, precision as DatePrecision);
  if (date.time === null || date.offset !== 0) return publishedDate(read, timezone);
  const day = besideDay(fields, whole.at);
  if (read.time !== null) {
    const offset = saidIn(fields, 'publishedoffset');
    const isKnown = offset === '' || (offset !== null && /^[+-]\d\d:\d\d$/.test(offset));
    const fine = publishedDate(read, timezone);
    return isKnown ? { ...fine, day: day ?? fine.day, offset: offset || null } : fine;
  }
  if (read.day !== null) {
    if (day !== null) return { at: whole.at, day, offset: null, precision: 'day' };
    return publishedDate({ ...read, offset: null }, timezone);
  }
  return { ...publishedDate(beginning(read, whole.at), timezone), at: whole.at, offset: null };
}

function coarsened(date: CivilDate, precision: DatePrecision): CivilDate {
  const { month, day, time } = date;
  if (precision === 'instant') return date;
  if (precision === 'minute') return { ...date, time: time && { ...time, second: null, milliseconds: null } };
  const isDay = precision === 'day';
  return { ...date, month: precision === 'year' ? null : month, day: isDay ? day : null, time: null };
}

// A month or a year that is written as an instant in UTC may begin on the evening before.
function beginning(read: CivilDate, at: string | null): CivilDate {
  const inside = new Date(Date.parse(at ?? '') + AHEAD);
  const isFirst = inside.getUTCDate() === 1 && (read.month !== null || inside.getUTCMonth() === 0);
  if (!isFirst) return read;
  return { ...read, year: inside.getUTCFullYear(), month: read.month === null ? null : inside.getUTCMonth() + 1 };
}

// A day that somebody left beside another date says nothing of it.
function besideDay(fields: Fields, at: string | null): string | null {
  const day = saidIn(fields, 'publishedday');
  if (day === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const since = Date.parse(at ?? '') - Date.parse(day);
  return since >= -AHEAD && since < 24 * HOUR + BEHIND ? day : null;
}

/** What stands under a name, without the sign that spreadsheets take a text by; empty for nothing, null where there is no such key. */
function saidIn(fields: Fields, name: string): string | null {
  const key = Object.keys(fields).find((one) => one.length <= LONGEST_KEY && fold(one) === name);
  if (key === undefined) return null;
  const value = fields[key];
  return typeof value === 'string' ? value.trim().replace(/^'/, '') : value === null ? '' : null;
}

function fold(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}
