import { type CivilDate, isPossible } from './civil-date.js';
import { MONTH_PATTERN, monthNumber } from './month-names.js';
import { asciiDigits } from './parse-date.js';

/** A full date in a line, with the time of day where one stands beside it. */
interface PrintedDate {
  date: CivilDate;
  start: number;
  end: number;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const MONTH = `(?:${MONTH_PATTERN})`;
const DAY_FIRST = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|ère|º|ª|\.)?[\s-]{1,2}(?:(?:de|of|do)\s)?(?<month>${MONTH})\.?,?[\s-]{1,2}(?:(?:de|del|do)\s)?(?<year>${YEAR})`;
const MONTH_FIRST = String.raw`(?<month2>${MONTH})\.?\s(?<day2>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year2>${YEAR})`;
const YEAR_FIRST = String.raw`(?<year3>${YEAR})(?:\s?[年년]\s?|(?<mark>[-./]))(?<month3>\d{1,2})(?:\s?[月월]\s?|\k<mark>)(?<day3>\d{1,2})[日일]?`;
const NUMERIC = String.raw`(?<first>\d{1,2})(?<mark2>[./-])(?<second>\d{1,2})\k<mark2>(?<year4>${YEAR})`;
// A name may be glued to the date behind it, and a word behind the year.
const DATE = new RegExp(
  `(?<![\\d.,/-])(?:${DAY_FIRST}|(?<!\\p{L})${MONTH_FIRST}|${YEAR_FIRST}|${NUMERIC})(?!\\d|[/-]\\d)`,
  'giu',
);
const CLOCK = String.raw`(\d{1,2})(?:(?:[:h.]|\sh\s)(\d{2})(?::(\d{2}))?)?\s?([apAP]\.?[mM]\b\.?)?`;
const AFTER = new RegExp(
  String.raw`^(?:\s[гр]\.?)?(?:[\s,|/·•–—-]{0,4}|[\sT]{0,2}(?:at|à|às|a las|um|alle|ore|om|o|в|у|saat|kl\.?)\s{1,2}|,?\s(?:at|à|às|um|в)\s)${CLOCK}(?!\d)`,
  'iu',
);
const BEFORE = new RegExp(
  String.raw`(?<![\d:.])${CLOCK}(?:\s[A-Z]{2,4})?[\s,|·•–—-]{1,4}(?:\p{L}{2,12}\.?,?\s{1,2})?$`,
  'u',
);
const DATES = 4;

/** The full dates of a line in any of a score of languages: in words, with numbers, year first. The day comes before the month where both can be meant. */
export function findPrintedDates(line: string): PrintedDate[] {
  if (line.length > 300 || !/\d{4}|[\u0660-\u0669\u06F0-\u06F9]{4}/.test(line)) return [];
  const text = asciiDigits(line);
  const found: PrintedDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const date = dateOf(match.groups ?? {});
    if (!isPossible(date)) continue;
    const end = match.index + match[0].length;
    const behind = clockIn(AFTER.exec(text.slice(end, end + 30)));
    if (behind !== null) {
      found.push({ date: { ...date, time: behind.time }, start: match.index, end: end + behind.length });
    } else {
      const from = found.at(-1)?.end ?? 0;
      const before = clockIn(BEFORE.exec(text.slice(Math.max(from, match.index - 30), match.index)));
      found.push({ date: { ...date, time: before?.time ?? null }, start: match.index - (before?.length ?? 0), end });
    }
    if (found.length >= DATES) break;
  }
  return found;
}

function dateOf(parts: Readonly<Record<string, string | undefined>>): CivilDate {
  const { day, month, year, day2, month2, year2, day3, month3, year3, first, second, mark2, year4 } = parts;
  const named = { time: null, offset: null };
  if (year !== undefined) return { ...named, year: Number(year), month: monthNumber(month ?? ''), day: Number(day) };
  if (year2 !== undefined)
    return { ...named, year: Number(year2), month: monthNumber(month2 ?? ''), day: Number(day2) };
  if (year3 !== undefined) return { ...named, year: Number(year3), month: Number(month3), day: Number(day3) };
  const american = Number(second) > 12 && mark2 !== undefined;
  return {
    ...named,
    year: Number(year4),
    month: Number(american ? first : second),
    day: Number(american ? second : first),
  };
}

// A bare number is no time of day; one with minutes or with `am` is.
function clockIn(match: RegExpExecArray | null): { time: NonNullable<CivilDate['time']>; length: number } | null {
  if (match === null) return null;
  const [whole, hour, minute, second, half] = match;
  if (minute === undefined && half === undefined) return null;
  const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (twelve > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  const time = {
    hour: twelve,
    minute: Number(minute ?? 0),
    second: second === undefined ? null : Number(second),
    milliseconds: null,
  };
  return { time, length: whole.length };
}
