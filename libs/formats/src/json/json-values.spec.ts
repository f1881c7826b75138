import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { RawRecord } from '@vigie/article';
import { readRecords } from '../read-records.js';

async function readValue(value: string | Buffer): Promise<RawRecord[]> {
  const bytes = Buffer.concat([
    Buffer.from('{"xyz":[{"title":"a","v":'),
    Buffer.from(value as string),
    Buffer.from('},{"title":"b"}]}'),
  ]);
  const records: RawRecord[] = [];
  const stream = await readRecords(Readable.from([bytes]), { filename: 'a.json', format: 'json' });
  for await (const record of stream.records) records.push(record);
  return records;
}

describe('a value that JSON allows', () => {
  test.each([
    ...['0', '-0', '1e1', '1E+2', '-1.5e-3', '123456789012345678901234567890', '1e400', '0.1'],
    ...['true', 'false', 'null', '""', '[]', '{}', '[[]]', '[1,"a",null]', '{"":0}', ' 1 ', '\t[\n]\r'],
    ...[
      '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
      '"\\u00e9"',
      '"\\ud83d\\ude00"',
      '"\\ud83d"',
      '"\\u0000"',
      '"\u007f"',
      '"\u2028"',
    ],
    ...[
      '"{"',
      '"}]"',
      '"[{"',
      '","',
      '"\\\\"',
      '"\\\\\\""',
      '"//"',
      '"é"',
      '"😀"',
      '{"a":{"a":{"a":[]}}}',
      '{"a":1,"a":2}',
    ],
  ])('%s', async (value) => {
    const expected: unknown = JSON.parse(value);
    expect(await readValue(value)).toMatchObject([
      { kind: 'fields', fields: { title: 'a', v: expected } },
      { kind: 'fields', fields: { title: 'b' } },
    ]);
  });
});

describe('a value that JSON does not allow refuses its record alone', () => {
  test.each([
    ...['+1', '.5', '1.', '1e', '1e+', '0x1', '01', '-', '--1', '1_000', '1 000', '-01', '1.e1', '0e', '２'],
    ...['NaN', '-NaN', 'Infinity', '-Infinity', 'nan', 'undefined', 'None', 'True', 'tru', 'nul', 'nulll', 'a'],
    ...["'x'", '"\\x"', '"\\u12"', '"\\u12g4"', '"\\a"', '"\t"', '"\n"', '"\u0000"', '"a"b', '"a" "b"', '“x”'],
    ...['[1,]', '[,1]', '[1,,2]', '[1 2]', '[1:2]', '["a",\n4\n,1,', '[a]', '[-]', '[""', '[1,\u000c2]'],
    ...[
      '{"a":1,}',
      '{,"a":1}',
      '{a:1}',
      '{"a" 1}',
      '{"a"}',
      '{"a":}',
      '{"a"::1}',
      '{"a":1 "b":2}',
      '{1:1}',
      '{"a":1,,"b":2}',
    ],
    ...['/**/1', '1//', '1#', '$1', '1;', '&', '', ',', '\uFEFF1', '<a>', '`x`', '[1]]x'],
  ])('%j', async (value) => {
    const records = await readValue(value);
    expect(records.filter((record) => record.kind === 'fields' && record.fields.title === 'a')).toEqual([]);
    expect(records.filter((record) => record.kind === 'unreadable')).not.toEqual([]);
    // Where brackets do not match, nothing can be told of what follows.
    const matched = !/^(?:\["a"|\[""$|\[1\]\])/.test(value);
    if (matched) expect(records.at(-1)).toMatchObject({ kind: 'fields', fields: { title: 'b' } });
  });

  test('bytes that are no UTF-8 are read in the encoding that they look like', async () => {
    const [record] = await readValue(Buffer.from([0x22, 0xe9, 0x22]));
    expect(record).toMatchObject({ kind: 'fields', fields: { v: 'é' } });
  });
});
