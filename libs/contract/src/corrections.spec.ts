import { expect, test } from '@jest/globals';
import { CountriesCorrection, DateCorrection, SourceCorrection, TopicsCorrection } from './corrections.js';

test.each([
  [CountriesCorrection, [{ code: 'NE', role: 'focus' }]],
  [CountriesCorrection, []],
  [TopicsCorrection, ['20000638', 'own-key']],
  [DateCorrection, null],
  [DateCorrection, { at: '2024-01-19T12:57:00+01:00' }],
  [DateCorrection, { day: '2024-02-29' }],
  [DateCorrection, { month: '2024-02' }],
  [DateCorrection, { year: '2024' }],
  [SourceCorrection, { id: '12' }],
  [SourceCorrection, { name: ' Le Héron ', host: 'Heron.example' }],
])('a value that may be given: %#', (schema, value) => {
  expect(schema.safeParse({ value }).error).toBeUndefined();
});

test.each([
  [CountriesCorrection, [{ code: 'ne', role: 'focus' }], '0.code'],
  [CountriesCorrection, [{ code: 'NE', role: 'main' }], '0.role'],
  [CountriesCorrection, [{ code: 'NE', role: 'focus', mentions: 3 }], '0'],
  [
    CountriesCorrection,
    [
      { code: 'NE', role: 'focus' },
      { code: 'NE', role: 'mentioned' },
    ],
    '1',
  ],
  [CountriesCorrection, null, ''],
  [TopicsCorrection, ['a', 'a'], '1'],
  [TopicsCorrection, [' '], '0'],
  [DateCorrection, { day: '2024-02-30' }, ''],
  [DateCorrection, { at: '2024-01-19T12:57:00' }, ''],
  [DateCorrection, { month: '2024-13' }, ''],
  [DateCorrection, { day: '2024-01-19', month: '2024-01' }, ''],
  [DateCorrection, {}, ''],
  [SourceCorrection, {}, ''],
  [SourceCorrection, { name: '' }, ''],
  [SourceCorrection, { host: 'heron.example' }, ''],
  [SourceCorrection, { name: 'Heron', host: 'https://heron.example/' }, ''],
])('a value that is refused: %#', (schema, value, path) => {
  const issue = schema.safeParse({ value }).error?.issues[0];
  expect(issue?.path.join('.')).toMatch(new RegExp(`^value${path === '' ? '' : `.${path}`}`));
});
