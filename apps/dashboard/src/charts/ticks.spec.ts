import { describe, expect, test } from '@jest/globals';
import { formatter } from '../i18n/format.js';
import { axisTicks, type Tick } from './ticks.js';

const en = formatter('en');
const fr = formatter('fr');
const dates = (first: string, count: number, step = 1) =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(first) + at * step * 86_400_000).toISOString().slice(0, 10),
  );
const months = Array.from(
  { length: 24 },
  (_, at) => `${2023 + Math.floor((at + 10) / 12)}-${String(((at + 10) % 12) + 1).padStart(2, '0')}-01`,
);
const december = dates('2024-12-01', 31);
const shown = (ticks: Tick[]) => ticks.filter((tick) => tick !== null);
const WIDE = 1340;
const NARROW = 290;

describe('ticks of the time axis', () => {
  test('a month by day is read day by day where there is room', () => {
    const ticks = axisTicks(december, 'day', WIDE, en, 'UTC');
    expect(ticks[0]).toEqual(['1', 'Dec 2024']);
    expect(ticks.slice(1)).toEqual(Array.from({ length: 30 }, (_, at) => String(at + 2)));
  });

  test('and every so many days where there is less', () => {
    expect(shown(axisTicks(december, 'day', 420, en, 'UTC'))).toEqual([
      ['1', 'Dec 2024'],
      ...['3', '5', '7', '9', '11', '13', '15', '17', '19', '21', '23', '25', '27', '29'],
    ]);
    expect(shown(axisTicks(december, 'day', NARROW, fr, 'UTC'))).toEqual([
      ['1', 'déc. 2024'],
      ...['4', '7', '10', '13', '16', '19', '22', '25', '28'],
    ]);
  });

  test('the month stands where it begins, the year where it changes', () => {
    expect(shown(axisTicks(dates('2024-11-20', 60), 'day', NARROW, en, 'UTC'))).toEqual([
      ['21', 'Nov 2024'],
      ['1', 'Dec'],
      '11',
      '21',
      ['1', 'Jan 2025'],
      '11',
    ]);
  });

  test('days give way to months', () => {
    expect(shown(axisTicks(dates('2024-02-20', 400), 'day', NARROW, en, 'UTC'))).toEqual([
      ['Apr', '2024'],
      'Jul',
      'Oct',
      ['Jan', '2025'],
    ]);
  });

  test('weeks bear the day that they begin on', () => {
    const weeks = dates('2024-12-02', 5, 7);
    expect(axisTicks(weeks, 'week', NARROW, en, 'UTC')).toEqual([
      ['2 Dec', '2024'],
      '9 Dec',
      '16 Dec',
      '23 Dec',
      '30 Dec',
    ]);
    expect(shown(axisTicks(dates('2024-12-02', 10, 7), 'week', NARROW, en, 'UTC'))).toHaveLength(5);
  });

  test('the year stands where it changes', () => {
    const ticks = shown(axisTicks(months, 'month', WIDE, en, 'UTC'));
    expect(ticks.filter(Array.isArray)).toEqual([
      ['Nov', '2023'],
      ['Jan', '2024'],
      ['Jan', '2025'],
    ]);
  });

  test.each([
    ['day', december],
    ['day', dates('2024-02-28', 7)],
    ['day', dates('2024-05-20', 90)],
    ['week', dates('2024-01-01', 13, 7)],
    ['week', dates('2020-01-06', 260, 7)],
    ['month', months],
    ['quarter', months.filter((_, at) => at % 3 === 2)],
    ['year', Array.from({ length: 9 }, (_, at) => `${2016 + at}-01-01`)],
  ] as const)('by %s, at every width there are enough, and no more than fit', (interval, buckets) => {
    for (const width of [120, 180, NARROW, 420, 700, 1000, WIDE]) {
      const { length } = shown(axisTicks([...buckets], interval, width, fr, 'UTC'));
      expect([width, length >= Math.min(buckets.length, Math.floor(width / 140)), length <= width / 20]).toEqual([
        width,
        true,
        true,
      ]);
    }
  });

  test('hours are read in the zone', () => {
    const hours = ['2024-01-01T22:00:00Z', '2024-01-01T23:00:00Z', '2024-01-02T00:00:00Z'];
    expect(axisTicks(hours, 'hour', NARROW, en, 'Africa/Niamey')).toEqual([
      ['23:00', '1 Jan 2024'],
      ['00:00', '2 Jan 2024'],
      '01:00',
    ]);
    expect(axisTicks(hours, 'hour', 180, en, 'Africa/Niamey')).toEqual(['23:00', ['00:00', '2 Jan 2024'], '01:00']);
  });

  test('many hours give way to days', () => {
    const hours = Array.from({ length: 240 }, (_, at) => new Date(Date.UTC(2024, 11, 28, at + 5)).toISOString());
    const ticks = axisTicks(hours, 'hour', 420, en, 'America/New_York');
    expect(shown(ticks)).toEqual([['28', 'Dec 2024'], '29', '30', '31', ['1', 'Jan 2025'], '2', '3', '4', '5', '6']);
    expect(ticks[24]).toBe('29');
  });

  test('nothing has no ticks', () => {
    expect(axisTicks([], 'week', NARROW, en, 'UTC')).toEqual([]);
    expect(axisTicks([], 'hour', NARROW, en, 'UTC')).toEqual([]);
  });
});
