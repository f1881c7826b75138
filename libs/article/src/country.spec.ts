import { expect, test } from '@jest/globals';
import { countryFromNumber, countryNumber } from './country.js';

test.each([
  ['AA', 1],
  ['NE', 343],
  ['NG', 345],
  ['ZZ', 676],
])('%s is %i and back', (code, number) => {
  expect(countryNumber(code)).toBe(number);
  expect(countryFromNumber(number)).toBe(code);
});
