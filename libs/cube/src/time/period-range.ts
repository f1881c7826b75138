import { type DateRange, dayNumber, type ZoneRules } from '@vigie/article';
import type { Period } from '../columns/segment.js';
import { localDay } from './zone.js';

/**
 * For each coarse date, in the order of their time codes from -1 down, 1 when it matches a range of dates: its period has
 * a day in common with it. An unknown date matches none.
 */
export function periodsInRange(dates: DateRange, zone: ZoneRules, periods: readonly Period[]): Uint8Array {
  const days = dayRange(dates, zone);
  const matches = new Uint8Array(periods.length + 1);
  if (days === null) return matches;
  periods.forEach(({ start, end }, place) => {
    if (start <= days.last && end > days.first) matches[place + 1] = 1;
  });
  return matches;
}

/** The first and the last local day of a range; null when it is empty. */
function dayRange(dates: DateRange, zone: ZoneRules): { first: number; last: number } | null {
  const { kind, from, to } = dates;
  if (kind === 'instants' && from !== null && to !== null && Date.parse(from) >= Date.parse(to)) return null;
  const day = (bound: string, earlier: number) =>
    kind === 'days' ? dayNumber(bound) : localDay(zone, Date.parse(bound) - earlier);
  return { first: from === null ? -Infinity : day(from, 0), last: to === null ? Infinity : day(to, 1) };
}
