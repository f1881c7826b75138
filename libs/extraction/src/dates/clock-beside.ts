import { type CivilDate, isPossible } from '../civil-date.js';
import { offsetOfZone } from '../zone-names.js';

const CLOCKS = new Set(
  'time publicationtime publishedtime publishtime timepublished heure heuredepublication heuredeparution uhrzeit hora horadepublicacion horadepublicacao ora время الوقت'.split(
    ' ',
  ),
);
const ZONES = new Set('timezone tz fuseau fuseauhoraire zeitzone zonahoraria fusohorario'.split(' '));
const CLOCK =
  /^(\d{1,2})(?:\s?h\s?|[:.])(\d{2})(?::(\d{2}))?\s?(?:([ap])\.?\s?m\.?)?\s?([a-z]{1,5}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)?$/iu;
const LENGTH = 40;
const NEVER = 99;

/** A day with the time that another column gives it, and that column's key. */
export interface TimedDate {
  date: CivilDate;
  key: string;
}

/**
 * Joins a day with the time in a column of its own, as `Time` beside `Date`. Null where there is none, where it cannot be read, or
 * where it is said to be in a zone that is not known: then the day is all that is sure.
 */
export function withClockBeside(date: CivilDate, fields: Readonly<Record<string, unknown>>): TimedDate | null {
  if (date.day === null || date.time !== null) return null;
  const key = keyAmong(CLOCKS, fields);
  const found = key === null ? null : CLOCK.exec(textAt(fields, key));
  if (key === null || found === null) return null;
  const [, hours, minutes, seconds, half, behind] = found;
  const zoneKey = keyAmong(ZONES, fields);
  const zone = behind ?? (zoneKey === null ? '' : textAt(fields, zoneKey));
  const offset = zone === '' ? null : offsetOfZone(/^[+-]/.test(zone) ? `UTC${zone}` : zone, date);
  if (zone !== '' && offset === null) return null;
  const second = seconds === undefined ? null : Number(seconds);
  const time = { hour: hourOf(Number(hours), half), minute: Number(minutes), second, milliseconds: null };
  const timed = { ...date, time, offset };
  return isPossible(timed) ? { date: timed, key } : null;
}

function keyAmong(names: ReadonlySet<string>, fields: Readonly<Record<string, unknown>>): string | null {
  return Object.keys(fields).find((key) => key.length <= LENGTH && names.has(folded(key))) ?? null;
}

function folded(key: string): string {
  return key.toLowerCase().replace(/[^\p{L}]/gu, '');
}

function textAt(fields: Readonly<Record<string, unknown>>, key: string): string {
  const value = fields[key];
  return typeof value === 'string' && value.length <= LENGTH ? value.trim() : '';
}

// Midnight and noon are 12.
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour > 12) return NEVER;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
