import { expect, test } from '@jest/globals';
import { nextPoll } from './next-poll.js';

const [HOUR, DAY] = [60, 24 * 60];

/** Minutes, at the least and at the most. */
test.each<[string, Parameters<typeof nextPoll>[0], number, number]>([
  ['as a rule', { minutes: HOUR, faults: 0, retryAfter: null, chance: 0 }, 60, 63],
  ['after a fault', { minutes: HOUR, faults: 1, retryAfter: null, chance: 0 }, 90, 120],
  ['after two', { minutes: HOUR, faults: 2, retryAfter: null, chance: 0 }, 180, 240],
  ['after many, a day at most', { minutes: HOUR, faults: 500, retryAfter: null, chance: 0 }, 0.75 * DAY, DAY],
  [
    'never more often than its interval',
    { minutes: 7 * DAY, faults: 9, retryAfter: null, chance: 0 },
    7 * DAY,
    7 * DAY,
  ],
  ['as the server asks', { minutes: HOUR, faults: 1, retryAfter: 3 * DAY * 60_000, chance: 0 }, 3 * DAY, 3 * DAY],
  [
    'but no longer than a week',
    { minutes: HOUR, faults: 1, retryAfter: 99 * DAY * 60_000, chance: 0 },
    7 * DAY,
    7 * DAY,
  ],
  ['and not sooner than usual', { minutes: HOUR, faults: 0, retryAfter: 1000, chance: 0 }, 60, 63],
])('%s', (_, timing, least, most) => {
  expect([nextPoll(timing) / 60_000, nextPoll({ ...timing, chance: 1 }) / 60_000]).toEqual([least, most]);
});
