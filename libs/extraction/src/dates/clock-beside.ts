import { TZDate } from '@date-fns/tz';
import type { DraftWarning, FieldsRecord } from '@vigie/article';
import { type CivilDate, dayOf, isPossible } from '../civil-date.js';
import { fieldOf } from '../field-names.js';
import { instantOf } from '../instant-of.js';
import { offsetOfZone } from '../zone-names.js';
import { clockOf } from './clock-text.js';
import { isDayAlone } from './day-alone.js';

type Kind = 'publication' | 'hour' | 'clock' | 'zone';
const NAMES: readonly [Kind, string][] = [
  [
    'publication',
    'publicationtime publishedtime publishtime timepublished heuredepublication heuredeparution horadepublicacion horadepublicacao',
  ],
  ['hour', 'heure uhrzeit hora ora'],
  ['clock', 'time время الوقت'],
  ['zone', 'timezone tz fuseau fuseauhoraire zeitzone zonahoraria fusohorario'],
];
const KINDS = new Map(NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)));
const LENGTH = 40;
const LIKE_CLOCK = /\d\s?(?:[:.h]\s?\d{2}|[ap]\.?\s?m(?!\p{L})|uhr)/iu;

// What says that a column has days; what only looks like one in another column is a number of something.
const DATE_NAME = /(?<!candi|man)date|datum|fecha|^data(?![\p{L}\d])|^(?:day|jour|tag|día|dia)$|дата|تاريخ|日期/iu;
const SEEN_NAME =
  /^(?:last[ _-]?)?(?:crawled|scraped|retrieved|accessed|collected|downloaded|captured|imported|indexed|fetched|added|created|updated|modified|seen|consulté|collecté|téléchargé|abgerufen|consultado)(?:[ _-]?(?:at|on|le|am|el|em))?$/iu;

/** A day with the time that another column gives it, and that column's key. */
export interface TimedDate {
  date: CivilDate;
  key: string;
}

/** The record that a day was read in, and where. */
interface Beside {
  record: Pick<FieldsRecord, 'fields' | 'spans'>;
  /** The key of the day. */
  key: string;
  /** The zone of the upload. */
  timezone: string;
}

/**
 * Joins a day with the time in a column of its own, as `Time` beside `Date`. Null where there is none for this day, where it cannot
 * be read, or where it is said to be in a zone that is not known: then the day is all that is sure, and `warnings` say so.
 */
export function withClockBeside(date: CivilDate, beside: Beside, warnings: DraftWarning[]): TimedDate | null {
  if (date.day === null || date.time !== null) return null;
  const { fields } = beside.record;
  const { key, owner } = clockKey(beside);
  const value = key === null ? null : fields[key];
  if (key === null || value === null || value === undefined || value === '') return null;
  const clock = clockOf(value, dayOf(date), kindOf(key) !== 'clock');
  if (owner !== beside.key) {
    const isShown = clock !== null && (typeof value === 'string' || typeof value === 'number');
    if (isShown) warnings.push(ofOther(`${value}`, owner));
    return null;
  }
  const zoneKey = Object.keys(fields).find((other) => kindOf(other) === 'zone');
  const said = zoneKey === undefined ? '' : fields[zoneKey];
  const zone = clock === null || clock.zone !== '' || typeof said !== 'string' ? (clock?.zone ?? '') : said.trim();
  const timed = clock === null ? null : { ...date, time: clock.time };
  const offset = timed === null || zone === '' ? null : offsetIn(zone, timed, beside.timezone);
  const isSure = timed !== null && isPossible({ ...timed, offset }) && (zone === '' || offset !== null);
  if (isSure) return { date: { ...timed, offset }, key };
  if (typeof value === 'string' && LIKE_CLOCK.test(value)) warnings.push(unread(value, clock === null ? '' : zone));
  return null;
}

// The time stands by the date that it belongs to: behind it, or before it where it has none before itself.
function clockKey({ record, key }: Beside): { key: string | null; owner: string } {
  const named = Object.keys(record.fields).find((other) => kindOf(other) === 'publication');
  if (named !== undefined || !Object.keys(record.fields).some(isClock)) return { key: named ?? null, owner: key };
  const keys = inFileOrder(record);
  const isDay = (other: string): boolean => other === key || (isDated(other) && isDayAlone(record.fields[other]));
  const ownerOf = (clock: string): string | undefined => {
    const at = keys.indexOf(clock);
    for (let before = at - 1; before >= 0; before--) if (isDay(keys[before] ?? '')) return keys[before];
    return keys.slice(at).find(isDay);
  };
  const clocks = keys.filter(isClock).map((clock) => ({ key: clock, owner: ownerOf(clock) ?? key }));
  return clocks.find(({ owner }) => owner === key) ?? clocks[0] ?? { key: null, owner: key };
}

function isClock(key: string): boolean {
  return kindOf(key) === 'hour' || kindOf(key) === 'clock';
}

function isDated(key: string): boolean {
  if (key.length > LENGTH) return false;
  const field = fieldOf(key);
  return field === 'publishedAt' || field === 'modifiedAt' || DATE_NAME.test(key) || SEEN_NAME.test(key);
}

// A mapping of the upload names columns anew, at the end.
function inFileOrder({ fields, spans }: Beside['record']): string[] {
  const keys = Object.keys(fields);
  if (!keys.every((key) => spans[key] !== undefined)) return keys;
  return keys.sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0));
}

const MOST_KEYS = 2000;
const known = new Map<string, Kind | undefined>();

// The keys of a file are the same record for record.
function kindOf(key: string): Kind | undefined {
  if (key.length > LENGTH || known.has(key)) return known.get(key);
  const kind = KINDS.get(key.toLowerCase().replace(/[^\p{L}]/gu, ''));
  if (known.size < MOST_KEYS) known.set(key, kind);
  return kind;
}

// A name that means several zones means that of the upload, if this is one of them.
function offsetIn(zone: string, date: CivilDate, timezone: string): number | null {
  const name = /^z$/i.test(zone) ? 'UTC' : /^\s?[+-]/.test(zone) ? `UTC${zone}` : zone;
  const offset = offsetOfZone(name, date);
  if (offset !== null) return offset;
  if (/^[A-Z]\p{L}{1,20}\/[\p{L}_/+-]{2,40}$/u.test(zone)) return offsetAt(date, zone);
  const own = offsetAt(date, timezone);
  const isOwn = (['america', 'britain'] as const).some((home) => offsetOfZone(name, date, home) === own);
  return isOwn ? own : null;
}

function offsetAt(date: CivilDate, timezone: string): number | null {
  const minutes = -new TZDate(instantOf({ ...date, offset: null }, timezone), timezone).getTimezoneOffset();
  return Number.isNaN(minutes) ? null : minutes;
}

function ofOther(value: string, owner: string): DraftWarning {
  const shown = value.trim().slice(0, 40);
  const message = `The time "${shown}" stands beside another date ("${owner.slice(0, 40)}"); the day alone was kept.`;
  return { code: 'time-unreadable', message };
}

function unread(value: string, zone: string): DraftWarning {
  const shown = value.trim().slice(0, 40);
  const message =
    zone === ''
      ? `The time "${shown}" beside the date could not be read; the day alone was kept.`
      : `The time "${shown}" beside the date is in a zone that is not known ("${zone.slice(0, 40)}"); the day alone was kept.`;
  return { code: 'time-unreadable', message };
}
