import { bucketsBetween, type Interval, type ZoneRules } from '@vigie/article';
import { QUARTER } from '../columns/time-code.js';
import { hourOf, ruleAt } from './zone.js';

/** Every bucket from the first to the last, also those without articles: seconds since 1970 of hours, else days. */
export function denseBuckets(interval: Interval, zone: ZoneRules, first: number, last: number): number[] {
  if (last < first) return [];
  return interval === 'hour' ? denseHours(zone, first, last) : bucketsBetween(interval, first, last);
}

/** Local hours are found by looking at every quarter: they begin anew where a clock is moved. */
function denseHours(zone: ZoneRules, first: number, last: number): number[] {
  const hours = new Set<number>();
  let rule = ruleAt(zone, first * 1000);
  for (let at = first * 1000; at <= last * 1000; at += QUARTER) {
    while (at >= (zone.starts[rule + 1] ?? Infinity)) rule++;
    hours.add(hourOf(at, zone.offsets[rule]!));
  }
  return [...hours].sort((a, b) => a - b);
}
