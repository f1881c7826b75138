import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import iconv from 'iconv-lite';
import { readRecords } from '../read-records.js';

async function read(text: string | Uint8Array, chunk = 9): Promise<RawRecord[]> {
  const bytes = Buffer.from(text as string);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(bytes.subarray(at, at + chunk));
  const records: RawRecord[] = [];
  for await (const record of (await readRecords(Readable.from(pieces), { filename: 'a.ndjson' })).records)
    records.push(record);
  return records;
}

const summary = (records: RawRecord[]): string[] =>
  records.map((record) =>
    record.kind === 'unreadable' ? `${record.position} ${record.code}` : `${record.position} ${record.kind}`,
  );

describe('readNdjson', () => {
  test.each([
    ['two records', '{"title":"a"}\n{"title":"b"}\n', ['line 1 fields', 'line 2 fields']],
    ['no line end at the end', '{"title":"a"}', ['line 1 fields']],
    [
      'byte-order mark, CRLF, blank lines',
      '\uFEFF{"title":"a"}\r\n\r\n{"title":"b"}\r\n',
      ['line 1 fields', 'line 3 fields'],
    ],
    [
      'a bad line between',
      '{"title":"a"}\n{"title":\n{"title":"b"}',
      ['line 1 fields', 'line 2 invalid-json', 'line 3 fields'],
    ],
    ['other values', '[1]\n"x"\nnull\n1', [1, 2, 3, 4].map((line) => `line ${line} not-an-object`)],
    ['trailing rubbish', '{"title":"a"} x', ['line 1 invalid-json']],
    ['NaN', '{"title":NaN}', ['line 1 invalid-json']],
    [
      'commas behind the lines',
      '{"title":"a"},\n{"title":"b"} , \r\n{"title":"c"},\n',
      ['line 1 fields', 'line 2 invalid-json', 'line 3 fields'],
    ],
    ['a list with an object a line', '[\n{"title":"a"},\n{"title":"b"}\n]\n', ['record 1 fields', 'record 2 fields']],
    [
      'two objects on a line',
      '{"title":"a"}{"title":"b"}\n{"title":"c"}',
      ['record 1 fields', 'record 2 fields', 'record 3 fields'],
    ],
    ['nothing', '', ['line 1 empty-file']],
    ['blank', '\n \n', ['line 1 empty-file']],
    ['200 levels', `{"a":${'['.repeat(199)}${']'.repeat(199)}}`, ['line 1 fields']],
    ['201 levels', `{"a":${'['.repeat(200)}${']'.repeat(200)}}\n{}`, ['line 1 too-deep', 'line 2 fields']],
    ['100,000 open brackets', `${'['.repeat(100_000)}\n{"title":"b"}`, ['line 1 too-deep', 'line 2 fields']],
    ['100,000 open objects', `${'{"a":'.repeat(100_000)}\n{"title":"b"}`, ['line 1 too-deep', 'line 2 fields']],
    ['an open string', '{"a":"b\n{"title":"b"}', ['line 1 invalid-json', 'line 2 fields']],
  ])('%s', async (_, text, expected) => {
    expect(summary(await read(text, 4096))).toEqual(expected);
    expect(summary(await read(text, 4095))).toEqual(expected);
  });

  test('a line over the limit is refused and the next is read', async () => {
    const records = await read(`{"title":"${'x'.repeat(8_400_000)}"}\n{"title":"b"}\n`, 65_536);
    expect(summary(records)).toEqual(['line 1 too-large', 'line 2 fields']);
  });

  test('finds the bytes of every value', async () => {
    const line = '{ "title" : "Été \\"x\\", ok" ,"tags":["a,b",{"c":"}"}], "n":-1.5e3,"t":true, "é":null}';
    const [record] = await read(`{"x":1}\n${line}\n`).then((records) => records.slice(1));
    if (record?.kind !== 'fields') throw new Error('not read');
    const values = Object.entries(record.spans).map(([key, { start, end }]) => [
      key,
      Buffer.from(record.bytes.subarray(start, end)).toString(),
    ]);
    expect(Object.fromEntries(values)).toEqual({
      title: '"Été \\"x\\", ok"',
      tags: '["a,b",{"c":"}"}]',
      n: '-1.5e3',
      t: 'true',
      é: 'null',
    });
    expect(record.byteStart).toBe(8);
  });

  test('keys that name parts of objects are only keys', async () => {
    const [record] = await read('{"__proto__":{"polluted":1},"constructor":"c","title":"a","title":"b"}');
    if (record?.kind !== 'fields') throw new Error('not read');
    expect(Object.keys(record.fields).sort()).toEqual(['__proto__', 'constructor', 'title']);
    expect(record.fields.title).toBe('b');
    expect(record.fields.polluted).toBeUndefined();
    expect(Object.keys(record.spans)).toContain('__proto__');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(['utf-16le', 'utf-16be', 'windows-1252'])('%s', async (encoding) => {
    const text = '{"title":"Forêt brûlée à Ségou"}\n{"title":"é"}\n';
    const records = await read(iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf') }));
    expect(records).toMatchObject([{ fields: { title: 'Forêt brûlée à Ségou' } }, { fields: { title: 'é' } }]);
  });
});
