import { expect, test } from '@jest/globals';
import { nextPoll, sayRetry } from './next-poll.js';

const [HOUR, DAY] = [60, 24 * 60];
const usual = { minutes: HOUR, faults: 0, retryAfter: null, isTooOften: false, chance: 0 };

/** Minutes, at the least and at the most. */
test.each<[string, Partial<Parameters<typeof nextPoll>[0]>, number, number]>([
  ['as a rule', {}, 60, 63],
  ['after a fault', { faults: 1 }, 3.75, 5],
  ['after two', { faults: 2 }, 7.5, 10],
  ['after five', { faults: 5 }, 60, 80],
  ['after many, a day at most', { faults: 500 }, 0.75 * DAY, DAY],
  ['or as long as its interval', { minutes: 7 * DAY, faults: 500 }, 5.25 * DAY, 7 * DAY],
  ['as the server asks', { faults: 1, retryAfter: 3 * DAY * 60_000 }, 3 * DAY, 3 * DAY],
  ['but no longer than a week', { faults: 1, retryAfter: 99 * DAY * 60_000 }, 7 * DAY, 7 * DAY],
  ['and not sooner than usual', { retryAfter: 1000 }, 60, 63],
  ['who is asked too often, not sooner than usual', { faults: 1, isTooOften: true }, 60, 60],
])('%s', (_, timing, least, most) => {
  const at = (chance: number) => nextPoll({ ...usual, ...timing, chance }) / 60_000;
  expect([at(0), at(1)]).toEqual([least, most]);
});

test.each([
  [1000, '1 minute'],
  [5 * 60_000, '5 minutes'],
  [90 * 60_000, '90 minutes'],
  [3 * 3_600_000, '3 hours'],
])('%d ms are said', (delay, words) => {
  expect(sayRetry(delay)).toBe(`The next try is in about ${words}.`);
});
