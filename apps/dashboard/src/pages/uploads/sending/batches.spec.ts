import { expect, test } from '@jest/globals';
import { batches } from './batches.js';

const file = (name: string) => new File([], name);

test('files go together unless something else was said of their columns', () => {
  const files = ['a.csv', 'b.txt', 'c.csv', 'd.csv'].map(file);
  const said = new Map([
    [files[0], { title: 'What' }],
    [files[2], { title: 'Quoi' }],
    [files[3], { title: 'What' }],
  ]);
  const made = batches(files, ['1', '2', '3', '4'], (one) => said.get(one));
  expect(made.map(({ names, mapping }) => [names, mapping])).toEqual([
    [['1', '4'], { title: 'What' }],
    [['2'], undefined],
    [['3'], { title: 'Quoi' }],
  ]);
});
