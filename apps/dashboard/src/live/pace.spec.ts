import { expect, test } from '@jest/globals';
import { Pace } from './pace.js';

/** How long the next asking waits, right after answers that took so long; a negative one failed. */
function restAfter(...answers: number[]): number {
  const pace = new Pace();
  let now = 1_000;
  for (const took of answers) {
    pace.begin(now);
    now += Math.abs(took);
    pace.end(now, took > 0);
  }
  return pace.rest(now);
}

test.each([
  [[], 0],
  [[30], 200],
  [[400], 800],
  [[3_000], 6_000],
  [[3_000, 30], 200],
  [[90_000], 60_000],
  [[-30], 2_000],
  [[-30, -30, -30], 8_000],
  [[-30, -30, 30], 200],
  [Array.from({ length: 20 }, () => -30), 60_000],
])('after %j ms it rests %i ms', (answers, rest) => {
  expect(restAfter(...answers)).toBe(rest);
});

test('rest passes with the time', () => {
  const pace = new Pace();
  pace.begin(0);
  pace.end(500, true);
  expect([pace.rest(900), pace.rest(1_500), pace.rest(9_000)]).toEqual([600, 0, 0]);
});

test('a server that is back is asked at once, one that is slow is not', () => {
  const pace = new Pace();
  pace.begin(0);
  pace.end(30, false);
  pace.forgive();
  expect(pace.rest(30)).toBe(0);
  pace.begin(100);
  pace.end(600, true);
  pace.forgive();
  expect(pace.rest(600)).toBe(1_000);
});
