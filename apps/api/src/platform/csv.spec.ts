import { describe, expect, test } from '@jest/globals';
import { type Cell, csvFile, safeCell } from './csv.js';

async function textOf(columns: string[], rows: Cell[][]): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of csvFile('a "b"\r\n.csv', columns, rows).getStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

describe('csvFile', () => {
  test('is UTF-8 with BOM, CRLF and quotes where they are due', async () => {
    const rows: Cell[][] = [
      ['Niger, 2024', 3],
      ['say "yes"', 0.5],
      ['two\r\nlines', null],
      ['النيجر', true],
    ];
    expect(await textOf(['label', 'value'], rows)).toBe(
      '\uFEFFlabel,value\r\n"Niger, 2024",3\r\n"say ""yes""",0.5\r\n"two\r\nlines",\r\nالنيجر,true\r\n',
    );
  });

  test('has a head even without rows', async () => {
    expect(await textOf(['a', 'b'], [])).toBe('\uFEFFa,b\r\n');
  });

  test('is an attachment under a name without surprises', () => {
    const { disposition, type } = csvFile('a "b"\r\n.csv', [], []).getHeaders();
    expect([disposition, type]).toEqual(['attachment; filename="a--b---.csv"', 'text/csv; charset=utf-8']);
  });
});

describe('safeCell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|x', "'+cmd|x"],
    ['-2+3', "'-2+3"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\0x', "'\0x"],
    ['＝1', "'＝1"],
    ['-', "'-"],
    ['-5', '-5'],
    ['+33.5', '+33.5'],
    ['-1e5', '-1e5'],
    [-5, '-5'],
    ['a=1', 'a=1'],
    ['', ''],
    [null, ''],
    [undefined, ''],
    [false, 'false'],
  ] as [Cell, string][])('%j is %j', (value, expected) => {
    expect(safeCell(value)).toBe(expected);
  });
});
