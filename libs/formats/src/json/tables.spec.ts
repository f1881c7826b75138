import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { readRecords } from '../read-records.js';

async function read(text: string | Iterable<Buffer>, size = 7) {
  const whole = typeof text === 'string' ? Buffer.from(text) : null;
  const cut =
    whole === null
      ? []
      : Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => whole.subarray(at * size, (at + 1) * size));
  const { format, records } = await readRecords(Readable.from(whole === null ? text : cut), { filename: 'a.json' });
  expect(format).toBe('json');
  const found: unknown[] = [];
  for await (const record of records) {
    if (record.kind !== 'fields') found.push('code' in record ? record.code : record.kind);
    else {
      found.push({ ...record.fields });
      if (whole !== null) expect(whole.subarray(record.byteStart, record.byteEnd).equals(record.bytes)).toBe(true);
      for (const [name, { start, end }] of Object.entries(record.spans))
        expect(JSON.parse(Buffer.from(record.bytes).subarray(start, end).toString())).toEqual(record.fields[name]);
    }
  }
  return found;
}

const A = { title: 'Le lac “monte”', date: '2024-03-12', tags: ['eau', 'route, "nord"'] };
const B = { title: 'Road closed', date: 1710288000000, tags: null };
const NAMES = Object.keys(A);
const split = (rows: unknown[], names: unknown[] = NAMES) =>
  JSON.stringify({ columns: names, index: rows.map((_, at) => at), data: rows });
const byColumn = (rows: Record<string, unknown>[]) =>
  JSON.stringify(
    Object.fromEntries(NAMES.map((name) => [name, Object.fromEntries(rows.map((row, at) => [at + 5, row[name]]))])),
  );

test.each<[string, string, unknown[]]>([
  ['rows beside the names of their columns', split([Object.values(A), Object.values(B)]), [A, B]],
  ['names of two levels', split([['x']], [['title', '']]), [{ title: 'x' }]],
  ['a row with more cells', split([['x', 1, [], 'y']]), [{ title: 'x', date: 1, tags: [], 'column 4': 'y' }]],
  [
    'what is no row among them',
    split([['x'], 'y', { a: 1 }, ['z']], ['title']),
    [{ title: 'x' }, 'not-an-object', 'not-an-object', { title: 'z' }],
  ],
  ['a row that is no JSON', split([['x'], ['z']], ['title']).replace('"x"', '"x" 1'), ['invalid-json', { title: 'z' }]],
  ['a table that is cut', split([['x'], ['z']], ['title']).slice(0, -6), [{ title: 'x' }, 'invalid-json']],
  ['no rows', split([]), ['empty-file']],
  ['a table column by column', byColumn([A, B]), [A, B]],
  ['columns with other rows', '{"title":{"0":"x"},"text":{"0":"y","1":"z"}}', ['empty-file']],
  ['columns with rows of other names', '{"title":{"0":"x"},"text":{"1":"y"}}', ['empty-file']],
  ['records by number, as before', JSON.stringify({ 0: A, 1: B }), [A, B]],
  [
    'an article with a list of columns',
    JSON.stringify({ columns: ['x'], title: 'A', data: [] }),
    [{ columns: ['x'], title: 'A', data: [] }],
  ],
])('%s', async (_, text, expected) => {
  for (const size of [7, 100_000]) expect(await read(text, size)).toEqual(expected);
});

test('a row beyond the limit is listed, and the next is read', async () => {
  const text = split([['x'.repeat(2_200_000)], ['z']], ['title']);
  expect(await read(text, 64 * 1024)).toEqual(['too-large', { title: 'z' }]);
});

test('a large table column by column is refused, and any other document is read', async () => {
  const filler = Buffer.from(`${JSON.stringify('x'.repeat(65_000))},"1":`);
  const large = function* (name: string) {
    yield Buffer.from(`{"${name}":{"0":`);
    for (let at = 0; at < 260; at++) yield filler;
    yield Buffer.from('"y"},"articles":[{"title":"A","text":"B"}]}');
  };
  expect(await read(large('title'))).toEqual(['too-large']);
  expect(await read(large('notes'))).toEqual([{ title: 'A', text: 'B' }]);
});
