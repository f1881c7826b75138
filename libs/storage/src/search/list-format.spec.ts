import { expect, test } from '@jest/globals';
import { idsOfBits } from '@vigie/article';
import fc from 'fast-check';
import { markChosen, markList, mostInList, mostOfList, readList, writeList } from './list-format.js';
import { SEGMENT, SPAN } from './segment.js';

const MOST = SPAN * SEGMENT;

const most = { minLength: 1, maxLength: 60 };

/** Ascending numbers, close to one another or with distances that one, two or more bytes hold. */
const numbers = fc
  .oneof(
    fc.array(fc.nat(1), most),
    fc.array(fc.nat(20), most),
    fc.array(fc.oneof(fc.nat(3), fc.integer({ min: 250, max: 520 }), fc.integer({ min: 65_530, max: 200_000 })), most),
  )
  .map((distances) => {
    let last = -1;
    return distances.map((distance) => (last += 1 + distance)).filter((number) => number < MOST);
  });

test('a list is read, and marked, as it was written, wherever it stands', () => {
  fc.assert(
    fc.property(numbers, fc.nat(5), (given, before) => {
      const list = Buffer.alloc(mostOfList(given.length), 9);
      const length = writeList(list, Uint32Array.from(given));
      expect(mostInList(list, 0, length)).toBeGreaterThanOrEqual(given.length);
      expect(length).toBeLessThanOrEqual(list.length);
      const bytes = Buffer.concat([Buffer.alloc(before, 9), list.subarray(0, length), Buffer.from('d')]);
      const read = new Uint32Array(given.length + 3);
      expect(readList(bytes, before, before + length, read, 2)).toBe(given.length + 2);
      expect([...read.subarray(2, -1)]).toEqual(given);
      const marks = new Uint32Array(MOST / 32);
      markList(bytes, before, before + length, marks);
      expect([...idsOfBits(marks)]).toEqual(given);
      const [chosen, second] = [new Uint32Array(2).fill(0xaaaa_aaaa), new Uint32Array(MOST / 32)];
      markChosen(list.subarray(0, length), chosen, second);
      expect([...idsOfBits(second)]).toEqual(given.filter((_, at) => at % 2 === 1));
    }),
  );
});

test.each<[string, number[], number[]]>([
  ['in a byte each', [0, 1, 255], [1, 0, 0, 253]],
  ['one that leaves out what a byte does not hold', [0, 1, 257], [1, 0, 0, 255, 0]],
  ['in two where most are far apart', [600, 1300, 1301], [2, 88, 2, 187, 2, 0, 0]],
  ['beyond what two hold', [65_535, 66_535, 67_600], [2, 255, 255, 0, 0, 231, 3, 40, 4]],
  ['as bits where they are close', [0, 1, 9, 47], [3, 3, 2, 0, 0, 0, 128]],
  ['in bytes where a sixteenth of them is missing', [1, 32], [1, 1, 30]],
])('numbers %s', (_, given, bytes) => {
  const list = Buffer.alloc(mostOfList(given.length));
  expect([...list.subarray(0, writeList(list, Uint32Array.from(given)))]).toEqual(bytes);
});

test('no list of so many takes more', () => {
  for (const step of [1, 100, 256, 400, 5000, 65_536, 300_000]) {
    const all = Uint32Array.from({ length: Math.ceil(MOST / step) }, (_, at) => at * step + step - 1);
    const list = Buffer.alloc(MOST * 3);
    expect(writeList(list, all)).toBeLessThanOrEqual(mostOfList(all.length));
  }
});
