import { expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { JobLoop } from './job-loop.js';

test('rests from the end of a job on, and not while there is one', async () => {
  const stopping = new AbortController();
  const rests: number[] = [];
  let jobs = [{ id: 1, attempts: 0 }];
  const loop: JobLoop<{ id: number; attempts: number }> = new JobLoop(
    new DataSource({ type: 'postgres' }),
    {
      async claim() {
        const [next = null] = jobs;
        jobs = [];
        if (next === null) stopping.abort();
        return next;
      },
      async work() {
        await new Promise((resolve) => setTimeout(resolve, 5));
        rests.push(loop.restsFor);
      },
      giveUp: async () => undefined,
      describe: () => ({}),
    },
    () => undefined,
    { holder: async () => 'spec', end: async () => undefined },
  );
  await loop.run(stopping.signal);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(rests).toEqual([0]);
  expect(loop.restsFor).toBeGreaterThan(0);
});
