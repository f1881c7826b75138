import { expect, test } from '@jest/globals';
import { isMapped, tablesOf } from './is-table.js';

const file = (name: string, text = 'a,b') => new File([text], name);

test('tables and records have columns, archives may; texts and pages have none', () => {
  const names = [
    'a.csv',
    'B.TSV',
    'c.xlsx',
    'd.json',
    'e.ndjson',
    'f.txt',
    'g.html',
    'h.zip',
    'i.csv.gz',
    'j',
    'k.xml',
  ];
  const { tables, others } = tablesOf([...names.map((name) => file(name)), file('empty.csv', '')]);
  expect(tables.map(({ name }) => name)).toEqual(['a.csv', 'B.TSV', 'c.xlsx', 'd.json', 'e.ndjson', 'h.zip']);
  expect(others).toBe(0);
});

test('of many files of records only some are looked at', () => {
  const many = Array.from({ length: 50 }, (_, n) => [file(`${n}.json`), file(`${n}.csv`)]).flat();
  const { tables, others } = tablesOf(many);
  expect(tables.length).toBe(40 + 50);
  expect(others).toBe(10);
});

test.each([
  ['csv', [], true],
  ['zip', ['Titre'], true],
  ['zip', [], false],
  ['text', [], false],
])('columns of %s with %j can be said: %j', (format, columns, expected) => {
  expect(isMapped({ format, columns })).toBe(expected);
});
