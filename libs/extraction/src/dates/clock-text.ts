import type { CivilDate } from '../civil-date.js';
import { asciiDigits, parseDate } from '../parse-date.js';

const UNIT = String.raw`(?:(?<gap>\s?)(?<unit>uhr|heures?|horas?|hrs?|hs|h|ore)\.?(?![\p{L}\d]))?`;
const MINUTE = String.raw`(?<mark>\s?[:.h]\s?)(?<minute>\d{2})(?:\s?(?<minutes>min|mn|m)(?![\p{L}\d]))?`;
const SECOND = String.raw`\s?:\s?(?<second>\d{2})(?:[.,]\d{1,9})?`;
const HALF = String.raw`(?:\s?(?:(?<half>[ap])\.?\s?m\.?(?!\p{L})|(?<arabic>[صم])(?!\p{L})))?`;
const ZONE = String.raw`(?:\s?\(?(?<zone>\p{L}[\p{L}/_]{0,40}|(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?)\)?)?`;
const CLOCK = new RegExp(
  `^(?:(?<at>um|à|at|a las|às|alle|ore|le)\\s)?(?<hour>\\d{1,2})(?:${MINUTE}(?:${SECOND})?)?${UNIT}${HALF}${ZONE}$`,
  'iu',
);
const SHARE = /^0?[.,]\d{1,17}$|^0$/;
const LENGTH = 60;
const DAY = 86_400;
// What spreadsheets and databases take for the day of a time that has none.
const NO_DAYS = ['1899-12-30', '1899-12-31', '1900-01-00', '1900-01-01', '1904-01-01', '1970-01-01'];
const NEVER = 99;

/** A time of day as a cell gives it, and what it says of its zone. */
export interface ClockText {
  time: NonNullable<CivilDate['time']>;
  /** By its name or its distance from UTC; empty where it says nothing. */
  zone: string;
}

/**
 * Reads a whole cell as a time of day: `14:05Z`, `14h30`, `10.30 Uhr`, `2:05 PM CET`, the part of a day that a spreadsheet counts, or
 * a full date with a time on that same `day` or on none. Null for anything else, a lone number among it; hours may be impossible.
 * Where the cell's column does not say that it has an hour of the day, `4 h` and `1 h 30 min` are how long something takes.
 */
export function clockOf(value: unknown, day: string | null, saysHour: boolean): ClockText | null {
  if (typeof value === 'number') return value > 0 && value < 1 ? ofShare(value) : null;
  if (typeof value !== 'string' || value.length > LENGTH) return null;
  const text = asciiDigits(value.trim().normalize('NFKC'));
  if (SHARE.test(text)) return text.length < 4 ? null : ofShare(Number(text.replace(',', '.')));
  const found = CLOCK.exec(text)?.groups;
  if (found === undefined) return onDay(text, day);
  return saysHour || !mayLast(found) ? ofParts(found) : null;
}

// Two figures before a spaced sign are an hour of the day: nobody writes `01 h 30` for how long something takes.
function mayLast({
  at,
  hour = '',
  minute,
  mark = '',
  minutes,
  gap,
  unit = '',
}: Record<string, string | undefined>): boolean {
  if (at !== undefined) return false;
  if (minute !== undefined) return minutes !== undefined || (hour.length < 2 && /\sh|h\s/i.test(mark));
  return unit !== '' && !/^uhr$/i.test(unit) && !(gap === '' && /^h$/i.test(unit));
}

function ofParts({
  hour,
  minute,
  second,
  unit,
  half,
  arabic,
  zone,
}: Record<string, string | undefined>): ClockText | null {
  const isHalf = half !== undefined || arabic !== undefined;
  if (minute === undefined && unit === undefined && !isHalf) return null;
  const isLate = half?.toLowerCase() === 'p' || arabic === 'م';
  const hours = isHalf ? hourOf(Number(hour), isLate) : Number(hour);
  const time = { hour: hours, minute: Number(minute ?? 0), second: numberOf(second), milliseconds: null };
  return { time, zone: zone ?? '' };
}

function onDay(text: string, day: string | null): ClockText | null {
  const date = parseDate(text);
  if (date?.time == null || (day !== text.slice(0, 10) && !NO_DAYS.includes(text.slice(0, 10)))) return null;
  const zone = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i.exec(text.slice(10))?.[0];
  return { time: date.time, zone: zone ?? '' };
}

function ofShare(share: number): ClockText {
  const seconds = Math.min(DAY - 1, Math.round(share * DAY));
  const minutes = Math.floor(seconds / 60);
  const second = seconds % 60 === 0 ? null : seconds % 60;
  return { time: { hour: Math.floor(minutes / 60), minute: minutes % 60, second, milliseconds: null }, zone: '' };
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

// Midnight and noon are 12.
function hourOf(hour: number, isLate: boolean): number {
  return hour > 12 ? NEVER : (hour % 12) + (isLate ? 12 : 0);
}
