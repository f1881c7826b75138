import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { textRow, workbookFile } from '../../../../test/fixtures/workbook-file.js';
import { readRecords } from '../read-records.js';

/** The fields of each record of a sheet with some rows and some merged cells. */
async function fieldsOf(rows: readonly string[][], merged: readonly string[]): Promise<unknown[]> {
  const data = rows.map((cells, at) => textRow(at + 1, cells)).join('');
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const sheet = `<sheetData>${data}</sheetData><mergeCells count="${merged.length}">${ranges}</mergeCells>`;
  const book = workbookFile({ sheets: { S: sheet } });
  const found: unknown[] = [];
  for await (const record of (await readRecords(Readable.from([book]), { filename: 'a.xlsx' })).records)
    found.push(record.kind === 'fields' ? Object.values(record.fields) : record.kind);
  return found;
}

const HEADER = ['title', 'date', 'source'];

test.each<[string, string[][], string[], unknown[]]>([
  [
    'a source over three rows',
    [HEADER, ['A', '2024', 'Le Soleil'], ['B', '2023', ''], ['C', '2022'], ['D', '2021', '']],
    ['C2:C4'],
    [
      ['A', '2024', 'Le Soleil'],
      ['B', '2023', 'Le Soleil'],
      ['C', '2022', 'Le Soleil'],
      ['D', '2021', ''],
    ],
  ],
  [
    'two columns, of which the first has the value, and another column',
    [HEADER, ['A', '2024', 'Le Soleil'], ['B', '', '']],
    ['$B$2:$C$3', 'C2:C3'],
    [
      ['A', '2024', 'Le Soleil'],
      ['B', '2024', 'Le Soleil'],
    ],
  ],
  [
    'across a row alone',
    [HEADER, ['A', '2024', ''], ['B', '', '']],
    ['B2:C2'],
    [
      ['A', '2024', ''],
      ['B', '', ''],
    ],
  ],
  [
    'the names of the columns',
    [HEADER, ['A', '', 'x'], ['B', '2024', 'y']],
    ['B1:B2'],
    [
      ['A', '', 'x'],
      ['B', '2024', 'y'],
    ],
  ],
  [
    'rows with nothing of their own',
    [HEADER, ['A', '2024', 'x'], [], ['B', '', 'y']],
    ['B2:B4', 'C2:C3'],
    [
      ['A', '2024', 'x'],
      ['B', '2024', 'y'],
    ],
  ],
  [
    'nothing',
    [HEADER, ['A', '2024', ''], ['B', '2023', 'x']],
    ['C2:C3', 'nonsense', 'C9:C2'],
    [
      ['A', '2024', ''],
      ['B', '2023', 'x'],
    ],
  ],
])('merged cells: %s', async (_, rows, merged, expected) => {
  expect(await fieldsOf(rows, merged)).toEqual(expected);
});

test('no more columns of a row than anybody merges', async () => {
  const names = Array.from({ length: 300 }, (_, at) => `name ${at}`);
  const letters = (at: number): string =>
    (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
  const merged = names.map((_, at) => `${letters(at)}2:${letters(at)}1000000`);
  const [, below] = await fieldsOf([names, names.map(() => 'x'), ['y', 'z']], merged);
  expect(below).toEqual(['y', 'z', ...Array<string>(62).fill('x')]);
});
