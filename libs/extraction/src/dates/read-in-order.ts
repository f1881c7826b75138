import type { DraftWarning } from '@vigie/article';
import { type CivilDate, dayOf } from '../civil-date.js';
import type { DateOrder } from './date-column.js';
import { fits, inOrder, type NumberOrder, type NumericDate } from './numeric-date.js';
import { dateOfSerial } from './serial-day.js';

const ORDERS: readonly NumberOrder[] = ['day-first', 'month-first', 'year-first'];
const WORDS: Readonly<Record<NumberOrder, string>> = {
  'day-first': 'day first',
  'month-first': 'month first',
  'year-first': 'year first',
};
const REASONS: Readonly<Record<Exclude<DateOrder['basis'], 'said' | 'dates'>, string>> = {
  default: 'nothing else in the file tells the order',
  nearness: 'that agrees best with the other dates of the file',
  language: 'that is usual in the language of the upload',
  recalled: 'that was chosen with an earlier upload of a file with these columns',
};

/** Reads a date of numbers as its column is to be read; one that cannot be so is read the only way it can. Says what was assumed. */
export function readInOrder(
  date: NumericDate,
  text: string,
  told: DateOrder,
  latestYear: number,
  warnings: DraftWarning[],
): CivilDate {
  const possible = ORDERS.filter((order) => fits(date, order, latestYear));
  const column = possible.length > 1 || !date.isShort ? fitted(told, possible) : told;
  // Two digits are only taken for the year in front where the column has it so.
  const likely = possible.filter((order) => order !== 'year-first' || column.order === 'year-first');
  const order = possible.includes(column.order) ? column.order : (likely[0] ?? possible[0] ?? column.order);
  const read = inOrder(date, order, latestYear);
  const shown = text.trim().slice(0, 40);
  const warning = doubt(date, shown, { column, order, likely, read }, latestYear);
  if (warning !== null) warnings.push(warning);
  noteCentury(date, read, shown, latestYear, warnings);
  return read;
}

/** Reads a date whose order is told by the name of its month. */
export function readDayFirst(
  date: NumericDate,
  text: string,
  latestYear: number,
  warnings: DraftWarning[],
): CivilDate | null {
  if (!fits(date, 'day-first', latestYear)) return null;
  const read = inOrder(date, 'day-first', latestYear);
  noteCentury(date, read, text.trim().slice(0, 40), latestYear, warnings);
  return read;
}

// A year that stands behind cannot stand in front, whatever was said.
function fitted(told: DateOrder, possible: readonly NumberOrder[]): DateOrder {
  return told.order !== 'year-first' || possible.includes('year-first') ? told : { ...told, ...told.otherwise };
}

function noteCentury(
  { isShort }: NumericDate,
  { year }: CivilDate,
  shown: string,
  latestYear: number,
  warnings: DraftWarning[],
): void {
  if (!isShort || year >= latestYear - (latestYear % 100)) return;
  const message = `The year of the date "${shown}" has two digits; it was read as ${year}, as ${year + 100} is yet to come.`;
  warnings.push({ code: 'date-century-assumed', message });
}

interface Reading {
  column: DateOrder;
  order: NumberOrder;
  likely: readonly NumberOrder[];
  read: CivilDate;
}

function doubt(
  date: NumericDate,
  shown: string,
  { column, order, likely, read }: Reading,
  latestYear: number,
): DraftWarning | null {
  const day = dayOf(read);
  const mixed = {
    code: 'date-order-mixed',
    message: `The dates of this column are written in more than one order; "${shown}" was read ${WORDS[order]}, as "${day}".`,
  };
  if (order !== column.order) {
    if (likely.length === 0) return null;
    if (column.basis === 'default') return column.isMixed ? mixed : null;
    const message = `The dates of this column are ${WORDS[column.order]}, but "${shown}" can only be ${WORDS[order]} and was read so.`;
    return { code: 'date-order-contradicted', message };
  }
  const days = new Set(likely.map((other) => dayOf(inOrder(date, other, latestYear))));
  if (days.size < 2 || column.basis === 'said') return null;
  if (column.isMixed) return mixed;
  // Hardly anybody puts the month first between dots.
  if (column.basis === 'dates' || (date.mark === '.' && order === 'day-first')) return null;
  const message = `The date "${shown}" can be read in more than one way; it was read ${WORDS[order]}, as "${day}", because ${REASONS[column.basis]}.`;
  return { code: 'date-order-assumed', message };
}

/** Reads a number of days as spreadsheets count them, and says so. */
export function readSerial(serial: number, column: DateOrder, warnings: DraftWarning[]): CivilDate {
  const from1904 = column.from1904;
  const read = dateOfSerial(serial, from1904);
  const message = `The date "${serial}" is a number of days since ${from1904 ? '1904' : '1900'}, as spreadsheets count them; it was read as "${dayOf(read)}".`;
  warnings.push({ code: 'date-serial', message });
  return read;
}
