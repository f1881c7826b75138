import { type CivilDate, isPossible } from '../civil-date.js';
import { asciiDigits } from '../parse-date.js';

/** In which order the numbers of a date stand. Years with four digits stand where they stand, whatever the order. */
export type NumberOrder = 'day-first' | 'month-first' | 'year-first';

/** A date of three numbers of which the first two, or all three, may be told in more than one way. */
export interface NumericDate {
  parts: readonly [number, number, number];
  /** Whether the year, wherever it stands, has two digits. */
  isShort: boolean;
  mark: string;
  time: CivilDate['time'];
  offset: number | null;
}

const DATE = String.raw`(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<third>\d{4}|\d{2})`;
const CLOCK = String.raw`(?<hour>\d{1,2})(?:(?:\s?:\s?|\.|\s?h\s?)(?<minute>\d{2})(?:\s?:\s?(?<secs>\d{2})(?:[.,]\d{1,9})?)?)?(?:\s?(?<half>[ap])\.?m\.?)?(?:\s?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`;
const WEEKDAY = String.raw`(?:\p{L}{2,12}\.?,?\s{1,3})?`;
const GAP = String.raw`(?:,?\s{1,3}|\s[-–|]\s|,?\s(?:à|at|um)\s|T)`;
const DATE_FIRST = new RegExp(`^${WEEKDAY}${DATE}(?:${GAP}${CLOCK})?$`, 'iu');
const CLOCK_FIRST = new RegExp(`^${CLOCK}${GAP}${DATE}$`, 'iu');
const LONGEST = 60;

/** Reads a whole text as a date of three numbers that does not begin with a year of four digits; null when it is none. */
export function numericDate(text: string): NumericDate | null {
  if (text.length > LONGEST || !/\d{1,2}[./-]\d/u.test(asciiDigits(text))) return null;
  const plain = asciiDigits(text.trim());
  const found = (DATE_FIRST.exec(plain) ?? CLOCK_FIRST.exec(plain))?.groups;
  if (found === undefined) return null;
  const { first = '', second = '', third = '', mark = '' } = found;
  const time = clockOf(found);
  // A lone number behind a date is no time of day.
  if (time === undefined) return null;
  const parts = [Number(first), Number(second), Number(third)] as const;
  return { parts, isShort: third.length < 4, mark, time, offset: offsetOf(found.zone) };
}

function clockOf({ hour, minute, secs, half }: Record<string, string | undefined>): CivilDate['time'] | undefined {
  if (hour === undefined) return null;
  if (minute === undefined && half === undefined) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  return {
    hour: hours,
    minute: Number(minute ?? 0),
    second: secs === undefined ? null : Number(secs),
    milliseconds: null,
  };
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

/** What a date of numbers is when read in an order, be it possible or not; a short year is the last one that is not after `latestYear`. */
export function inOrder(date: NumericDate, order: NumberOrder, latestYear: number): CivilDate {
  const [first, second, third] = date.parts;
  const { time, offset, isShort } = date;
  if (order === 'year-first' && isShort) {
    return { year: fullYear(first, latestYear), month: second, day: third, time, offset };
  }
  const year = isShort ? fullYear(third, latestYear) : third;
  const isMonthFirst = order === 'month-first';
  return { year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first, time, offset };
}

/** Whether the calendar has such a date when it is read in an order. */
export function fits(date: NumericDate, order: NumberOrder, latestYear: number): boolean {
  if (order === 'year-first' && !date.isShort) return false;
  return isPossible(inOrder(date, order, latestYear));
}

function fullYear(year: number, latestYear: number): number {
  const century = latestYear - (latestYear % 100);
  return century + year <= latestYear ? century + year : century - 100 + year;
}
