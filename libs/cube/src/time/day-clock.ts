import type { ZoneRules } from '@vigie/article';
import type { Period } from '../columns/segment.js';
import { QUARTER, TIME_ORIGIN } from '../columns/time-code.js';
import type { Clock } from './clock.js';
import { makeClock, type Quarters } from './make-clock.js';
import { localDay } from './zone.js';

/** A clock with a column for each local day and, after those, one for each time code below 0. */
export interface DayClock extends Clock {
  /** The column of time code -1; that of -2 is the next, and so on. */
  coarseFrom: number;
}

/** What articles are counted by before their interval is known: all longer buckets are made of days and periods. */
export function makeDayClock(zone: ZoneRules, quarters: Quarters, periods: readonly Period[]): DayClock {
  const days: number[] = [];
  if (quarters.least <= quarters.greatest) {
    // A clock that goes back over midnight may show an earlier day after a later one.
    const first = localDay(zone, TIME_ORIGIN + quarters.least * QUARTER) - 1;
    const last = localDay(zone, TIME_ORIGIN + (quarters.greatest + 1) * QUARTER) + 1;
    for (let day = first; day <= last; day++) days.push(day);
  }
  const clock = makeClock('day', days, zone, quarters, []);
  const coarse = new Int32Array(periods.length + 1).map((_, place) => clock.width + place);
  return { ...clock, coarse, coarseFrom: clock.width, width: clock.width + coarse.length };
}
