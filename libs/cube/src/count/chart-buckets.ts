import {
  type AttentionQuestion,
  autoInterval,
  checkSize,
  type DayInterval,
  type Interval,
  type ZoneRules,
} from '@vigie/article';
import { QUARTER, TIME_ORIGIN } from '../columns/time-code.js';
import { askedBounds, askedDays, type Bounds } from '../time/asked-bounds.js';
import type { Clock } from '../time/clock.js';
import { denseBuckets } from '../time/dense-buckets.js';
import { makeClock, type Quarters } from '../time/make-clock.js';
import { DAY, HOUR, hourOf } from '../time/zone.js';
import { datedEnds, datedSpan, type Ends, instantDays } from './dated.js';
import type { Query } from './query.js';
import type { Selected } from './selected.js';
import type { ArticlesWish, Found } from './wish.js';

/** Where all instants stand in one column it does not matter, so that these are the same for everybody. */
const NO_ZONE: ZoneRules = { zone: 'UTC', starts: [-Infinity], offsets: [0] };

/** The interval of a chart, once its selection is made. */
export function intervalOf({ asked, main }: Query, { interval, most }: AttentionQuestion): Interval {
  if (interval !== 'auto') return interval;
  const { selection, zone, corpus } = asked;
  return autoInterval(askedDays(selection.dates, zone), datedSpan(main, corpus.periods), most);
}

/** The buckets that the dates of the query ask for. */
export function boundsAsked({ asked }: Query, interval: Interval): Bounds {
  return askedBounds(asked.selection.dates, asked.zone, interval);
}

/** All buckets of a chart, in order. Throws `QuestionError` when they are too many. */
export function chartBuckets(query: Query, interval: Interval, { first, last }: Bounds, series: number): number[] {
  if (first === null || last === null) return [];
  checkSize(interval, first, last, series);
  const buckets = denseBuckets(interval, query.asked.zone, first, last);
  query.size.add(buckets.length, series);
  return buckets;
}

/** Whether the articles have to be asked for the first or the last hour. */
export function needsHours(interval: Interval, { first, last }: Bounds): boolean {
  return interval === 'hour' && (first === null || last === null);
}

/** The bounds of a chart: those asked for, else those of the articles. `hours` are the first and the last hour, where needed. */
export function boundsOf(query: Query, interval: Interval, asked: Bounds, hours: Ends | null): Bounds {
  if (asked.first !== null && asked.last !== null) return asked;
  const found =
    interval === 'hour' ? hours : datedEnds(query.main, query.asked.corpus.periods, interval satisfies DayInterval);
  return { first: asked.first ?? found?.first ?? null, last: asked.last ?? found?.last ?? null };
}

/** The clock of some buckets, which are all between the first and the last in which there may be articles, for the articles of a selection; with `bounded` it takes those beyond them for undated. */
export function clockFor(
  { asked, clocks }: Query,
  selected: Selected,
  interval: Interval,
  buckets: readonly number[],
  bounded = false,
): Clock {
  const name = [selected.number, interval, bounded, buckets.length, buckets[0], buckets.at(-1)].join(' ');
  return remembered(clocks, name, () =>
    makeClock(interval, buckets, asked.zone, quartersIn(selected), asked.corpus.periods, bounded),
  );
}

/** A clock that has one bucket, 1, for every article that is dated well enough; `fits` says it of the coarse ones. */
export function oneColumnClock(
  { asked, clocks }: Query,
  instants: number,
  fits: (precision: number) => boolean,
): Clock {
  const fitting = [0, 1, 2, 3].map(fits);
  return remembered(clocks, [instants, ...fitting].join(' '), () => {
    const coarse = new Int32Array(asked.corpus.periods.length + 1);
    coarse[0] = fitting[0] ? 1 : 0;
    asked.corpus.periods.forEach(({ precision }, place) => {
      coarse[place + 1] = fitting[precision] ? 1 : 0;
    });
    const cells = Int32Array.of(instants);
    const none = { starts: new Float64Array(0), end: 0, beyond: 0 };
    return { zone: NO_ZONE, unit: 'day', ...none, width: 2, shift: 31, base: 0, cells, coarse };
  });
}

function remembered(clocks: Map<string, Clock>, name: string, make: () => Clock): Clock {
  const known = clocks.get(name);
  if (known !== undefined) return known;
  const made = make();
  clocks.set(name, made);
  return made;
}

/** Asks for the articles by hour on the first and on the last day, of which the first and last hour are read. */
export function hoursWish(query: Query): ArticlesWish | null {
  const days = instantDays(query.main);
  if (days === null) return null;
  const { zone } = query.asked;
  const around = (day: number) => [(day - 1) * DAY, (day + 2) * DAY] as const;
  const hours = new Set([...allHours(zone, ...around(days.first)), ...allHours(zone, ...around(days.last))]);
  const clock = clockFor(
    query,
    query.main,
    'hour',
    [...hours].sort((a, b) => a - b),
  );
  return {
    kind: 'articles',
    chosen: query.main.number,
    reader: { kind: 'none' },
    slots: new Int32Array(0),
    outside: null,
    other: 0,
    across: { kind: 'clock', clock },
    width: clock.width,
    lines: 2,
    coarseOnly: false,
  };
}

/** The first and the last hour of what `hoursWish` found. */
export function hoursFound(wish: ArticlesWish, { cells }: Found): Ends | null {
  if (wish.across.kind !== 'clock') return null;
  const { starts } = wish.across.clock;
  const counted = [...starts].filter((_, place) => cells[wish.width + place + 1] !== 0);
  const [first, last] = [counted[0], counted.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

function* allHours(zone: { starts: number[]; offsets: number[] }, from: number, to: number): Generator<number> {
  for (const [rule, start] of zone.starts.entries()) {
    const end = Math.min(to, zone.starts[rule + 1] ?? Infinity);
    const first = Math.max(from, start);
    if (first >= end) continue;
    for (let hour = hourOf(first, zone.offsets[rule]!); hour * 1000 < end; hour += HOUR / 1000) yield hour;
  }
}

function quartersIn({ reach, clock }: Selected): Quarters {
  const days = instantDays({ times: reach, clock });
  if (days === null) return { least: 0, greatest: -1 };
  const quarter = (day: number) => Math.max(0, Math.floor((day * DAY - TIME_ORIGIN) / QUARTER));
  return { least: quarter(days.first - 1), greatest: quarter(days.last + 2) };
}
