import { expect, test } from '@jest/globals';
import { TableEnd } from './table-end.js';
import { isTotalRow } from './total-row.js';

test.each<[string, boolean]>([
  ['Total;12', true],
  ['Total;;2 articles', true],
  ['Total : 1 article', true],
  ['Total articles: 12', true],
  ['Total des articles;12', true],
  ['Grand total;1,234.50;99 %', true],
  ['Sous-total;12', true],
  ['TOTAL GÉNÉRAL;12', true],
  ['Somme;=SUM(B2:B9)', true],
  ['Total 41', true],
  ['Total;1 234 €', true],
  ['Total', true],
  ['Total Energies;2024-03-05', false],
  ['Total démission;;12/03/2024', false],
  ['Total démission', false],
  ['Sum 41;12/03/2024;1', false],
  ['Sum 41;1', false],
  ['Total;2024-03-05', false],
  ['Total;05/03/24', false],
  ['Total;12.03.2024', false],
  ['Total;2024', false],
  ['Total;https://a.example/1', false],
  ['Total;The lake rose', false],
  ['Total eclipse;12', false],
  ['Totalitarian rule;12', false],
  ['Summer;12', false],
  ['12;Total', false],
])('%s: %s', (row, isTotal) => expect(isTotalRow(row.split(';'))).toBe(isTotal));

const LOOKS = { T: 'total', n: 'note', r: 'record' } as const;

/** Rows as they come out: in capitals those that sum up, behind a bar those that came out at the end. */
function through(rows: string): string {
  const end = new TableEnd<string>();
  const shown = [...rows].flatMap((row) => end.take(row.toLowerCase(), LOOKS[row as keyof typeof LOOKS]));
  return `${shown.join('')}|${end
    .finish()
    .map(({ row, isTotal }) => (isTotal ? row.toUpperCase() : row))
    .join('')}`;
}

test.each([
  ['rrT', 'rr|T'],
  ['rTr', 'rtr|'],
  ['rTrT', 'rtr|T'],
  ['rTTn', 'r|TTn'],
  ['nrn', 'nrn|'],
  ['TTTTTTTT', 'tttttt|TT'],
])('of the rows %s come out %s', (rows, expected) => expect(through(rows)).toBe(expected));
