import { expect, test } from '@jest/globals';
import { closeDecoder, openDecoder } from './zstd-decoder.js';

/** Less than the library takes at its start. */
const NOTHING = 1;

test('who finds no memory waits until another one ends, or says so', async () => {
  await openDecoder();
  await expect(openDecoder(NOTHING, 20)).rejects.toThrow('Too many archives are being unpacked at the same time.');
  let isOpen = false;
  const next = openDecoder(NOTHING, 60_000).then(() => (isOpen = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isOpen).toBe(false);
  closeDecoder(false);
  await next;
  closeDecoder(false);
});
