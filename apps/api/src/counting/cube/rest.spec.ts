import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Rest } from './rest.js';

test('works once after the last question, and only if there was one', async () => {
  let times = 0;
  const rest = new Rest(() => (times += 1), 20);
  await sleep(40);
  expect(times).toBe(0);
  rest.disturb();
  rest.disturb();
  expect(times).toBe(0);
  await sleep(80);
  expect(times).toBe(1);
  rest.disturb();
  await sleep(80);
  expect(times).toBe(2);
});
