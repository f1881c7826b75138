import { expect, test } from '@jest/globals';
import { bucketStart, bucketsBetween, type DayInterval, type Interval, type ZoneRules } from '@vigie/article';
import fc from 'fast-check';
import type { Segment } from '../columns/segment.js';
import { QUARTER, quarterOf, TIME_ORIGIN } from '../columns/time-code.js';
import { columnOf } from './columns-of.js';
import { dateSpans } from './date-spans.js';
import { denseBuckets } from './dense-buckets.js';
import { makeClock } from './make-clock.js';
import { DAY, localDay, localHour } from './zone.js';

const HOURS = 3_600_000;
const zone = (name: string, before: number, at: string, after: number): ZoneRules => ({
  zone: name,
  starts: [-Infinity, Date.parse(at)],
  offsets: [before * HOURS, after * HOURS],
});

/** A clock that is moved in an unusual way each. */
const NIGHTS: ZoneRules[] = [
  zone('no change', 0, '2000-01-01T00:00:00Z', 0),
  zone('back at midnight, as in Santiago', -3, '2024-04-07T03:00:00Z', -4),
  zone('forward at midnight, as in Havana', -5, '2024-03-10T05:00:00Z', -4),
  zone('back over midnight, as in Newfoundland', -2.5, '2006-10-29T02:31:00Z', -3.5),
  zone('half an hour, as on Lord Howe', 11, '2024-04-06T15:00:00Z', 10.5),
  zone('three quarters past, as in Chatham', 13.75, '2024-04-06T14:00:00Z', 12.75),
  zone('a day left out, as in Apia', -10, '2011-12-30T10:00:00Z', 14),
  zone('44 and a half minutes, as in Monrovia', -2670 / 3600, '1972-01-07T00:44:30Z', 0),
  zone('nine minutes and 21 seconds, as in Paris', 561 / 3600, '1911-03-10T23:50:39Z', 0),
].map((rules) => ({ ...rules, offsets: rules.offsets.map(Math.round) }));

/** A segment of one row. */
function rowAt(at: number): Segment {
  const quarter = quarterOf(at);
  const rest = Uint32Array.of(at - TIME_ORIGIN - quarter * QUARTER);
  return { time: Int32Array.of(quarter), rest, restUnit: 1 } as unknown as Segment;
}

/** Instants of the days around a change, some of them on the boundaries of quarters, hours and the change itself. */
const around = (rules: ZoneRules) =>
  fc
    .tuple(fc.integer({ min: -400, max: 400 }), fc.constantFrom(0, 0, -1, 1, 59_999, 270_000, 561_000))
    .map(([quarters, milliseconds]) => rules.starts[1]! + quarters * QUARTER + milliseconds);

test.each(NIGHTS)('a clock tells every column as the zone does: $zone', (rules) => {
  const change = rules.starts[1]!;
  const quarters = { least: quarterOf(change) - 1000, greatest: quarterOf(change) + 1000 };
  const first = localDay(rules, change) - 6;
  for (const interval of ['day', 'week', 'month', 'quarter', 'year'] satisfies DayInterval[]) {
    const buckets = bucketsBetween(interval, first, first + 12);
    const clock = makeClock(interval, buckets, rules, quarters, []);
    fc.assert(
      fc.property(around(rules), (at) => {
        const place = buckets.indexOf(bucketStart(interval, localDay(rules, at)));
        expect(columnOf(clock, rowAt(at), 0)).toBe(place < 0 ? clock.width - 1 : place + 1);
      }),
    );
  }
});

test.each(NIGHTS)('a clock of hours tells every column as the zone does: $zone', (rules) => {
  const change = rules.starts[1]!;
  const quarters = { least: quarterOf(change) - 1000, greatest: quarterOf(change) + 1000 };
  const hours = denseBuckets(
    'hour' satisfies Interval,
    rules,
    localHour(rules, change - 3 * DAY),
    localHour(rules, change),
  );
  const clock = makeClock('hour', hours, rules, quarters, []);
  fc.assert(
    fc.property(around(rules), (at) => {
      const hour = localHour(rules, at);
      const place = hours.indexOf(hour);
      const apart = hour > hours[0]! && hour < hours.at(-1)! ? clock.width - 2 : clock.width - 1;
      expect(columnOf(clock, rowAt(at), 0)).toBe(place < 0 ? apart : place + 1);
    }),
  );
});

test.each(NIGHTS)('a range of days holds the instants of these local days: $zone', (rules) => {
  const day = localDay(rules, rules.starts[1]!);
  const name = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);
  fc.assert(
    fc.property(around(rules), fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 2 }), (at, shift, length) => {
      const [from, to] = [day + shift, day + shift + length];
      const spans = dateSpans({ kind: 'days', from: name(from), to: name(to) }, rules);
      const local = localDay(rules, at);
      expect(spans.some((span) => at >= span.from && at < span.to)).toBe(local >= from && local <= to);
    }),
  );
});

test('a night on which the clock goes back has 25 hours', () => {
  const santiago = NIGHTS[1]!;
  const hours = denseBuckets(
    'hour',
    santiago,
    Date.parse('2024-04-06T03:00:00Z') / 1000,
    Date.parse('2024-04-07T03:00:00Z') / 1000,
  );
  expect(hours).toHaveLength(25);
});
