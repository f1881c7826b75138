import { expect, test } from '@jest/globals';
import type { ZoneRules } from '@vigie/article';
import { HourTotals } from '../columns/hour-totals.js';
import { quarterOf } from '../columns/time-code.js';
import { makeDayClock } from '../time/day-clock.js';
import { localDay } from '../time/zone.js';
import { timesOfHours } from './times-of-hours.js';

const HOUR = 3_600_000;
const zone = (...rules: [from: string | null, hours: number][]): ZoneRules => ({
  zone: 'test',
  starts: rules.map(([from]) => (from === null ? -Infinity : Date.parse(from))),
  offsets: rules.map(([, hours]) => hours * HOUR),
});

const INSTANTS = [
  '2024-03-09T23:10:00Z',
  '2024-03-10T04:59:59Z',
  '2024-03-10T05:00:00Z',
  '2024-03-10T18:14:00Z',
  '2024-03-10T18:15:00Z',
  '2024-03-11T00:00:00Z',
  '2024-03-11T23:59:59Z',
].map((text) => Date.parse(text));
const PERIODS = [{ precision: 3, start: 19_791, end: 19_792, orderedAt: null }];
/** One article at each instant, two of the period, three without a date. */
const CODES = Int32Array.of(...INSTANTS.map(quarterOf), -2, -2, -1, -1, -1);

function timesIn(rules: ZoneRules, instants: Int32Array) {
  const hours = new HourTotals();
  hours.add(instants, 0, instants.length, 1);
  const dated = instants.filter((code) => code >= 0).sort();
  const quarters = { least: dated[0] ?? 0, greatest: dated.at(-1) ?? -1 };
  const clock = makeDayClock(rules, quarters, PERIODS);
  return { clock, times: timesOfHours(hours, clock) };
}

test.each([
  ['UTC', zone([null, 0])],
  ['another hour', zone([null, -5])],
  ['a day that begins an hour later', zone([null, -5], ['2024-03-10T07:00:00Z', -4])],
  ['two zones a day apart', zone([null, -10], ['2024-03-10T10:00:00Z', 14])],
])('days are told by hours: %s', (_, rules) => {
  const { clock, times } = timesIn(rules, CODES);
  const days = INSTANTS.map((at) => localDay(rules, at));
  for (const [place, day] of clock.starts.entries())
    expect([day, times![place + 1]]).toEqual([day, days.filter((one) => one === day).length]);
  expect([...times!.subarray(clock.coarseFrom)]).toEqual([3, 2]);
});

test('nothing is told where a day begins within an hour that has articles', () => {
  const quarterPast = zone([null, 5.75]);
  expect(timesIn(quarterPast, CODES).times).toBeNull();
  const elsewhere = CODES.filter((code) => code < 0 || (code >> 2) % 24 !== 18);
  expect(timesIn(quarterPast, elsewhere).times).not.toBeNull();
});

test('nothing is lost where days begin within what the clock tells apart', () => {
  const london = zone([null, 1], ['2023-10-29T01:00:00Z', 0]);
  const first = quarterOf(Date.parse('2023-10-20T00:00:00Z'));
  const { times } = timesIn(
    london,
    Int32Array.from({ length: 3650 }, (_, hour) => first + hour * 4),
  );
  // They may be counted one by one instead.
  expect(times?.reduce((sum, articles) => sum + articles, 0) ?? 3650).toBe(3650);
});

test('nothing is told of articles of hundreds of years', () => {
  const years = Int32Array.from({ length: 300 }, (_, year) => year * 35_064);
  expect(timesIn(zone([null, 0]), years.subarray(0, 100)).times).not.toBeNull();
  const hours = new HourTotals();
  for (const [place] of years.entries()) hours.add(years, place, place + 1, 1);
  const clock = makeDayClock(zone([null, 0]), { least: 0, greatest: years.at(-1)! }, []);
  expect(timesOfHours(hours, clock)).toBeNull();
});

test('there may be nothing', () => {
  expect(timesIn(zone([null, 0]), new Int32Array(0)).times!.every((articles) => articles === 0)).toBe(true);
  expect(timesIn(zone([null, 0]), Int32Array.of(-1)).times!.at(-2)).toBe(1);
});
