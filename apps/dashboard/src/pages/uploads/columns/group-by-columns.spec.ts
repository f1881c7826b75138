import { expect, test } from '@jest/globals';
import type { UploadPreview } from '@vigie/contract';
import { groupByColumns } from './group-by-columns.js';

const seen = (name: string, columns: string[]) => ({
  file: new File([], name),
  preview: {
    format: 'csv',
    columns,
    rows: [],
    mapping: {},
    dates: {},
    remembered: false,
    articles: [],
  } satisfies UploadPreview,
});

test('files with the same columns go together, files without any are left out', () => {
  const groups = groupByColumns([
    seen('1', ['a', 'b']),
    seen('2', []),
    seen('3', ['b', 'a']),
    seen('4', ['a']),
    seen('5', ['a', 'b']),
  ]);
  expect(groups.map(({ file, files }) => [file.name, files.map(({ name }) => name)])).toEqual([
    ['1', ['1', '3', '5']],
    ['4', ['4']],
  ]);
});
