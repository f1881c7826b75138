import { type CivilDate, isPossible } from '../civil-date.js';
import { fits, inOrder, type NumberOrder, type NumericDate } from './numeric-date.js';
import { dayNumber } from './row-days.js';
import { dateOfSerial } from './serial-day.js';

/** An order, and what told so: somebody, of this file or of an earlier one with these columns; the dates themselves and those beside them, how they lie, what is usual in a language; or nothing. */
interface ToldOrder {
  order: NumberOrder;
  basis: 'said' | 'recalled' | 'dates' | 'nearness' | 'language' | 'default';
}

/** How the dates of one column are to be read. */
export interface DateOrder extends ToldOrder {
  /** How those are read that cannot have the year in front, as its four digits stand behind, where the order has it there. */
  otherwise: ToldOrder;
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
/** So many dates or days are no chance. */
const ENOUGH = 3;
/** The part of the dates in another order from which on a column is mixed. */
const MIXED = 0.05;

/** Collects what the cells of a column tell of the order of their numbers. Takes the same few bytes for any number of cells. */
export class DateColumn {
  readonly #setting: DateSetting;
  readonly #votes = { 'day-first': 0, 'month-first': 0 };
  // Votes by what stands beside dates alone, and the dates that such a vote could have come from.
  readonly #hints = { told: 0, open: 0 };
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
    const isLikely = (order: NumberOrder) => isSo(order) && this.#isLikely(this.#read(date, order));
    date.parts.forEach((part, index) => {
      const seen = this.#distinct[index];
      if (seen !== undefined && seen.size < DISTINCT) seen.add(part);
    });
    const isYearFirst = date.isShort && isLikely('year-first');
    if (date.isShort) {
      this.#yearFirst[isYearFirst ? 'fit' : 'not']++;
      if (isYearFirst && !isLikely('day-first') && !isLikely('month-first')) this.#yearFirst.only++;
    }
    // A date with the year in front says nothing of the others by being possible in a century that it is hardly of.
    const mayBe = isYearFirst ? isLikely : isSo;
    this.#vote(date, mayBe('day-first'), mayBe('month-first'), beside);
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
    const named = orderNamed(header);
    const otherwise = this.#byVotes() ?? this.#byName(named) ?? this.#weakly();
    const { 'day-first': day, 'month-first': month } = this.#votes;
    const isMixed = Math.min(day, month) > (day + month) * MIXED;
    const yearFirst = this.#asYearFirst(named === 'year-first');
    if (yearFirst !== null) return { ...yearFirst, otherwise, isMixed: false, from1904 };
    return { ...otherwise, otherwise, isMixed, from1904 };
  }

  // What a few dates need is no order of all: beside others that may be either, they may have been mistyped.
  #asYearFirst(isNamed: boolean): ToldOrder | null {
    const { fit, not, only } = this.#yearFirst;
    if (fit === 0 || not > 0) return null;
    const [first, , third] = this.#distinct;
    // Years are few, days are many.
    const isSpread = first.size < third.size;
    const isSome = only * 10 >= fit;
    const isNeeded = only === fit || (isSpread && (only * 2 >= fit || (isSome && only >= ENOUGH)));
    if (isNeeded || isNamed) return { order: 'year-first', basis: 'dates' };
    const [year = 0] = first;
    const isOneYear = first.size === 1 && year > 12 && third.size >= ENOUGH;
    const isWide = first.size * 2 <= third.size && third.size >= NEAR;
    const isNear = isOneYear || (only > 0 && ((isSome && isSpread && third.size >= ENOUGH) || isWide));
    return only * 2 >= fit || isNear ? { order: 'year-first', basis: 'nearness' } : null;
  }

  #byVotes(): ToldOrder | null {
    const { 'day-first': day, 'month-first': month } = this.#votes;
    if (day === month) return null;
    const { told, open } = this.#hints;
    // One date that something beside it tells says little of others.
    const isOneHint = day + month === 1 && told === 1 && open > 1;
    return { order: day > month ? 'day-first' : 'month-first', basis: isOneHint ? 'nearness' : 'dates' };
  }

  #byName(named: NumberOrder | null): ToldOrder | null {
    return named === null || named === 'year-first' ? null : { order: named, basis: 'dates' };
  }

  #vote(date: NumericDate, day: boolean, month: boolean, beside: readonly number[]): void {
    if (day !== month) this.#votes[day ? 'day-first' : 'month-first']++;
    if (!day || !month || date.parts[0] === date.parts[1]) return;
    this.#hints.open++;
    const told = this.#toldBy(date, beside);
    if (told === null) return;
    this.#hints.told++;
    this.#votes[told]++;
  }

  #weakly(): ToldOrder {
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
