import { bucketStart, type DateRange, dayNumber, type Interval, type ZoneRules } from '@vigie/article';
import { QUARTER } from '../columns/time-code.js';
import { DAY, localDay, localHour } from './zone.js';

/** The first and the last bucket: seconds since 1970 of hours, else days since 1970; null where an end is open. */
export interface Bounds {
  first: number | null;
  last: number | null;
}

/** The local days that a range of dates asks for. */
export function askedDays(dates: DateRange | null, zone: ZoneRules): Bounds {
  const day = (bound: string | null | undefined, earlier: number) => {
    if (bound == null) return null;
    return dates?.kind === 'days' ? dayNumber(bound) : localDay(zone, Date.parse(bound) - earlier);
  };
  return { first: day(dates?.from, 0), last: day(dates?.to, 1) };
}

/** The buckets that a range of dates asks for. */
export function askedBounds(dates: DateRange | null, zone: ZoneRules, interval: Interval): Bounds {
  if (interval === 'hour') return askedHours(dates, zone);
  const { first, last } = askedDays(dates, zone);
  const bucket = (day: number | null) => (day === null ? null : bucketStart(interval, day));
  return { first: bucket(first), last: bucket(last) };
}

function askedHours(dates: DateRange | null, zone: ZoneRules): Bounds {
  if (dates === null) return { first: null, last: null };
  const { kind, from, to } = dates;
  if (kind === 'days')
    return {
      first: from === null ? null : Math.min(...hoursAround(dayNumber(from), zone, (day, asked) => day >= asked)),
      last: to === null ? null : Math.max(...hoursAround(dayNumber(to), zone, (day, asked) => day <= asked)),
    };
  return {
    first: from === null ? null : localHour(zone, Date.parse(from)),
    last: to === null ? null : localHour(zone, Date.parse(to) - 1),
  };
}

/** The local hours around a day whose own day is as wanted, by looking at every quarter: no zone's clock moves by less. */
function hoursAround(asked: number, zone: ZoneRules, wanted: (day: number, asked: number) => boolean): number[] {
  const hours: number[] = [];
  for (let at = (asked - 2) * DAY; at <= (asked + 3) * DAY; at += QUARTER)
    if (wanted(localDay(zone, at), asked)) hours.push(localHour(zone, at));
  return hours;
}
