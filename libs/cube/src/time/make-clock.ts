import { type Interval, nextBucket, type ZoneRules } from '@vigie/article';
import type { Period } from '../columns/segment.js';
import { QUARTER, TIME_ORIGIN } from '../columns/time-code.js';
import { cellShift } from './cell-shift.js';
import { type Clock, UNDATED } from './clock.js';
import { dayColumn } from './exact-column.js';
import { fillDays, fillHours } from './fill-cells.js';

/** The least precision that a date needs to stand in a bucket of an interval: 4 minute, 3 day, 2 month, 1 year. */
export const FITS: Record<Interval, number> = { hour: 4, day: 3, week: 3, month: 2, quarter: 2, year: 1 };

/** Quarters of an hour in which there are articles, the least and the greatest time code from 0 on; none when `least` is greater. */
export interface Quarters {
  least: number;
  greatest: number;
}

/** A clock that puts articles in these buckets, which are in order; with `bounded` it takes those beyond them for undated. */
export function makeClock(
  interval: Interval,
  buckets: readonly number[],
  zone: ZoneRules,
  quarters: Quarters,
  periods: readonly Period[],
  bounded = false,
): Clock {
  const hours = interval === 'hour';
  const last = buckets.at(-1);
  const shift = cellShift(zone, quarters, hours ? 2 : 5);
  const base = quarters.least >> shift;
  const beyond = bounded ? UNDATED : buckets.length + 2;
  const clock: Clock = {
    zone,
    unit: hours ? 'hour' : 'day',
    starts: Float64Array.from(buckets),
    end: hours || last === undefined ? 0 : nextBucket(interval, last),
    width: buckets.length + 3,
    beyond,
    shift,
    base,
    cells: new Int32Array(Math.max(0, (quarters.greatest >> shift) - base + 1)).fill(beyond),
    coarse: new Int32Array(periods.length + 1).fill(UNDATED),
  };
  periods.forEach(({ precision, start }, place) => {
    if (precision >= FITS[interval]) clock.coarse[place + 1] = dayColumn(clock, start);
  });
  const from = TIME_ORIGIN + (base << shift) * QUARTER;
  const to = from + clock.cells.length * (QUARTER << shift);
  if (hours) fillHours(clock, from, to);
  else fillDays(clock, from, to);
  return clock;
}
