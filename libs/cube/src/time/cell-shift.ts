import type { ZoneRules } from '@vigie/article';
import { QUARTER, TIME_ORIGIN } from '../columns/time-code.js';
import { DAY } from './zone.js';

/**
 * How wide the cells of a clock may be, as a power of two of quarters of an hour: days and hours of the zone begin with a
 * cell. Rules that held for a small part of the time have no say, because a cell that does not fit is only slower.
 */
export function cellShift(zone: ZoneRules, quarters: { least: number; greatest: number }, most: number): number {
  const from = TIME_ORIGIN + quarters.least * QUARTER;
  const to = TIME_ORIGIN + (quarters.greatest + 1) * QUARTER;
  for (let shift = most; shift > 0; shift--) {
    const cell = QUARTER << shift;
    if (DAY % cell !== 0) continue;
    let misfit = 0;
    zone.starts.forEach((start, rule) => {
      const held = Math.min(to, zone.starts[rule + 1] ?? Infinity) - Math.max(from, start);
      if (held > 0 && zone.offsets[rule]! % cell !== 0) misfit += held;
    });
    if (misfit <= (to - from) / 10) return shift;
  }
  return 0;
}
