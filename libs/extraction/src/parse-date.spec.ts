import { describe, expect, test } from '@jest/globals';
import { dayOf, isPossible } from './civil-date.js';
import { findDateline } from './dateline.js';
import { formatInstant, instantOf } from './instant-of.js';
import { readPageTime } from './page-time.js';
import { parseDate } from './parse-date.js';
import { dateInUrl } from './url-date.js';

const instant = (text: string, timezone = 'UTC'): string | null => {
  const date = parseDate(text);
  return date === null ? null : formatInstant(instantOf(date, timezone));
};

describe('parseDate', () => {
  test.each([
    ['2024-01-19T12:57+0100', '2024-01-19T11:57:00Z'],
    ['2024-01-19T12:57:30+01:00', '2024-01-19T11:57:30Z'],
    ['2024-01-19T12:57:30.25Z', '2024-01-19T12:57:30.250Z'],
    ['2024-01-19T12:57:30.123456789Z', '2024-01-19T12:57:30.123Z'],
    ['2024-01-19 12:57:30 +0545', '2024-01-19T07:12:30Z'],
    ['2024-01-19T12:57-03', '2024-01-19T15:57:00Z'],
    ['2024-01-19', '2024-01-19T00:00:00Z'],
    ['2024-01', '2024-01-01T00:00:00Z'],
    ['2024', '2024-01-01T00:00:00Z'],
    ['20240119', '2024-01-19T00:00:00Z'],
    ['20240119T125730Z', '2024-01-19T12:57:30Z'],
    ['Fri, 19 Jan 2024 12:57:00 +0100', '2024-01-19T11:57:00Z'],
    ['19 Jan 2024 12:57 GMT', '2024-01-19T12:57:00Z'],
    ['Tues, 16 Jan 2024 12:57:30 Z', '2024-01-16T12:57:30Z'],
    ['Friday, 19 Jan 2024 12:57:30 +0100', '2024-01-19T11:57:30Z'],
    ['19.01.2024', '2024-01-19T00:00:00Z'],
    ['05/06/2024', '2024-06-05T00:00:00Z'],
    ['01/19/2024', '2024-01-19T00:00:00Z'],
    ['12:57 19.01.2024', '2024-01-19T12:57:00Z'],
    ['19.01.2024, 12:57', '2024-01-19T12:57:00Z'],
    ['19/01/2024 à 12h57', '2024-01-19T12:57:00Z'],
    ['٢٠٢٤-٠١-١٩', '2024-01-19T00:00:00Z'],
    ['le 18 janvier', null],
    ['19.01-2024', null],
    ['2024-01-19T', null],
    ['12024', null],
    ['', null],
    ['1'.repeat(100), null],
  ])('%s', (text, expected) => {
    expect(instant(text)).toBe(expected);
  });

  test.each([
    ['2024-01-19T12:57', 'Europe/Paris', '2024-01-19T11:57:00Z'],
    ['2024-07-19T12:57', 'Europe/Paris', '2024-07-19T10:57:00Z'],
    ['2024-03-31T03:05', 'Europe/Paris', '2024-03-31T01:05:00Z'],
    ['2024-01-19', 'Africa/Niamey', '2024-01-18T23:00:00Z'],
    ['2024-01', 'America/New_York', '2024-01-01T05:00:00Z'],
    ['2024-01-19T12:57Z', 'America/New_York', '2024-01-19T12:57:00Z'],
    ['2024-01-19T12:57+0100', 'Asia/Tokyo', '2024-01-19T11:57:00Z'],
    ['2024-01-19', 'Nowhere/Land', '2024-01-19T00:00:00Z'],
    ['1995-06-01', 'Asia/Kathmandu', '1995-05-31T18:15:00Z'],
  ])('%s in %s', (text, timezone, expected) => {
    expect(instant(text, timezone)).toBe(expected);
  });

  test.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '31.04.2024',
    '2024-01-19T25:00Z',
    '2024-01-19T12:61Z',
    '2024-01-19T12:00+2500',
  ])('%s does not exist', (text) => {
    const date = parseDate(text);
    expect(date === null ? null : isPossible(date)).toBe(false);
  });
});

describe('dates elsewhere', () => {
  test.each([
    ['https://a.example/20240119/x-1.html', '2024-01-19'],
    ['https://a.example/2024/01/19/x', '2024-01-19'],
    ['https://a.example/2024/1/9/x', '2024-01-09'],
    ['https://a.example/2024/jan/19/x', '2024-01-19'],
    ['https://a.example/news/2024-01-19-x', '2024-01-19'],
    ['https://a.example/afrique/202401191064694599-x/', '2024-01-19'],
    ['https://a.example/2024/january/19/x', '2024-01-19'],
    ['https://a.example/2024-01/19/c_1.htm', '2024-01-19'],
    ['https://a.example/2024/0119/c1.html', '2024-01-19'],
    ['https://a.example/t20240119_1.htm', '2024-01-19'],
    ['https://a.example/news/x-y-2024-01-19', '2024-01-19'],
    ['https://a.example/news/x-19-01-2024', '2024-01-19'],
    ['https://a.example/19/01/2024/x', '2024-01-19'],
    ['https://a.example/2024/19/x', null],
    ['https://a.example/20240230/x', null],
    ['https://a.example/2024/13/x', null],
    ['https://a.example/x-20241', null],
    ['https://a.example/?d=20240119', null],
    ['https://a.example/2064700101.html', null],
  ])('%s', (url, expected) => {
    const date = dateInUrl(url);
    expect(date === null ? null : dayOf(date)).toBe(expected);
  });

  test.each([
    ['Il a plu... 19.01.2024, Le Large', 'Il a plu...', 'Le Large'],
    ['Il a plu. 19.01.2024, Le Large', 'Il a plu.', 'Le Large'],
    ['Il a plu 19/01/2024, Large.example', 'Il a plu', 'Large.example'],
    ['Шёл дождь. Вестник Степи, 19.01.2024', 'Шёл дождь. Вестник Степи, 19.01.2024', 'Вестник Степи'],
    ['هطل المطر... 19.01.2024، منارة برس', 'هطل المطر...', 'منارة برس'],
  ])('the dateline of %s', (text, lead, outlet) => {
    const dateline = findDateline(text);
    expect(text.slice(0, dateline?.end)).toBe(lead);
    expect(dateline?.outlet).toBe(outlet);
    expect(text.slice(dateline?.outletStart).startsWith(outlet)).toBe(true);
  });

  test.each([
    'Il a plu.',
    'Le 19.01.2024, il a plu sur toute la région du lac.',
    'Le traité du 19.01.2024',
    'À Léré, 19.01.2024',
    '',
  ])('%j has no dateline', (text) => {
    expect(findDateline(text)).toBeNull();
  });

  test.each([
    ['09:12 03.02.2024 (Mis à jour: 09:40 03.02.2024)', '09:12', '09:40'],
    ['09:12 03.02.2024', '09:12', undefined],
    ['Mis à jour: 09:40 03.02.2024', undefined, '09:40'],
    ['03.02.2024, 09:12 (aktualisiert: 03.02.2024, 09:40)', '09:12', '09:40'],
    ['Publié le 3 février 2024 à 09:12', '09:12', undefined],
    ['3 de febrero de 2024', null, undefined],
    ['Publié le 3 février 2024 à 09:12, mis à jour le 3 février 2024 à 09:40', '09:12', '09:40'],
    ['Updated February 3, 2024 9:40 AM', undefined, '09:40'],
  ])('the page time %s', (text, published, modified) => {
    const time = readPageTime(text);
    const clock = (
      date: typeof time extends null ? never : NonNullable<typeof time>['published'],
    ): string | null | undefined =>
      date === null ? undefined : date.time === null ? null : `0${date.time.hour}:${date.time.minute}`;
    expect(clock(time?.published ?? null)).toBe(published);
    expect(clock(time?.modified ?? null)).toBe(modified);
  });

  test.each([
    'Élections du 3 février 2024',
    'Le 3 février 2024, il a plu.',
    'niger',
    '12 pays',
    'Il a plu le 03.02.2024 sur le lac',
  ])('%s is no page time', (text) => {
    expect(readPageTime(text)).toBeNull();
  });
});
