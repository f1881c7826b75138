import { expect, test } from '@jest/globals';
import { tablesOf } from './is-table.js';

const file = (name: string, text = 'a,b') => new File([text], name);

test('tables and records have columns; texts, pages and archives have none', () => {
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
  expect(tables.map(({ name }) => name)).toEqual(['a.csv', 'B.TSV', 'c.xlsx', 'd.json', 'e.ndjson']);
  expect(others).toBe(0);
});

test('of many files of records only some are looked at', () => {
  const many = Array.from({ length: 50 }, (_, n) => [file(`${n}.json`), file(`${n}.csv`)]).flat();
  const { tables, others } = tablesOf(many);
  expect(tables.length).toBe(40 + 50);
  expect(others).toBe(10);
});
