import type { CivilDate } from '../civil-date.js';

const DAY = 86_400_000;
const SERIAL = /^\d{5}(?:[.,]\d{1,12})?$/;
const RANGE = { first: 20_000, last: 80_000 };

/** A number of days as spreadsheets count them, in the range that news can have; null for anything else. */
export function serialOf(value: unknown): number | null {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.length < 24 && SERIAL.test(value.trim())
        ? Number(value.trim().replace(',', '.'))
        : Number.NaN;
  return number >= RANGE.first && number < RANGE.last ? number : null;
}

/** The day, and the time of day where there is a fraction, that a spreadsheet means by a number of days since 1900 or 1904. */
export function dateOfSerial(serial: number, from1904: boolean): CivilDate {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(first + Math.round(serial * 86_400) * 1000);
  const isDay = (date.getTime() - first) % DAY === 0;
  const time = isDay
    ? null
    : { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), milliseconds: null };
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), time, offset: null };
}
