import { expect, test } from '@jest/globals';
import { syncsWhole } from './settings.js';

test.each([
  ['linux', '6.18.44-fc-v669', true],
  ['linux', '5.8.0-generic', true],
  ['linux', '5.4.0-150-generic', false],
  ['linux', '4.19.0', false],
  ['linux', 'unknown', false],
  ['darwin', '23.1.0', false],
])('whether %s %s writes out a file system as a whole: %s', (system, kernel, expected) => {
  expect(syncsWhole(system, kernel)).toBe(expected);
});
