import { expect, test } from '@jest/globals';
import { isWebAddress } from './safe-link.js';

test.each([
  ['https://courrier.example/a', true],
  ['http://courrier.example/a', true],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['courrier.example/a', false],
  ['', false],
])('%j may be followed: %s', (url, expected) => {
  expect(isWebAddress(url)).toBe(expected);
});
