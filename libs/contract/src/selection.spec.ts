import { describe, expect, test } from '@jest/globals';
import { toSelection } from './selection.js';
import { AttentionQuery } from './trends.js';

describe('what the shared parameters refuse', () => {
  test.each([
    [{ 'q[]': 'x' }],
    [{ colour: 'red' }],
    [{ q: '' }],
    [{ country: 'NER' }],
    [{ country: '' }],
    [{ source: '!' }],
    [{ from: '2024-02-30' }],
    [{ from: '2024-03-02', to: '2024-03-01' }],
    [{ from: '2024-03-01', to: '2024-03-02T00:00:00Z' }],
    [{ tz: 'Mars/Olympus' }],
    [{ tz: '+02:00' }],
    [{ tz: 'AET' }],
    [{ tz: 'ist' }],
    [{ top: '0' }],
    [{ top: '5000' }],
    [{ interval: 'minute' }],
    [{ story: '99999999999999999999' }],
  ])('%j', (query) => {
    expect(AttentionQuery.safeParse(query).success).toBe(false);
  });
});

test('a country of three letters is refused with its code', () => {
  const { error } = AttentionQuery.safeParse({ country: ['!ner'] });
  expect(JSON.stringify(error?.issues)).toContain('; ner is written NE');
});

test('of values that articles have all of, each is a condition, so only a few are taken', () => {
  const together = (count: number) => ({ tag: Array.from({ length: 100 }, (_, at) => `!!${at % count}`) });
  expect(AttentionQuery.safeParse(together(20)).success).toBe(true);
  const { error } = AttentionQuery.safeParse(together(21));
  expect(JSON.stringify(error?.issues)).toContain('may have at most 20 values with !! in front');
});

describe('toSelection', () => {
  const read = (query: object) => toSelection(AttentionQuery.parse(query));
  test.each([
    [{ country: ['ne', '!NG', 'none'] }, 'country', { include: ['NE', 'none'], exclude: ['NG'] }],
    [{ source: 'courrier.example' }, 'source', { include: ['courrier.example'], exclude: [] }],
    [{ topic: '!20000638' }, 'topic', { include: [], exclude: ['20000638'] }],
    [{ country: ['NE', '!!ml'] }, 'country', { include: ['NE'], every: ['ML'], exclude: [] }],
    [{ country: ['!!ml', '!!ML', '!!NE'] }, 'country', { include: [], every: ['ML', 'NE'], exclude: [] }],
    [{ tag: ['=SUM(A1)', '&Me', '!=x'] }, 'tag', { include: ['=SUM(A1)', '&Me'], exclude: ['=x'] }],
  ] as const)('%j', (query, dimension, filter) => {
    expect(read(query).filters[dimension]).toEqual(filter);
  });

  test.each([
    [{ from: '2024-01-01' }, { kind: 'days', from: '2024-01-01', to: null }],
    [
      { from: '2024-01-01T00:00:00+01:00', to: '2024-01-02T00:00:00Z' },
      { kind: 'instants', from: '2023-12-31T23:00:00.000Z', to: '2024-01-02T00:00:00.000Z' },
    ],
    [{}, null],
  ])('%j has the dates %j', (query, dates) => {
    expect(read(query).dates).toEqual(dates);
  });
});
