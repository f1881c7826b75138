import { bucketStart, type DatedSpan, type DayInterval, type Interval } from '@vigie/article';
import type { Period } from '../columns/segment.js';
import type { Clock } from '../time/clock.js';
import { dayColumn } from '../time/exact-column.js';
import { FITS } from '../time/make-clock.js';
import type { Selected } from './selected.js';

/** First and last day or bucket of what there is. */
export interface Ends {
  first: number;
  last: number;
}

/** Shows the days on which there are articles, those with an instant only. */
export function forEachDay(
  { times, clock }: Pick<Selected, 'times' | 'clock'>,
  visit: (day: number, count: number) => void,
): void {
  for (let column = 1; column <= clock.starts.length; column++)
    if (times[column] !== 0) visit(clock.starts[column - 1]!, times[column]!);
}

/** Shows the coarse dates that a selection has articles of. */
export function forEachPeriod(
  { times, clock }: Selected,
  periods: readonly Period[],
  visit: (period: Period, count: number) => void,
): void {
  periods.forEach((period, place) => {
    const count = times[clock.coarseFrom + 1 + place]!;
    if (count !== 0) visit(period, count);
  });
}

/** The first and last day of articles with an instant, null without any. */
export function instantDays(selected: Pick<Selected, 'times' | 'clock'>): Ends | null {
  const ends = new Widest();
  forEachDay(selected, (day) => ends.add(day));
  return ends.found;
}

/** The first and last bucket of the articles that are dated well enough for an interval of days, null without any. */
export function datedEnds(selected: Selected, periods: readonly Period[], interval: DayInterval): Ends | null {
  const ends = new Widest();
  forEachDay(selected, (day) => ends.add(day));
  forEachPeriod(selected, periods, ({ precision, start }) => {
    if (precision >= FITS[interval]) ends.add(start);
  });
  if (ends.found === null) return null;
  return { first: bucketStart(interval, ends.found.first), last: bucketStart(interval, ends.found.last) };
}

/** How the articles of a selection are dated, those dated best. */
export function datedSpan(selected: Selected, periods: readonly Period[]): DatedSpan {
  let precision = instantDays(selected) === null ? 0 : 4;
  forEachPeriod(selected, periods, (period) => {
    precision = Math.max(precision, period.precision);
  });
  const ends = new Widest();
  forEachDay(selected, (day) => ends.add(day));
  forEachPeriod(selected, periods, (period) => {
    if (period.precision >= Math.min(precision, 3)) ends.add(period.start);
  });
  return { precision, first: ends.found?.first ?? null, last: ends.found?.last ?? null };
}

/** How many articles are dated too coarsely for an interval, or not at all. */
export function undatedCount(selected: Selected, periods: readonly Period[], interval: Interval): number {
  let count = selected.times[selected.clock.coarseFrom]!;
  forEachPeriod(selected, periods, (period, articles) => {
    if (period.precision < FITS[interval]) count += articles;
  });
  return count;
}

/** The articles by column of a clock of days or longer buckets. */
export function articlesByColumn(
  selected: Selected,
  periods: readonly Period[],
  interval: DayInterval,
  clock: Clock,
): Int32Array {
  const cells = new Int32Array(clock.width);
  forEachDay(selected, (day, count) => {
    cells[dayColumn(clock, day)]! += count;
  });
  forEachPeriod(selected, periods, ({ precision, start }, count) => {
    if (precision >= FITS[interval]) cells[dayColumn(clock, start)]! += count;
  });
  return cells;
}

class Widest {
  found: Ends | null = null;

  add(day: number): void {
    if (this.found === null) this.found = { first: day, last: day };
    else if (day < this.found.first) this.found.first = day;
    else if (day > this.found.last) this.found.last = day;
  }
}
