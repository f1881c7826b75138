import { describe, expect, test } from '@jest/globals';
import { allCountryCodes, countryLabel, resolveCountry } from './country-names.js';

describe('countryLabel', () => {
  test.each([
    ['NE', 'en', 'Niger'],
    ['CI', 'fr', 'Côte d’Ivoire'],
    ['XK', 'en', 'Kosovo'],
    ['SU', 'fr', 'Union soviétique'],
    ['CD', 'en', 'DR Congo'],
    ['ZZ', 'en', 'ZZ'],
  ] as const)('%s in %s is %s', (code, language, label) => {
    expect(countryLabel(code, language)).toBe(label);
  });

  test('every code has a name in both languages', () => {
    const codes = allCountryCodes();
    expect(codes).toHaveLength(254);
    expect(codes.filter((code) => countryLabel(code, 'fr') === code || countryLabel(code, 'en') === code)).toEqual([]);
  });
});

describe('resolveCountry', () => {
  test.each([
    ['NE', 'NE'],
    ['ne', 'NE'],
    [' uk ', 'GB'],
    ['SU', 'SU'],
    ['Niger', 'NE'],
    ['niger', 'NE'],
    ['Нигерия', 'NG'],
    ['النيجر', 'NE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['EE. UU.', 'US'],
    ['usa', 'US'],
    ['ussr', 'SU'],
    ['west-germany', 'DE'],
    ['east-germany', 'DD'],
    ['czechoslovakia', 'CS'],
    ['el-salvador', 'SV'],
    ['south-korea', 'KR'],
    ['Maurice', 'MU'],
    ['Georgia', 'GE'],
    ['trinidad-tobago', 'TT'],
    ['Bosnia and Herzegovina', 'BA'],
    ['zaire', 'CD'],
    ['Türkiye', 'TR'],
    ['Turquie', 'TR'],
    ['EAU', 'AE'],
    ['eau', null],
    ['CAR', 'CF'],
    ['car', null],
    ['XX', null],
    ['Atlantis', null],
    ['', null],
    ['__proto__', null],
  ])('%j is %j', (name, code) => {
    expect(resolveCountry(name)).toBe(code);
  });
});
