import type { DraftWarning } from '@vigie/article';
import type { CivilDate } from './civil-date.js';
import { doubtAbout } from './date-witness.js';
import { parseDate } from './parse-date.js';
import { findPrintedDates } from './printed-dates.js';
import { findDateInWords } from './verbal-date.js';

const WORDS_LENGTH = 60;

/** Reads a date field: ISO 8601, RFC 2822, day-first numbers, dates in words, seconds or milliseconds since 1970. Null with a warning otherwise. */
export function dateOf(
  value: unknown,
  key: string,
  timezone: string,
  now: Date,
  warnings: DraftWarning[],
): CivilDate | null {
  if (value === null || value === undefined || value === '') return null;
  const date = typeof value === 'number' ? fromEpoch(value) : typeof value === 'string' ? fromText(value) : null;
  if (date === null) {
    const shown =
      typeof value === 'string' || typeof value === 'number'
        ? `"${String(value).slice(0, 40)}"`
        : `in "${key.slice(0, 60)}"`;
    warnings.push({ code: 'date-unreadable', message: `The date ${shown} could not be read.` });
    return null;
  }
  const doubt = doubtAbout(date, timezone, now);
  if (doubt !== null) warnings.push(doubt);
  return doubt === null ? date : null;
}

function fromText(text: string): CivilDate | null {
  const exact = parseDate(text);
  if (exact !== null) return exact;
  if (/^\s*\d{10}(?:\d{3})?\s*$/.test(text)) return fromEpoch(Number(text));
  if (text.length > WORDS_LENGTH || !/\d{4}/.test(text)) return null;
  const words = findDateInWords(text);
  // What the date leaves over may be a weekday or `at`, not a sentence.
  if (words !== null) return isSmall(words.rest) ? words.date : null;
  const [printed, other] = findPrintedDates(text);
  if (printed === undefined || other !== undefined) return null;
  return isSmall(text.slice(0, printed.start) + text.slice(printed.end)) ? printed.date : null;
}

function isSmall(rest: string): boolean {
  return rest.replace(/[^\p{L}]/gu, '').length <= 12;
}

function fromEpoch(value: number): CivilDate | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value) && value >= 1000 && value <= 9999) {
    return { year: value, month: null, day: null, time: null, offset: null };
  }
  // Ten digits are seconds until the year 2286, thirteen are milliseconds.
  const milliseconds = Math.abs(value) < 1e11 ? value * 1000 : value;
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
