import type { CivilDate } from './civil-date.js';

const ISO =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[Tt ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?)?$/i;
const MAIL =
  /^(?:[A-Za-z]{3},? |(?:Mon|Tues|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?,? )?(\d{1,2})[ -](Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[ -](\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a whole string as an ISO 8601, RFC 2822 or numeric day-first date; null when it is none. Parts are not checked. */
export function parseDate(text: string): CivilDate | null {
  const plain = asciiDigits(text.trim());
  if (plain.length > 64) return null;
  return parseIso(plain) ?? parseMail(plain) ?? parseCompact(plain) ?? parseDayFirst(plain);
}

const MACHINE = /^\d{4}-\d|^\d{8}(?:\D|\d{4,6}Z?$|$)|\d:\d\d(?::\d\d|\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))$/i;

/** Whether a date is written as programs write it: by ISO 8601, or with seconds or a zone. */
export function isMachineDate(text: string): boolean {
  return MACHINE.test(asciiDigits(text.trim()));
}

/** Digits of the Arabic, Persian and Devanagari sets as ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code < 0x900 ? code & 0xf : code - 0x966);
  });
}

function parseIso(text: string): CivilDate | null {
  const found = ISO.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  return civil(year, month, day, hour, minute, second, fraction, zone);
}

function parseMail(text: string): CivilDate | null {
  const found = MAIL.exec(text);
  if (found === null) return null;
  const [, day, name, year, hour, minute, second, zone] = found;
  const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
  return civil(year, String(month), day, hour, minute, second, undefined, zone);
}

function parseCompact(text: string): CivilDate | null {
  const found = COMPACT.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, zone] = found;
  return civil(year, month, day, hour, minute, second, undefined, zone);
}

const DATE = String.raw`(\d{1,2})(?<mark>[./-])(\d{1,2})\k<mark>(\d{4})`;
const CLOCK = String.raw`(\d{1,2})[:h](\d{2})(?::(\d{2}))?`;
const GAP = String.raw`(?:,?\s{1,3}|\s[-–|à]\s)`;
const DATE_FIRST = new RegExp(`^${DATE}(?:${GAP}${CLOCK})?$`);
const CLOCK_FIRST = new RegExp(`^${CLOCK}${GAP}${DATE}$`);

/** `19.01.2024`, `19/01/2024 12:57`, `12:57 19.01.2024`: the day comes first unless only the other order is possible. */
export function parseDayFirst(text: string): CivilDate | null {
  const dateFirst = DATE_FIRST.exec(text);
  if (dateFirst !== null) {
    const [, first, , second, year, hour, minute, seconds] = dateFirst;
    return numeric(first, second, year, hour, minute, seconds);
  }
  const clockFirst = CLOCK_FIRST.exec(text);
  if (clockFirst === null) return null;
  const [, hour, minute, seconds, first, , second, year] = clockFirst;
  return numeric(first, second, year, hour, minute, seconds);
}

type Part = string | undefined;

function numeric(first: Part, second: Part, year: Part, hour: Part, minute: Part, seconds: Part): CivilDate {
  const american = Number(second) > 12 && Number(first) <= 12;
  return civil(year, american ? first : second, american ? second : first, hour, minute, seconds, undefined, undefined);
}

function civil(
  year: Part,
  month: Part,
  day: Part,
  hour: Part,
  minute: Part,
  second: Part,
  fraction: Part,
  zone: Part,
): CivilDate {
  const part = (text: Part): number | null => (text === undefined ? null : Number(text));
  const time =
    hour === undefined || minute === undefined
      ? null
      : {
          hour: Number(hour),
          minute: Number(minute),
          second: part(second),
          milliseconds: fraction === undefined ? null : Number(fraction.slice(0, 3).padEnd(3, '0')),
        };
  return { year: Number(year), month: part(month), day: part(day), time, offset: offsetOf(zone) };
}

function offsetOf(zone: Part): number | null {
  if (zone === undefined) return null;
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}
