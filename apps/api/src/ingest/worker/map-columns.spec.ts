import { describe, expect, test } from '@jest/globals';
import type { FieldsRecord } from '@vigie/article';
import { toOptions } from '../upload-options.js';
import { headerKey, isNumbered, mapColumns } from './map-columns.js';
import { prepareRecord } from './prepare-record.js';

function recordOf(fields: Record<string, unknown>): FieldsRecord {
  const spans = Object.fromEntries(Object.keys(fields).map((key, index) => [key, { start: index, end: index + 1 }]));
  return { kind: 'fields', fields, spans, bytes: new Uint8Array(), byteStart: 0, byteEnd: 0, position: 'row 2' };
}

describe('a mapping', () => {
  test.each<[Record<string, string | null>, Record<string, unknown>, Record<string, unknown>]>([
    [{ title: 'h' }, { h: 'A', text: 'B' }, { title: 'A', text: 'B' }],
    [{ title: 'description' }, { description: 'A' }, { title: 'A' }],
    [
      { title: 'lead', lead: 'title' },
      { title: 'A', lead: 'B' },
      { title: 'B', lead: 'A' },
    ],
    [{ title: 'a', lead: 'a' }, { a: 'A' }, { title: 'A', lead: 'A' }],
    [{ title: 'not there' }, { headline: 'A' }, { headline: 'A' }],
    [{ section: null }, { title: 'A', category: 'B', Rubrique: 'C' }, { title: 'A' }],
    [
      { section: null, lead: 'category' },
      { title: 'A', category: 'B', desk: 'C' },
      { title: 'A', lead: 'B' },
    ],
    [{ title: '__proto__' }, Object.fromEntries([['__proto__', 'A']]), { title: 'A' }],
  ])('%j of %j gives %j', (mapping, fields, expected) => {
    const { fields: given, spans } = mapColumns(recordOf(fields), mapping);
    expect({ ...given }).toEqual(expected);
    expect(Object.keys(spans).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each([
    [null, false],
    [{}, false],
    [{ title: 'column 1', text: 'column 20', section: null }, true],
    [{ title: 'column 1', text: 'text' }, false],
    [{ title: 'column 0' }, false],
    [{ title: null }, false],
  ])('%j names numbered columns: %j', (mapping, expected) => {
    expect(isNumbered(mapping)).toBe(expected);
  });
});

test('a header is the same in any order, and another with another name', () => {
  expect(headerKey(['a', 'b'])).toBe(headerKey(['b', 'a']));
  expect(headerKey(['a', 'b'])).not.toBe(headerKey(['a,b']));
});

test.each<[Record<string, string | null>, Record<string, unknown>, string, string | undefined]>([
  [{ title: 'nope' }, { headline: 'A' }, 'row 2', 'nope'],
  [{ title: 'h', text: 'nope', lead: 'nor this' }, { h: 'A' }, 'Sheet1, row 2', 'nope, nor this'],
  [{ title: 'nope' }, { text: '' }, 'row 2', 'nope'],
  [{ title: 'h', section: null, 'publishedAt.order': 'day-first' }, { h: 'A' }, 'row 2', undefined],
  [{ title: 'h', section: 'rubric' }, { h: 'A' }, 'line 2', undefined],
])('with %j it is said of %j at %s which columns are not there', (mapping, fields, position, missing) => {
  const prepared = prepareRecord({ ...recordOf(fields), position }, 1, { ...toOptions({}), mapping });
  const messages = [prepared.reason, ...(prepared.content?.draft.warnings ?? [])].map(
    (reason) => reason?.message ?? '',
  );
  const [said] = /columns that are not there: .*$/.exec(messages.join(' ')) ?? [];
  expect(said).toBe(missing === undefined ? undefined : `columns that are not there: ${missing}.`);
});
