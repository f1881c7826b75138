import { describe, expect, test } from '@jest/globals';
import { SEGMENT_ROWS } from '../columns/segment.js';
import { fillTopicRows, measureTopicRows, NO_TOPIC_ROWS } from '../columns/topic-rows.js';
import { rowsOfTopics } from './rows-of-topics.js';

/** Topic 1 is frequent; each of 2 to 40 has some rows, 41 none, 42 one. */
const topicsOf = (row: number): number[] => {
  const topics = row % 3 === 0 ? [1] : [];
  if (row % 5 === 2) topics.push(2 + ((Math.imul(row + 1, 0x9e3779b1) >>> 9) % 20));
  if (row % 7 === 3) topics.push(22 + ((Math.imul(row + 1, 0x85ebca6b) >>> 9) % 19));
  if (row === SEGMENT_ROWS - 1) topics.push(42);
  return topics;
};
const rows = Array.from({ length: SEGMENT_ROWS }, (_, row) => topicsOf(row));
const offsets = new Uint32Array(SEGMENT_ROWS + 1);
for (const [row, topics] of rows.entries()) offsets[row + 1] = offsets[row]! + topics.length;
const values = Uint32Array.from(rows.flat());

const size = measureTopicRows(values, values.length);
const lists = {
  starts: new Uint16Array(size.starts),
  frequent: new Uint8Array(size.starts),
  rows: new Uint16Array(size.rows),
};
fillTopicRows(lists, { offsets, values }, SEGMENT_ROWS);

const table = (wanted: number[], length = 50) =>
  Uint8Array.from({ length }, (_, topic) => (wanted.includes(topic) ? 2 : 0) | (topic === 3 ? 1 : 0));

describe('rows of topics', () => {
  test.each([[[5]], [[41]], [[42]], [[49]], [[]], [[2, 22]], [[7, 8, 9, 30, 41, 42, 49]]])(
    'of %p, as a scan finds them, each once',
    (wanted) => {
      const kept = new Uint16Array(SEGMENT_ROWS);
      const found = rowsOfTopics(lists, table(wanted), 1, kept);
      const expected = [...rows.keys()].filter((row) => rows[row]!.some((topic) => wanted.includes(topic)));
      expect([...kept.subarray(0, found)]).toEqual(expected);
    },
  );

  test('those of a frequent topic are looked for elsewhere', () => {
    expect(rowsOfTopics(lists, table([1]), 1, new Uint16Array(SEGMENT_ROWS))).toBe(-1);
    expect(rowsOfTopics(lists, table([5, 1]), 1, new Uint16Array(SEGMENT_ROWS))).toBe(-1);
  });

  test('those of so many topics that they are many rows too', () => {
    const many = Array.from({ length: 39 }, (_, at) => at + 2);
    expect(rowsOfTopics(lists, table(many), 1, new Uint16Array(SEGMENT_ROWS))).toBe(-1);
  });

  test('takes the other bit of the same table apart', () => {
    const kept = new Uint16Array(SEGMENT_ROWS);
    const bits = table([5]);
    const five = rowsOfTopics(lists, bits, 1, kept);
    const three = rowsOfTopics(lists, bits, 0, kept);
    expect([five, three]).toEqual([5, 3].map((topic) => values.filter((value) => value === topic).length));
  });
});

test.each([
  ['no topics', []],
  ['numbers of topics beyond the table', [3, 5000]],
])('nothing is listed for %s', (_, topics) => {
  expect(measureTopicRows(Uint32Array.from(topics), topics.length)).toEqual(NO_TOPIC_ROWS);
});
