import { describe, expect, test } from '@jest/globals';
import { formatter } from '../i18n/format.js';
import { axisTicks } from './ticks.js';

const en = formatter('en');
const months = Array.from(
  { length: 24 },
  (_, at) => `${2023 + Math.floor((at + 10) / 12)}-${String(((at + 10) % 12) + 1).padStart(2, '0')}-01`,
);
const days = Array.from({ length: 30 }, (_, at) => new Date(Date.UTC(2024, 1, 20 + at)).toISOString().slice(0, 10));
const shown = (ticks: (string | string[] | null)[]) => ticks.filter((tick) => tick !== null);

describe('ticks of the time axis', () => {
  test.each([24, 12, 8, 6, 4, 3, 2])('at most %i fit', (room) => {
    expect(shown(axisTicks(months, 'month', room, en, 'UTC')).length).toBeLessThanOrEqual(room);
    expect(shown(axisTicks(months, 'month', room, en, 'UTC')).length).toBeGreaterThan(0);
  });

  test('the year stands where it changes', () => {
    const ticks = shown(axisTicks(months, 'month', 24, en, 'UTC'));
    expect(ticks.filter(Array.isArray)).toEqual([
      ['Nov', '2023'],
      ['Jan', '2024'],
      ['Jan', '2025'],
    ]);
  });

  test('days give way to months', () => {
    expect(shown(axisTicks(days, 'day', 30, en, 'UTC'))).toHaveLength(30);
    expect(shown(axisTicks(days, 'day', 5, en, 'UTC'))).toEqual([['Feb', '2024'], 'Mar']);
  });

  test('hours are read in the zone', () => {
    const hours = ['2024-01-01T22:00:00Z', '2024-01-01T23:00:00Z', '2024-01-02T00:00:00Z'];
    expect(axisTicks(hours, 'hour', 3, en, 'Africa/Niamey')).toEqual([
      ['23:00', '1 Jan 2024'],
      ['00:00', '2 Jan 2024'],
      '01:00',
    ]);
  });

  test('nothing has no ticks', () => {
    expect(axisTicks([], 'week', 8, en, 'UTC')).toEqual([]);
  });
});
