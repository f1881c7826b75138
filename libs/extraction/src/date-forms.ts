import type { CivilDate } from './civil-date.js';
import { MONTH_PATTERN, monthNumber } from './month-names.js';
import type { ZoneHome } from './zone-names.js';

/** How the dates of a page are to be read where more than one way is possible. */
export interface DateManner {
  /** Whether `3/5/2019` is the fifth of March. */
  monthFirst: boolean;
  /** Whether a year may have two digits. */
  shortYears: boolean;
  /** Where the page is at home, for the names of zones that mean several. */
  home?: ZoneHome | null;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const MONTH = `(?:${MONTH_PATTERN}|tháng\\s\\d{1,2})`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|ère|º|°|ª|\.)?`;
const DAY_FIRST = String.raw`(?<day>\d{1,2})${ORDINAL}[\s./-]{1,2}(?:(?:de|of|do)\s|ב)?(?<month>${MONTH})\.?,?(?:\s?/\s?\p{L}{2,8}(?:\s\p{L}{3,7})?)?[\s./-]{1,2}(?:(?:de|del|do|năm)\s)?(?<year>${YEAR}|['’]\d{2}|(?<=-)\d{2}(?![\d:.h]))`;
const MONTH_FIRST = String.raw`(?<month2>${MONTH})(?:\.\s?|\s)(?<day2>\d{1,2})(?:st|nd|rd|th)?(?:\s?,\s?|\s)(?<year2>${YEAR}|['’]\d{2})`;
const YEAR_FIRST = String.raw`(?<year3>${YEAR})(?:\s?[年년]\s?|(?<mark>[-./])|\.\s)(?<month3>\d{1,2})(?:\s?[月월]\s?|\k<mark>|\.\s)(?<day3>\d{1,2})[日일]?`;
const YEAR_WORDS = String.raw`(?<year5>${YEAR})\.?\s(?<month5>${MONTH})\s(?<day5>\d{1,2})\.?(?![\d:])`;
const NUMERIC = String.raw`(?<first>\d{1,2})(?:(?<mark2>[./-])|\.\s)(?<second>\d{1,2})(?:\k<mark2>|\.\s)(?<year4>${YEAR}|\d{2}(?!\d|[:.h]\d))`;
const TIME_BEHIND = String.raw`\d(?!\d?[:h]\d\d)`;
// A name may be glued to the date behind it, a time of day or a word to the year.
const FORMS = `(?:${DAY_FIRST}|${MONTH_FIRST}|${YEAR_FIRST}|${YEAR_WORDS}|${NUMERIC})(?!${TIME_BEHIND}|[/-]\\d)`;

/** A full date in one of a score of languages: in words, with numbers, year first. Which parts it has is for {@link partsOf} to say. */
export const DATE_FORM = new RegExp(`(?<![\\d.,/-])${FORMS}`, 'giu');

type Parts = Readonly<Record<string, string | undefined>>;

/** The parts of a match of {@link DATE_FORM}; null where it has a short year and may not. The day comes before the month unless only the other order is possible, or the page has it so. */
export function partsOf(parts: Parts, manner: DateManner): CivilDate | null {
  const year = parts.year ?? parts.year2 ?? parts.year3 ?? parts.year4 ?? parts.year5 ?? '';
  const short = year.length < 4;
  if (short && !manner.shortYears && !/^\D/.test(year)) return null;
  const { first, second, mark2 } = parts;
  const named = { year: short ? century(Number(year.slice(-2))) : Number(year), time: null, offset: null };
  if (first !== undefined && second !== undefined) {
    const [one, two] = [Number(first), Number(second)];
    const monthFirst = mark2 !== undefined && (two > 12 || (manner.monthFirst && mark2 !== '.' && one <= 12));
    return { ...named, month: monthFirst ? one : two, day: monthFirst ? two : one };
  }
  const word = parts.month ?? parts.month2 ?? parts.month5;
  const day = parts.day ?? parts.day2 ?? parts.day3 ?? parts.day5;
  return { ...named, month: word === undefined ? Number(parts.month3) : monthNumber(word), day: Number(day) };
}

function century(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year;
}
