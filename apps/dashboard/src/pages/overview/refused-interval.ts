import { ApiError } from '../../api-error.js';
import type { Interval } from '../../i18n/format.js';
import { type Selection, viewParsers } from '../../selection/parameters.js';
import { daysOf, drawableInterval, lengthInDays } from '../../selection/period.js';
import type { Chart } from './overview-questions.js';

const faultsOf = (error: Error | null) => (error instanceof ApiError ? (error.problem.errors ?? []) : []);

/** Whether a page was refused only for how finely its charts are cut. */
export function isOfInterval(error: Error | null): boolean {
  const faults = faultsOf(error);
  return faults.length > 0 && faults.every(({ path }) => /^questions\/\d+\/(?:interval|top)$/.test(path));
}

/** The interval that a refusal says works. */
export function suggestedInterval(error: Error): Interval | null {
  const found = faultsOf(error).find(({ path, suggestion }) => path.endsWith('/interval') && suggestion !== undefined);
  return found ? viewParsers.interval.parse(found.suggestion ?? '') : null;
}

/** The finest interval that can be drawn too, where that is a longer one than `suggested`; `known` tells how long the time is. */
export function drawnInstead(suggested: Interval, { from, to }: Selection, known: Chart['attention']): Interval | null {
  const days = lengthInDays(from, to) ?? daysOf(known.interval, known.buckets.length);
  const drawn = drawableInterval(suggested, days);
  return drawn === suggested ? null : drawn;
}
