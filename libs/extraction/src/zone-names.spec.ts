import { describe, expect, test } from '@jest/globals';
import { findPrintedDates } from './printed-dates.js';

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
  ])('%s', (line, offset) => {
    expect(findPrintedDates(line).map(({ date }) => date.offset)).toEqual([offset]);
  });

  test('two names of a month with a stroke between', () => {
    const [found] = findPrintedDates('18 نوفمبر/تشرين الثاني 2019');
    expect(found?.date).toMatchObject({ year: 2019, month: 11, day: 18 });
  });
});
