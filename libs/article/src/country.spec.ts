import { expect, test } from '@jest/globals';
import { fromAlphaThree } from './alpha-three.js';
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

test.each([
  ['FRA', 'FR'],
  [' deu ', 'DE'],
  ['NER', 'NE'],
  ['NGA', 'NG'],
  ['XKX', 'XK'],
  ['SUN', 'SU'],
  ['NIG', null],
  ['FR', null],
  ['', null],
])('%j as three letters is %j', (written, code) => {
  expect(fromAlphaThree(written)).toBe(code);
});
