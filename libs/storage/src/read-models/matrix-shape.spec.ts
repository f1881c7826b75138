import { expect, test } from '@jest/globals';
import { layOutCells, type MatrixRow } from './matrix-shape.js';

const row = (kind: MatrixRow['kind'], key: string, label: string, value: number): MatrixRow => ({
  kind,
  key,
  label,
  value,
});

test('cells stand where their keys are, zeros elsewhere', () => {
  const rows = [
    row('cell', 'NE', 'b', 2),
    row('row', 'NE', 'Niger', 2),
    row('row', '__proto__', 'Odd', 1),
    row('column', 'a', 'A', 3),
    row('column', 'b', 'B', 2),
    row('cell', '__proto__', 'a', 1),
    row('cell', 'XX', 'a', 7),
  ];
  expect(layOutCells(rows)).toEqual({
    rows: [
      { key: 'NE', label: 'Niger' },
      { key: '__proto__', label: 'Odd' },
    ],
    columns: [
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
    ],
    cells: [
      [0, 2],
      [1, 0],
    ],
  });
});

test('times are columns even where nothing happened', () => {
  const times = [
    { key: '10', name: '1970-01-11' },
    { key: '11', name: '1970-01-12' },
  ];
  const { columns, cells } = layOutCells([row('row', 'a', 'A', 1), row('cell', 'a', '11', 1)], times);
  expect(columns.map(({ key }) => key)).toEqual(['1970-01-11', '1970-01-12']);
  expect(cells).toEqual([[0, 1]]);
});
