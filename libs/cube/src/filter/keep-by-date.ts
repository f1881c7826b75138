import type { Segment } from '../columns/segment.js';
import { QUARTER, TIME_ORIGIN } from '../columns/time-code.js';
import { instantOf } from '../time/columns-of.js';
import type { DatesTest } from './test.js';

/** Writes the rows of a list whose dates lie in the range to `kept`, which may be the list itself, and gives their number. */
export function keepByDate(
  { spans, periods }: DatesTest,
  segment: Segment,
  list: Uint16Array,
  count: number,
  kept: Uint16Array,
): number {
  const from = spans[0]?.from ?? 0;
  const to = spans.at(-1)?.to ?? 0;
  const found = keepWithin(segment, list, count, kept, periods, from, to);
  return spans.length < 2 ? found : dropBetween(segment, kept, found, spans);
}

function keepWithin(
  segment: Segment,
  list: Uint16Array,
  count: number,
  kept: Uint16Array,
  periods: Uint8Array,
  from: number,
  to: number,
): number {
  const { time } = segment;
  const low = quarterAt(from);
  const high = quarterAt(to);
  let found = 0;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    const code = time[row]!;
    kept[found] = row;
    if (code < 0) found += periods[-1 - code]!;
    else if (code !== low && code !== high) found += 1 ^ (((code - low) | (high - code)) >>> 31);
    else {
      const at = instantOf(segment, row);
      if (at >= from && at < to) found++;
    }
  }
  return found;
}

/** A range of days has a gap of at most hours where a clock goes back over midnight. */
function dropBetween(segment: Segment, list: Uint16Array, count: number, spans: DatesTest['spans']): number {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const row = list[i]!;
    list[found] = row;
    if (segment.time[row]! < 0) found++;
    else {
      const at = instantOf(segment, row);
      if (spans.some(({ from, to }) => at >= from && at < to)) found++;
    }
  }
  return found;
}

/** The quarter of an hour that an instant lies in, of any instants at all. */
function quarterAt(at: number): number {
  const quarter = Math.floor((at - TIME_ORIGIN) / QUARTER);
  return Math.max(-0x3fffffff, Math.min(0x3fffffff, quarter));
}
