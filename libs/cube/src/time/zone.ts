import type { ZoneRules } from '@vigie/article';

/** Lengths in milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** The place of the rule of a zone that holds at an instant (milliseconds since 1970). */
export function ruleAt({ starts }: ZoneRules, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The calendar day that an instant lies in, in days since 1970. */
export function localDay(zone: ZoneRules, at: number): number {
  return Math.floor((at + zone.offsets[ruleAt(zone, at)]!) / DAY);
}

/** The start of the local hour that an instant lies in, in seconds since 1970; in Kathmandu that is a quarter past in UTC. */
export function localHour(zone: ZoneRules, at: number): number {
  return hourOf(at, zone.offsets[ruleAt(zone, at)]!);
}

/** The start, in seconds since 1970, of the hour of a clock that is so far ahead of UTC. */
export function hourOf(at: number, offset: number): number {
  return (Math.floor((at + offset) / HOUR) * HOUR - offset) / 1000;
}
