import { type CivilDate, isPossible } from './civil-date.js';
import { DATE_FORM, type DateManner, partsOf } from './date-forms.js';
import { asciiDigits } from './parse-date.js';
import { offsetOfZone, ZONE_PATTERN, type ZoneHome, zoneBehind } from './zone-names.js';

/** A full date in a line, with the time of day where one stands beside it. */
interface PrintedDate {
  date: CivilDate;
  start: number;
  end: number;
}

const CLOCK = String.raw`(\d{1,2})(?:(?:[:h.]|\sh\s)(\d{2})(?::(\d{2}))?)?\s?([apAP]\.?[mM]\b\.?)?`;
const AFTER = new RegExp(
  String.raw`^(?:\s[гр]\.?)?(?:[\s,|/·•–—-]{0,4}|[\sT]{0,2}(?:at|à|às|a las|um|alle|ore|om|o|в|у|saat|kl\.?)\s{1,2}|,?\s(?:at|à|às|um|в)\s)${CLOCK}(?!\d)`,
  'iu',
);
const BEFORE = new RegExp(
  String.raw`(?<![\d:.])${CLOCK}(?:${ZONE_PATTERN}|\s[A-Z]{2,4})[\s,|·•–—-]{1,4}(?:\p{L}{2,12}\.?,?\s{1,2})?$`,
  'u',
);
const DATES = 4;
const YEAR_PART = /(?:19|20)\d{2}|['’]\d{2}|[./-]\s?\d{2}(?!\d)/g;
const BEFORE_YEAR = 36;
const BEHIND_YEAR = 30;
const BEHIND = 48;

const PLAIN: DateManner = { monthFirst: false, shortYears: false };
const SOME_YEAR = /\d{4}|[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]{4}|['’]\d{2}/;
const SHORT_YEAR = /\d[./-]\s?(?:\d{1,2}|\p{L}{3,5})[./-]\s?\d{2}/u;

/** The full dates of a line in any of a score of languages: in words, with numbers, year first. */
export function findPrintedDates(line: string, manner: DateManner = PLAIN): PrintedDate[] {
  if (line.length > 300 || !(SOME_YEAR.test(line) || (manner.shortYears && SHORT_YEAR.test(line)))) return [];
  return scanDates(line, manner);
}

/** The same of a text of any length, some thousand characters at most: the time it takes grows with them. */
export function scanDates(line: string, manner: DateManner, most = DATES): PrintedDate[] {
  const text = asciiDigits(line);
  const found: PrintedDate[] = [];
  for (const match of matchesNearYears(text)) {
    const date = partsOf(match.groups ?? {}, manner);
    if (date === null || !isPossible(date) || isInsideWord(text, match.index)) continue;
    const end = match.index + match[0].length;
    const home = manner.home ?? (match.groups?.month2 !== undefined || manner.monthFirst ? 'america' : null);
    const behind = clockBehind(text.slice(end, end + BEHIND), date, home);
    if (behind !== null) {
      found.push({ date: { ...date, ...behind.clock }, start: match.index, end: end + behind.length });
    } else {
      const from = found.at(-1)?.end ?? 0;
      const before = clockBefore(text.slice(Math.max(from, match.index - 30), match.index), date, home);
      found.push({ date: { ...date, ...before?.clock }, start: match.index - (before?.length ?? 0), end });
    }
    if (found.length >= most) break;
  }
  return found;
}

// The forms are long, so they are only tried around what may be a year.
function* matchesNearYears(text: string): Generator<RegExpExecArray> {
  let done = 0;
  for (const { index } of text.matchAll(YEAR_PART)) {
    if (index < done) continue;
    const from = Math.max(done, index - BEFORE_YEAR);
    const near = text.slice(0, index + BEHIND_YEAR);
    DATE_FORM.lastIndex = from;
    for (let match = DATE_FORM.exec(near); match !== null; match = DATE_FORM.exec(near)) {
      done = DATE_FORM.lastIndex;
      yield match;
      DATE_FORM.lastIndex = done;
    }
    done = Math.max(done, index + 1);
  }
}

// The name of a month that is glued to a word begins with a capital behind a small letter: `By Ama NomMay 5, 2020`.
function isInsideWord(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 1);
  return at > 0 && /^\p{L}\p{L}/u.test(pair) && !/^\p{Ll}\p{Lu}/u.test(pair);
}

interface Clock {
  clock: Pick<CivilDate, 'time' | 'offset'>;
  length: number;
}

// The names of zones are in capitals, while everything before them may be in either case: `10h30 et demie` is in no zone.
function clockBehind(text: string, date: CivilDate, home: ZoneHome | null): Clock | null {
  const match = AFTER.exec(text);
  const time = timeIn(match);
  if (match === null || time === null) return null;
  const zone = zoneBehind(text.slice(match[0].length));
  const offset = zone === null ? null : offsetOfZone(zone.name, date, homeOf(match, home));
  return { clock: { time, offset }, length: match[0].length + (zone?.length ?? 0) };
}

function clockBefore(text: string, date: CivilDate, home: ZoneHome | null): Clock | null {
  const match = BEFORE.exec(text);
  const time = timeIn(match);
  if (match === null || time === null) return null;
  const zone = match[5];
  const offset = zone === undefined ? null : offsetOfZone(zone, date, homeOf(match, home));
  return { clock: { time, offset }, length: match[0].length };
}

// Dates that name the month first are American where the clock has twelve hours as well.
function homeOf(match: RegExpExecArray, home: ZoneHome | null): ZoneHome | null {
  return home === 'america' && match[4] === undefined ? null : home;
}

// A bare number is no time of day; one with minutes or with `am` is.
function timeIn(match: RegExpExecArray | null): CivilDate['time'] {
  const [, hour, minute, second, half] = match ?? [];
  if (minute === undefined && half === undefined) return null;
  const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (twelve > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  return {
    hour: twelve,
    minute: Number(minute ?? 0),
    second: second === undefined ? null : Number(second),
    milliseconds: null,
  };
}
