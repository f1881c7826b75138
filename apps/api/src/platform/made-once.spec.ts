import { expect, test } from '@jest/globals';
import { madeOnce } from './made-once.js';

test('is made once, for all who ask meanwhile and later', async () => {
  let times = 0;
  const get = madeOnce(async () => ++times);
  expect([await Promise.all([get(), get()]), await get()]).toEqual([[1, 1], 1]);
});

test('what failed is tried again', async () => {
  let times = 0;
  const get = madeOnce(async () => {
    times += 1;
    if (times === 1) throw new Error('no');
    return times;
  });
  await expect(get()).rejects.toThrow('no');
  expect([await get(), await get()]).toEqual([2, 2]);
});
