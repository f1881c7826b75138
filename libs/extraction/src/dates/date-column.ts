import { type CivilDate, isPossible } from '../civil-date.js';
import { fits, inOrder, type NumberOrder, type NumericDate } from './numeric-date.js';
import { dayNumber } from './row-days.js';
import { dateOfSerial } from './serial-day.js';

/** How the dates of one column are to be read. */
export interface DateOrder {
  order: NumberOrder;
  /** What told so: somebody, the dates themselves and those beside them, how they lie, what is usual in a language; or nothing. */
  basis: 'said' | 'dates' | 'nearness' | 'language' | 'default';
  /** Whether the column has many dates in another order too. */
  isMixed: boolean;
  /** Whether days are counted since 1904, not since 1900. */
  from1904: boolean;
}

/** When a column is read, and what is usual where it comes from. */
export interface DateSetting {
  /** Days since 1970 that a date may have at most. */
  latestDay: number;
  latestYear: number;
  language: string | null;
}

const DISTINCT = 40;
/** So many different numbers beside one that is always the same are days of one month. */
const NEAR = 6;
/** The part of the dates in another order from which on a column is mixed. */
const MIXED = 0.05;

/** Collects what the cells of a column tell of the order of their numbers. Takes the same few bytes for any number of cells. */
export class DateColumn {
  readonly #setting: DateSetting;
  readonly #votes = { 'day-first': 0, 'month-first': 0 };
  readonly #serials = { 1900: 0, 1904: 0 };
  // Dates with years of two digits that can be year first, cannot, and can be nothing else.
  readonly #yearFirst = { fit: 0, not: 0, only: 0 };
  readonly #distinct = [new Set<number>(), new Set<number>(), new Set<number>()] as const;

  constructor(setting: DateSetting) {
    this.#setting = setting;
  }

  /** Notes a date and the days that stand beside it in its record. */
  note(date: NumericDate, beside: readonly number[]): void {
    const isSo = (order: NumberOrder) => fits(date, order, this.#setting.latestYear);
    const [day, month] = [isSo('day-first'), isSo('month-first')];
    date.parts.forEach((part, index) => {
      const seen = this.#distinct[index];
      if (seen !== undefined && seen.size < DISTINCT) seen.add(part);
    });
    if (date.isShort) {
      const isLikely = (order: NumberOrder) => isSo(order) && this.#isLikely(this.#read(date, order));
      this.#yearFirst[isLikely('year-first') ? 'fit' : 'not']++;
      if (!isLikely('day-first') && !isLikely('month-first')) this.#yearFirst.only++;
    }
    if (!day && !month) return;
    const told = day !== month ? (day ? 'day-first' : 'month-first') : this.#toldBy(date, beside);
    if (told !== null) this.#votes[told]++;
  }

  /** Notes a number of days and the days that stand beside it. */
  noteSerial(serial: number, beside: readonly number[]): void {
    const [old, late] = [false, true].map((from1904) => daysOf(dateOfSerial(serial, from1904)));
    if (old === undefined || late === undefined) return;
    if (beside.some((day) => Math.abs(day - late) <= 1)) this.#serials[1904]++;
    else if (late > this.#setting.latestDay || beside.some((day) => Math.abs(day - old) <= 1)) this.#serials[1900]++;
  }

  /** How the column is to be read, by all that was noted. */
  decide(header: string): DateOrder {
    const from1904 = this.#serials[1904] > this.#serials[1900];
    const rest = { isMixed: false, from1904 };
    if (this.#yearFirst.fit > 0 && this.#yearFirst.not === 0) {
      if (this.#yearFirst.only > 0) return { order: 'year-first', basis: 'dates', ...rest };
      const [first, , third] = this.#distinct;
      const [only = 0] = first;
      if (first.size === 1 && only > 12 && third.size >= 3) return { order: 'year-first', basis: 'nearness', ...rest };
    }
    const { 'day-first': day, 'month-first': month } = this.#votes;
    const isMixed = Math.min(day, month) > (day + month) * MIXED;
    if (day !== month) {
      return { order: day > month ? 'day-first' : 'month-first', basis: 'dates', isMixed, from1904 };
    }
    const named = orderNamed(header);
    if (named !== null) return { order: named, basis: 'dates', isMixed, from1904 };
    return { ...this.#weakly(), isMixed, from1904 };
  }

  #weakly(): Pick<DateOrder, 'order' | 'basis'> {
    const [first, second] = this.#distinct;
    // The first of every month is a day that many things happen on.
    const isOne = (seen: ReadonlySet<number>) => seen.size === 1 && !seen.has(1);
    if (isOne(first) && second.size >= NEAR) return { order: 'month-first', basis: 'nearness' };
    // What is usual and what lies near agree.
    if (isOne(second) && first.size >= NEAR) return { order: 'day-first', basis: 'dates' };
    if (/^[a-z]{2,3}[-_]us$/i.test(this.#setting.language ?? '')) return { order: 'month-first', basis: 'language' };
    return { order: 'day-first', basis: 'default' };
  }

  // Both orders are possible: a day beside the date agrees with one of them, or one of them is yet to come.
  #toldBy(date: NumericDate, beside: readonly number[]): 'day-first' | 'month-first' | null {
    const day = this.#read(date, 'day-first');
    const month = this.#read(date, 'month-first');
    if (day === month) return null;
    const isBeside = (read: number) => beside.some((other) => Math.abs(other - read) <= 1);
    if (isBeside(day) !== isBeside(month)) return isBeside(day) ? 'day-first' : 'month-first';
    if (this.#isLate(day) !== this.#isLate(month)) return this.#isLate(day) ? 'month-first' : 'day-first';
    return null;
  }

  #read(date: NumericDate, order: NumberOrder): number {
    return daysOf(inOrder(date, order, this.#setting.latestYear));
  }

  // Two digits hardly ever stand for a year before 1970.
  #isLikely(day: number): boolean {
    return day >= 0 && !this.#isLate(day);
  }

  #isLate(day: number): boolean {
    return day > this.#setting.latestDay;
  }
}

function daysOf(date: CivilDate): number {
  return isPossible(date) ? dayNumber(date.year, date.month ?? 1, date.day ?? 1) : Number.NaN;
}

/** The order that the name of a column gives: `Date (MM/DD/YYYY)`, `date jj-mm-aaaa`. */
function orderNamed(header: string): NumberOrder | null {
  const found =
    /(?<![a-z])(d{1,2}|j{1,2}|t{2}|m{1,2}|y{2,4}|a{2,4})[\s./_-]?(m{1,2}|d{1,2})[\s./_-]?(?:y{2,4}|a{2,4}|j{4}|d{1,2}|j{1,2})(?![a-z])/i.exec(
      header.slice(0, 200),
    );
  if (found === null) return null;
  const [first = '', second = ''] = [found[1]?.toLowerCase(), found[2]?.toLowerCase()];
  if (first[0] === second[0]) return null;
  if (/^m/.test(first)) return 'month-first';
  return /^[ya]/.test(first) ? 'year-first' : 'day-first';
}
