import type { Segment } from '../columns/segment.js';
import type { Quarters } from './make-clock.js';

/** The time codes from 0 on of all segments. */
export function quartersOf(segments: readonly Segment[]): Quarters {
  const quarters = { least: 0x7fffffff, greatest: -1 };
  for (const { timeFirst, timeLast } of segments) {
    if (timeFirst > timeLast) continue;
    if (timeFirst < quarters.least) quarters.least = timeFirst;
    if (timeLast > quarters.greatest) quarters.greatest = timeLast;
  }
  return quarters;
}
