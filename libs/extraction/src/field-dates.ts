import type { DraftWarning } from '@vigie/article';
import { type CivilDate, isPossible } from './civil-date.js';
import { doubtAbout } from './date-witness.js';
import { bareDate } from './dates/bare-date.js';
import type { DateOrder } from './dates/date-column.js';
import { asMonthDay } from './dates/iso-day.js';
import { namedMonthDate } from './dates/named-month-date.js';
import { numericDate } from './dates/numeric-date.js';
import { readDayFirst, readInOrder, readSerial } from './dates/read-in-order.js';
import { serialOf } from './dates/serial-day.js';
import { asciiDigits, parseDate } from './parse-date.js';
import { findPrintedDates } from './printed-dates.js';
import { findDateInWords } from './verbal-date.js';

const WORDS_LENGTH = 60;
// `Date (UTC)`, `date_gmt`, `publishedUtc`
const IN_UTC = /(?:[\s_([-](?:utc|gmt|UTC|GMT)|[a-z](?:UTC|Utc|GMT|Gmt))[)\]]?\s?$/;

/** How a date field is read: times without offset, the present moment, and the order of numbers in its column. */
interface DateReading {
  timezone: string;
  now: Date;
  order: () => DateOrder;
}

/**
 * Reads a date field: ISO 8601, RFC 2822, numbers in the order of their column, dates in words, seconds or parts of them since 1970,
 * days as spreadsheets count them. Null with a warning otherwise.
 */
export function dateOf(
  given: unknown,
  key: string,
  { timezone, now, order }: DateReading,
  warnings: DraftWarning[],
): CivilDate | null {
  const value = bareDate(given);
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return null;
  const notes: DraftWarning[] = [];
  const read = onTheClock(byColumn(value, now, order, notes) ?? bySelf(value));
  const date = read?.time != null && read.offset === null && IN_UTC.test(key) ? { ...read, offset: 0 } : read;
  if (date === null) {
    const shown =
      typeof value === 'string' || typeof value === 'number'
        ? `"${String(value).slice(0, 40)}"`
        : `in "${key.slice(0, 60)}"`;
    warnings.push({ code: 'date-unreadable', message: `The date ${shown} could not be read.` });
    return null;
  }
  const doubt = doubtAbout(date, timezone, now);
  // How a date was read is of no matter once it is ignored.
  warnings.push(...(doubt === null ? notes : [doubt]));
  return doubt === null ? date : null;
}

// The end of a day may be called its 24th hour, and a minute may have a second more.
function onTheClock(date: CivilDate | null): CivilDate | null {
  const { time = null, year = 0, month = null, day = null } = date ?? {};
  if (date === null || time === null || month === null || day === null) return date;
  const { hour, minute, second } = time;
  if (second === 60 && minute === 59) return { ...date, time: { ...time, second: 59 } };
  if (hour !== 24 || minute !== 0 || (second ?? 0) !== 0 || !isPossible({ ...date, time: null })) return date;
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  const civil = { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
  return { ...date, ...civil, time: { ...time, hour: 0 } };
}

function byColumn(value: unknown, now: Date, order: () => DateOrder, notes: DraftWarning[]): CivilDate | null {
  const numeric = typeof value === 'string' ? numericDate(value) : null;
  const latestYear = now.getUTCFullYear() + 1;
  if (numeric !== null) return readInOrder(numeric, String(value), order(), latestYear, notes);
  const named = typeof value === 'string' ? namedMonthDate(value) : null;
  if (named !== null) return readDayFirst(named, String(value), latestYear, notes);
  const serial = serialOf(value);
  return serial === null ? null : readSerial(serial, order(), notes);
}

function bySelf(value: unknown): CivilDate | null {
  return typeof value === 'number' ? fromEpoch(value) : typeof value === 'string' ? fromText(closeHours(value)) : null;
}

function fromText(given: string): CivilDate | null {
  const text = asciiDigits(given);
  const exact = parseDate(asMonthDay(text));
  if (exact !== null) return exact;
  if (/^\s*\d{10}(?:\d{3}|\d{6}|\d{9}|\.\d{1,9})?\s*$/.test(text)) return fromEpoch(Number(text));
  if (text.length > WORDS_LENGTH || !/\d{4}/.test(text)) return null;
  const words = findDateInWords(text);
  // What the date leaves over may be a weekday or `at`, not a sentence.
  if (words !== null) return isSmall(words.rest) ? words.date : null;
  const [printed, other] = findPrintedDates(text);
  if (printed === undefined || other !== undefined) return null;
  return isSmall(text.slice(0, printed.start) + text.slice(printed.end)) ? printed.date : null;
}

// `18 h 30` and `18 : 30`, as they are printed in French; with a space, their minutes are not seen.
function closeHours(text: string): string {
  return text.length > 2 * WORDS_LENGTH
    ? text
    : text.replace(/(?<!\d)(\d{1,2})(?:\s(h|:)\s?|(:)\s)(?=\d{2}(?!\d))/giu, '$1$2$3');
}

function isSmall(rest: string): boolean {
  return rest.replace(/[^\p{L}]/gu, '').length <= 12;
}

function fromEpoch(value: number): CivilDate | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value) && value >= 1000 && value <= 9999) {
    return { year: value, month: null, day: null, time: null, offset: null };
  }
  // Ten digits are seconds until the year 2286, thirteen milliseconds, sixteen and nineteen what programs measure in.
  const size = Math.abs(value);
  const milliseconds = size < 1e11 ? value * 1000 : size < 1e14 ? value : Math.round(value / (size < 1e17 ? 1e3 : 1e6));
  if (Math.abs(value) < 1e6 || Math.abs(milliseconds) > 8.64e15) return null;
  const date = new Date(milliseconds);
  const time = {
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    milliseconds: date.getUTCMilliseconds(),
  };
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), time, offset: 0 };
}
