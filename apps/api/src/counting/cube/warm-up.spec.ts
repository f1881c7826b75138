import { expect, test } from '@jest/globals';
import { QuestionError } from '@vigie/article';
import { CountingThreadError } from '@vigie/cube';
import { warmUp } from './warm-up.js';

const NEVER = new Promise<never>(() => undefined);

async function warmed(fault: Error | null, until: Promise<unknown> = NEVER) {
  const told: unknown[] = [];
  let asked = 0;
  const query = () => {
    asked += 1;
    if (fault !== null) throw fault;
    return [];
  };
  await warmUp({ threads: 2, query }, until, (error) => told.push(error));
  return { told, asked };
}

test('asks what pages ask, unless there is something else to do', async () => {
  expect((await warmed(null)).asked).toBeGreaterThan(3);
  expect((await warmed(null, Promise.resolve())).asked).toBeLessThan(2);
});

test.each([new QuestionError('columns', 'are too many'), new TypeError('a fault')])(
  '%s is told once and ends it',
  async (fault) => {
    expect(await warmed(fault)).toEqual({ told: [fault], asked: 1 });
  },
);

test('a thread that died is no such fault', async () => {
  await expect(warmed(new CountingThreadError('dead'))).rejects.toThrow('dead');
});
