import { expect, test } from '@jest/globals';
import { findPlaces } from './find-places.js';
import { scanList } from './scan-list.js';

/** Rows of 0 to 4 values, some of many, in which every value up to 40 comes up. */
const lengths = Array.from({ length: 700 }, (_, row) => (row % 97 === 5 ? 30 : (row * 7) % 5));
const ends = lengths.map((_, row) => lengths.slice(0, row + 1).reduce((sum, length) => sum + length, 0));
const numbers = Array.from({ length: ends.at(-1)! }, (_, at) => 1 + ((Math.imul(at + 1, 0x9e3779b1) >>> 7) % 40));
const table = (wanted: number[], bit: number) =>
  Uint8Array.from({ length: 41 }, (_, value) => (wanted.includes(value) ? 1 << bit : 0) | ((value % 2) << (1 - bit)));

test.each([
  [Uint8Array, 0],
  [Uint16Array, 1],
  [Uint32Array, 0],
])('finds the places of wanted values in a %p by bit %i, in arrays of any length', (Numbers, bit) => {
  // Several, none, one, and two that are one number but for a bit.
  for (const wanted of [[1, 11, 39], [], [7], [6, 38], [7, 8]])
    for (const length of [0, 1, 7, 8, 15, 16, 17, 255, numbers.length]) {
      const values = Numbers.from(numbers.slice(0, length));
      const found = new Uint16Array(length);
      const count = findPlaces(values, length, table(wanted, bit), bit, found);
      expect([...found.subarray(0, count)]).toEqual([...values.keys()].filter((at) => wanted.includes(values[at]!)));
    }
});

test.each([
  [Uint8Array, [0, 1, 127, 128, 129, 255]],
  [Uint16Array, [0, 1, 127, 128, 255, 256, 0x7fff, 0x8000, 0x8001, 0xffff]],
])('finds a value in a %p among those that are like it', (Numbers, like) => {
  const values = Numbers.from(Array.from({ length: 320 }, (_, at) => like[(at * at + (at >> 3)) % like.length]!));
  for (const wanted of [...like, 384].flatMap((value) => [[value], [value, value ^ 0x8000], [value, value ^ 0x100]])) {
    const bits = new Uint8Array(0x10000);
    for (const value of wanted) bits[value] = 1;
    const found = new Uint16Array(values.length);
    const count = findPlaces(values, values.length, bits, 0, found);
    expect([...found.subarray(0, count)]).toEqual([...values.keys()].filter((at) => wanted.includes(values[at]!)));
  }
});

test.each([
  [Uint16Array, Uint8Array],
  [Uint16Array, Uint32Array],
  [Uint32Array, Uint16Array],
])('finds each row that has a wanted value once', (Offsets, Values) => {
  const list = { offsets: Offsets.from([0, ...ends]), values: Values.from(numbers) };
  const kept = new Uint16Array(lengths.length);
  for (const wanted of [[], [2], [11, 12], [29]]) {
    const count = scanList(list, lengths.length, table(wanted, 0), 0, kept);
    const has = (row: number) => numbers.slice(ends[row]! - lengths[row]!, ends[row]).some((n) => wanted.includes(n));
    expect([...kept.subarray(0, count)]).toEqual([...lengths.keys()].filter(has));
  }
});

test('leaves lists in which most values are wanted to others', () => {
  const list = { offsets: Uint16Array.from([0, ...ends]), values: Uint16Array.from(numbers) };
  const every = new Uint8Array(41).fill(1);
  expect(scanList(list, lengths.length, every, 0, new Uint16Array(lengths.length))).toBe(-1);
});
