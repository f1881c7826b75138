import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { howMany } from '../../../../test/fixtures/how-many.js';
import { readRecords } from '../read-records.js';

const PIECES = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r\n',
  ' ',
  '\\',
  '\\"',
  'é',
  '漢',
  'word',
  "l'eau",
  '12',
  '.',
  '',
  'x y',
];
const NAMES = ['title', 'text', 'date', 'url', 'source', 'tags'];

/** Numbers that look random and are the same every time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

function written(cells: readonly string[], delimiter: string): string {
  const quoted = cells.map((cell) =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) || cell.trim() === '' ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return quoted.join(delimiter);
}

describe.each([
  [',', '\n'],
  [';', '\r\n'],
  ['\t', '\n'],
  ['|', '\r\n'],
])('tables between %j with %j at the ends of lines', (delimiter, end) => {
  test.each(Array.from({ length: howMany(15, 300) }, (_, index) => index + 1))(
    'are read as they were written, %d',
    async (seed) => {
      const random = numbersFrom(seed * 7919);
      const columns = 2 + random(5);
      const names = NAMES.slice(0, columns);
      const rows = Array.from({ length: 3 + random(30) }, (_, row) => [
        `row ${row}`,
        ...names.slice(1).map(() => Array.from({ length: random(5) }, () => PIECES[random(PIECES.length)]).join('')),
      ]);
      const bytes = Buffer.from([names, ...rows].map((cells) => written(cells, delimiter)).join(end));
      const chunk = 1 + random(50);
      const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) =>
        bytes.subarray(at * chunk, (at + 1) * chunk),
      );
      const { records } = await readRecords(Readable.from(chunks), { filename: 'a.csv' });
      const read: unknown[] = [];
      for await (const record of records) {
        if (record.kind !== 'fields') throw new Error(`${record.position} was not read`);
        read.push(Object.values(record.fields));
        expect(Buffer.compare(bytes.subarray(record.byteStart, record.byteEnd), Buffer.from(record.bytes))).toBe(0);
      }
      expect(read).toEqual(rows);
    },
  );
});
