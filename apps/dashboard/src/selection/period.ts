import {
  addDays,
  addMonths,
  differenceInCalendarDays,
  endOfMonth,
  endOfYear,
  formatISO,
  parseISO,
  startOfMonth,
  startOfYear,
  subDays,
  subMonths,
} from 'date-fns';
import type { Interval } from '../i18n/format.js';

const asDay = (date: Date) => formatISO(date, { representation: 'date' });
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a bound is a calendar day, not an instant. */
export const isDay = (text: string) => DAY.test(text) && !Number.isNaN(parseISO(text).getTime());

/** Ranges people ask for most; each is written into the URL as plain days, so that a link keeps meaning what it showed. */
export const presets = ['7d', '30d', '90d', '12m', 'month', 'lastMonth', 'year', 'lastYear'] as const;
export type Preset = (typeof presets)[number];
export type Days = { from: string; to: string };

/** The days of a preset, seen from `today`. */
export function presetDays(preset: Preset, today: Date): Days {
  const until = (from: Date, to = today): Days => ({ from: asDay(from), to: asDay(to) });
  switch (preset) {
    case '7d':
      return until(subDays(today, 6));
    case '30d':
      return until(subDays(today, 29));
    case '90d':
      return until(subDays(today, 89));
    case '12m':
      return until(addDays(subMonths(today, 12), 1));
    case 'month':
      return until(startOfMonth(today));
    case 'lastMonth':
      return until(startOfMonth(subMonths(today, 1)), endOfMonth(subMonths(today, 1)));
    case 'year':
      return until(startOfYear(today));
    case 'lastYear':
      return until(startOfYear(subMonths(today, 12)), endOfYear(subMonths(today, 12)));
  }
}

/** The first and last day of a bucket; hours are instants and are not asked here. */
export function bucketDays(interval: Exclude<Interval, 'hour'>, bucket: string): Days {
  const first = parseISO(bucket);
  const last = {
    day: () => first,
    week: () => addDays(first, 6),
    month: () => endOfMonth(first),
    quarter: () => endOfMonth(addMonths(first, 2)),
    year: () => endOfYear(first),
  }[interval]();
  return { from: asDay(first), to: asDay(last) };
}

/** The bounds that select one bucket, kept inside the bounds that are already chosen. */
export function bucketBounds(
  interval: Interval,
  bucket: string,
  chosen: { from: string | null; to: string | null },
): Days {
  if (interval === 'hour') {
    const start = Date.parse(bucket);
    const instant = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z');
    return { from: instant(start), to: instant(start + 3_600_000) };
  }
  const days = bucketDays(interval, bucket);
  const from = chosen.from && isDay(chosen.from) && chosen.from > days.from ? chosen.from : days.from;
  const to = chosen.to && isDay(chosen.to) && chosen.to < days.to ? chosen.to : days.to;
  return { from, to };
}

const lengths: [Interval, number][] = [
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30.4],
  ['quarter', 91.3],
  ['year', 365.2],
];

/** More buckets than a chart has pixels for. */
export const MOST_DRAWN = 1_500;

/** How many days so many buckets are, about. */
export const daysOf = (interval: Interval, buckets: number) =>
  buckets * (lengths.find(([name]) => name === interval)?.[1] ?? 1);

/** The finest interval that can be drawn over so many days, none finer than another. */
export function drawableInterval(finest: Interval, days: number): Interval {
  return (
    lengths
      .slice(lengths.findIndex(([name]) => name === finest))
      .find(([, length]) => days / length <= MOST_DRAWN)?.[0] ?? 'year'
  );
}

/** Days from the first to the last, both counted; null when a bound is missing or not a date. */
export function lengthInDays(from: string | null, to: string | null): number | null {
  if (!from || !to) return null;
  const [first, last] = [parseISO(from), parseISO(to)];
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return null;
  if (!isDay(from)) return (last.getTime() - first.getTime()) / 86_400_000;
  return differenceInCalendarDays(last, first) + 1;
}

/** The period just before, of equal length; null where there is none to name. */
export function periodBefore(from: string | null, to: string | null): Days | null {
  if (!from || !to || !isDay(from) || !isDay(to)) return null;
  const length = differenceInCalendarDays(parseISO(to), parseISO(from)) + 1;
  return { from: asDay(subDays(parseISO(from), length)), to: asDay(subDays(parseISO(from), 1)) };
}

/** The calendar day that it is now in a time zone. */
export function todayIn(timeZone: string, now: Date): string {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
  } catch {
    return asDay(now);
  }
}
