import { expect, test } from '@jest/globals';
import { ColumnValueError, dayNumber, dayOf, microseconds, whole } from './binary-values.js';

test.each([
  ['2000-01-01', 0],
  ['1999-12-31', -1],
  ['2024-02-29', 8825],
  ['0001-01-01', -730_119],
  ['9999-12-31', 2_921_939],
  ['10000-01-01', 2_921_940],
])('%s is day %i', (day, number) => {
  expect(dayNumber(day)).toBe(number);
  expect(dayOf(Date.UTC(2000, 0, 1) + number * 86_400_000)).toBe(day);
});

test.each([
  '',
  'soon',
  '2024',
  '2024-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '2024-1-1',
  '24-01-01',
])('%s is no day', (text) =>
  expect(() => dayNumber(text)).toThrow(new ColumnValueError(`'${text}' is no day of the calendar`)),
);

test.each([
  '0000-01-01',
  '-001-01-01',
  '002024-01-01',
  '999999-01-01',
  '2024-01-01T00:00:00Z',
  ' 2024-01-01',
  '2024-01-01\n',
])('%s is none either', (text) => expect(() => dayNumber(text)).toThrow(ColumnValueError));

test.each([
  ['2000-01-01T00:00:00Z', 0n],
  ['2000-01-01T00:00:00.000Z', 0n],
  ['1999-12-31T23:59:59.999Z', -1000n],
  ['2000-01-01T02:00+02:00', 0n],
  ['1999-12-31T22:30:00-01:30', 0n],
  ['2024-01-19T11:57:00.250Z', 758_980_620_250_000n],
])('%s is microsecond %i', (text, instant) => expect(microseconds(text)).toBe(instant));

test.each([
  '',
  'Friday',
  '2024-01-19',
  '2024-01-19T11:57:00',
  '2024-01-19 11:57:00Z',
  '2024-02-30T00:00:00Z',
  '2024-01-19T25:00:00Z',
  '+012024-01-19T11:57:00Z',
  'Fri, 19 Jan 2024 11:57:00 GMT',
])('%s is no instant', (text) => expect(() => microseconds(text)).toThrow(ColumnValueError));

test.each<[16 | 32 | 64, number]>([
  [16, 32_767],
  [16, -32_768],
  [32, 2 ** 31 - 1],
  [32, -(2 ** 31)],
  [64, 2 ** 53 - 1],
  [64, 1 - 2 ** 53],
])('%i bits have room for %i, and not for more', (bits, number) => {
  expect(whole(number, bits)).toBe(number);
  expect(() => whole(number + Math.sign(number), bits)).toThrow(ColumnValueError);
});

test.each([Number.NaN, 0.5, Number.POSITIVE_INFINITY, '5' as unknown as number, undefined as unknown as number])(
  '%s is no whole number',
  (value) => {
    for (const bits of [16, 32, 64] as const) expect(() => whole(value, bits)).toThrow(ColumnValueError);
  },
);
