import type { Clock } from './clock.js';
import { localDay, localHour } from './zone.js';

/** The column of an instant, in milliseconds since 1970. */
export function exactColumn(clock: Clock, at: number): number {
  return clock.unit === 'day'
    ? dayColumn(clock, localDay(clock.zone, at))
    : hourColumn(clock, localHour(clock.zone, at));
}

/** The column of a day. */
export function dayColumn(clock: Clock, day: number): number {
  const place = placeOf(clock.starts, day);
  return place < 0 || day >= clock.end ? clock.beyond : place + 1;
}

/** The column of a local hour. */
export function hourColumn({ starts, beyond }: Clock, hour: number): number {
  const place = placeOf(starts, hour);
  if (starts[place] === hour) return place + 1;
  return place >= 0 && place < starts.length - 1 ? starts.length + 1 : beyond;
}

/** The place of the last start that is not after a value, -1 when all are. */
export function placeOf(starts: Float64Array, value: number): number {
  let low = -1;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
