import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { collectGarbage } from './collect-garbage.js';

test('frees what is no longer used', async () => {
  const used = { name: 'used' };
  const [kept, dropped] = [new WeakRef(used), new WeakRef({ name: 'dropped' })];
  await sleep(1);
  await collectGarbage();
  expect([kept.deref()?.name, dropped.deref()]).toEqual(['used', undefined]);
});
