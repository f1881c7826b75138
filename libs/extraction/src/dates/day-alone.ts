import { parseDate } from '../parse-date.js';
import { findPrintedDates } from '../printed-dates.js';
import { namedMonthDate } from './named-month-date.js';
import { numericDate } from './numeric-date.js';

const LENGTH = 40;

/** Whether a cell is a day without a time, in whatever form, so that a time in another cell may be its own. */
export function isDayAlone(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LENGTH || !/\d\D{1,20}\d|^\d{8}$/.test(value)) return false;
  const numeric = numericDate(value) ?? namedMonthDate(value);
  if (numeric !== null) return numeric.time === null;
  const date = parseDate(value);
  if (date !== null) return date.day !== null && date.time === null;
  const [printed, other] = /\p{L}{3}/u.test(value) && /\d{4}/.test(value) ? findPrintedDates(value) : [];
  return printed !== undefined && other === undefined && printed.date.time === null;
}
