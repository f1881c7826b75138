import { expect, test } from '@jest/globals';
import { paceOf, type Step, withStep } from './pace.js';

const walk = (...steps: [seconds: number, done: number][]) =>
  steps.reduce<Step[]>((all, [at, done]) => withStep(all, { at: at * 1000, done }), []);

test.each<[string, Step[], { perSecond: number; left: number | null } | null]>([
  ['nothing is said of one step', walk([0, 10]), null],
  ['nor of the first seconds', walk([0, 0], [2, 20]), null],
  ['the rest at the pace until now', walk([0, 0], [2, 20], [5, 50]), { perSecond: 10, left: 95_000 }],
  ['what ends at once needs no time', walk([0, 0], [10, 990]), { perSecond: 99, left: null }],
  ['an earlier pace is forgotten', walk([0, 0], [10, 900], [25, 910], [35, 920]), { perSecond: 1, left: 80_000 }],
  ['what stands still has no pace', walk([0, 50], [10, 50]), null],
  ['what begins anew has a pace of its own', walk([0, 900], [10, 0], [20, 100]), { perSecond: 10, left: 90_000 }],
  ['steps that are far apart', walk([0, 0], [100, 500]), { perSecond: 5, left: 100_000 }],
])('%s', (_, steps, pace) => expect(paceOf(steps, 1000, steps.at(-1)?.at ?? 0)).toEqual(pace));

test.each([
  [5, 10],
  [14, 10],
  [16, null],
  [600, null],
])('after %d seconds the pace of one that last moved after 5 is %j', (seconds, perSecond) => {
  expect(paceOf(walk([0, 0], [5, 50]), 1000, seconds * 1000)?.perSecond ?? null).toBe(perSecond);
});
