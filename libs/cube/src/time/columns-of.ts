import type { Segment } from '../columns/segment.js';
import { QUARTER, TIME_ORIGIN } from '../columns/time-code.js';
import type { Clock } from './clock.js';
import { exactColumn } from './exact-column.js';

/** The columns of the first `count` rows of a list. */
export function columnsOf(clock: Clock, segment: Segment, list: Uint16Array, count: number, columns: Int32Array): void {
  const { time } = segment;
  const { cells, coarse, base, shift } = clock;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    const code = time[row]!;
    const column = code >= 0 ? cells[(code >> shift) - base]! : coarse[-1 - code]!;
    columns[i] = column >= 0 ? column : exactColumn(clock, instantOf(segment, row));
  }
}

/** The column of one row. */
export function columnOf(clock: Clock, segment: Segment, row: number): number {
  const code = segment.time[row]!;
  const column = code >= 0 ? clock.cells[(code >> clock.shift) - clock.base]! : clock.coarse[-1 - code]!;
  return column >= 0 ? column : exactColumn(clock, instantOf(segment, row));
}

/** The instant of a row whose time code is not negative, in milliseconds since 1970. */
export function instantOf({ time, rest, restUnit }: Segment, row: number): number {
  return TIME_ORIGIN + time[row]! * QUARTER + rest[row]! * restUnit;
}
