import { QUARTER, TIME_ORIGIN } from '../columns/time-code.js';
import { type Clock, EXACT } from './clock.js';
import { hourColumn, placeOf } from './exact-column.js';
import { DAY, HOUR, hourOf } from './zone.js';

/** Fills the cells of a clock of days or longer buckets between two instants. */
export function fillDays(clock: Clock, from: number, to: number): void {
  const { starts, end } = clock;
  const count = starts.length;
  forEachRule(clock, from, to, (first, last, offset) => {
    const begin = placeOf(starts, Math.floor((first + offset) / DAY));
    for (let place = Math.max(0, begin); place < count; place++) {
      const start = Math.max(first, starts[place]! * DAY - offset);
      const stop = Math.min(last, (place + 1 < count ? starts[place + 1]! : end) * DAY - offset);
      if (start < stop) fill(clock, start, stop, place + 1);
      if (stop === last) break;
    }
  });
}

/** Fills the cells of a clock of hours between two instants. Hours that lie apart from all buckets stay as they are. */
export function fillHours(clock: Clock, from: number, to: number): void {
  const { starts } = clock;
  if (starts.length === 0) return;
  const low = Math.max(from, (starts[0]! - 7200) * 1000);
  const high = Math.min(to, (starts.at(-1)! + 7200) * 1000);
  forEachRule(clock, low, high, (first, last, offset) => {
    let hour = hourOf(first, offset);
    for (let start = first; start < last; hour += 3600) {
      const stop = Math.min(last, hour * 1000 + HOUR);
      fill(clock, start, stop, hourColumn(clock, hour));
      start = stop;
    }
  });
}

function forEachRule(
  { zone }: Clock,
  from: number,
  to: number,
  visit: (first: number, last: number, offset: number) => void,
): void {
  zone.starts.forEach((start, rule) => {
    const first = Math.max(from, start);
    const last = Math.min(to, zone.starts[rule + 1] ?? Infinity);
    if (first < last) visit(first, last, zone.offsets[rule]!);
  });
}

/** Fills the cells that lie wholly between two instants; those that lie there in part become exact. */
function fill({ cells, base, shift }: Clock, from: number, to: number, column: number): void {
  const cell = QUARTER << shift;
  const start = (from - TIME_ORIGIN) / cell - base;
  const stop = (to - TIME_ORIGIN) / cell - base;
  const first = Math.ceil(start);
  const last = Math.floor(stop);
  if (first > start) cells[first - 1] = EXACT;
  if (stop > last) cells[last] = EXACT;
  if (first < last) cells.fill(column, Math.max(0, first), last);
}
