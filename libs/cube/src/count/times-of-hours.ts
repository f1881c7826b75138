import type { HourTotals } from '../columns/hour-totals.js';
import type { DayClock } from '../time/day-clock.js';

/**
 * Articles by column of a clock of days, from how many there are by hour of UTC; null where days of the zone begin within an hour
 * in which there are articles, or within a cell of the clock, or where there are too many years: then the hours do not tell.
 */
export function timesOfHours(hours: HourTotals, clock: DayClock): Int32Array | null {
  const { cells, base, shift, width, coarseFrom } = clock;
  const times = new Int32Array(width);
  let told = hours.isWhole;
  hours.forEach((hour, articles) => {
    const first = ((hour * 4) >> shift) - base;
    const last = ((hour * 4 + 3) >> shift) - base;
    const column = cells[Math.max(first, 0)]!;
    for (let at = Math.max(first, 0); at <= Math.min(last, cells.length - 1); at++) told &&= cells[at] === column;
    told &&= column >= 0;
    if (told) times[column]! += articles;
  });
  hours.coarse.forEach((articles, place) => {
    if (articles !== 0) times[coarseFrom + place]! += articles;
  });
  return told ? times : null;
}
