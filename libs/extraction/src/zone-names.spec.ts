import { describe, expect, test } from '@jest/globals';
import type { DateManner } from './date-forms.js';
import { findPrintedDates } from './printed-dates.js';
import { findDateInWords } from './verbal-date.js';

describe('the zone behind a time of day', () => {
  test.each<[string, number | null]>([
    ['Nov 18, 2019 at 9:24 pm ET', -300],
    ['July 4, 2019 at 9:24 pm ET', -240],
    ['March 9, 2019, 9:24 pm PT', -480],
    ['March 10, 2019, 9:24 pm PT', -420],
    ['November 3, 2019 9:24 pm CT', -360],
    ['Nov 19, 2019, 10:31 pm CST', -360],
    ['9:14 am EDT, Friday, June 21, 2018', -240],
    ['18.11.2019, 23:45 Uhr MEZ', 60],
    ['18 ноября 2019, 23:45 МСК', 180],
    ['18 Nov 2019 23:45 (GMT+3)', 180],
    ['18 Nov 2019 23:45 UTC-04:30', -270],
    ['Jul 04, 2017 06:04 IST', null],
    ['18 Nov 2019 23:45 ETHEL NOM', null],
    ['18 Nov 2019 23:45', null],
    ['Le 12 mai 2024 à 10h30 est décédé', null],
    ['12 mai 2024 10h30 et demie', null],
    ['12 mai 2024 à 10h30 EST', -300],
    ['PUBLIÉ LE 12 MAI 2024 À 10H30 ET LU PAR MOI', null],
    ['12 mai 2024 10h30 wat', null],
    ['12 mai 2024 10h30 WAT', 60],
    ['19 Nov 2019 22:31 CST', null],
    ['19 Nov 2019 10:31 pm CDT', null],
    ['12 May 2024 10:30 BST', null],
    ['12 May 2024 10:30 MST', null],
    ['18 Nov 2019 23:45 GMT+14', 840],
    ['18 Nov 2019 23:45 GMT+99', null],
  ])('%s', (line, offset) => {
    expect(findPrintedDates(line).map(({ date }) => date.offset)).toEqual([offset]);
  });

  test.each<[string, DateManner['home'], number | null]>([
    ['12 May 2024 10:30 BST', 'britain', 60],
    ['Nov 19, 2019, 10:31 pm CST', 'elsewhere', null],
    ['19 Nov 2019 10:31 pm CST', 'america', -360],
  ])('%s on a page at home in %s', (line, home, offset) => {
    const manner = { monthFirst: false, shortYears: true, home: home ?? null };
    expect(findPrintedDates(line, manner).map(({ date }) => date.offset)).toEqual([offset]);
  });

  test.each<[string, number | null, string]>([
    ['12 mai 2024 10h30 et demie', null, 'demie'],
    ['12 May 2024 10:30 EST', -300, ''],
    ['Nov 19, 2019, 10:31 pm CST', -360, ''],
    ['19 Nov 2019 22:31 CST', null, ''],
    ['9:14 am EDT, Friday, June 21, 2018', -240, ''],
    ['12 May 2024 10:30 +0300', 180, ''],
  ])('%s, read as words', (text, offset, rest) => {
    const found = findDateInWords(text);
    expect(found?.date.offset).toBe(offset);
    expect(found?.rest.trim()).toBe(rest);
  });

  test('two names of a month with a stroke between', () => {
    const [found] = findPrintedDates('18 نوفمبر/تشرين الثاني 2019');
    expect(found?.date).toMatchObject({ year: 2019, month: 11, day: 18 });
  });
});
