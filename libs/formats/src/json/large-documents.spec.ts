import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { FieldsRecord, RawRecord } from '@vigie/article';
import { readRecords } from '../read-records.js';

async function read(text: string | Uint8Array, chunk = 9): Promise<RawRecord[]> {
  const bytes = Buffer.from(text as string);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(bytes.subarray(at, at + chunk));
  const stream = await readRecords(Readable.from(pieces), { filename: 'a.json', format: 'json' });
  const records: RawRecord[] = [];
  for await (const record of stream.records) {
    if (record.kind === 'fields') expect(record.bytes).toEqual(bytes.subarray(record.byteStart, record.byteEnd));
    records.push(record);
  }
  return records;
}

const nameOf = ({ title, url }: FieldsRecord['fields']): string =>
  typeof title === 'string' ? title : typeof url === 'string' ? url : '-';

const summary = (records: RawRecord[]): string[] =>
  records.map((record) => {
    if (record.kind === 'fields') return `${record.position}: ${nameOf(record.fields)}`;
    return `${record.position} ${record.kind === 'unreadable' ? record.code : record.kind}`;
  });

const A = '{"title":"a","text":"A."}';
const B = '{"title":"b","url":"https://b.example/1"}';

describe('large documents', () => {
  const big = 'x'.repeat(2_100_000);
  test.each<[string, string, string[]]>([
    ['a record', `[${A},{"title":"b","text":"${big}"},${B}]`, ['record 1: a', 'record 2 too-large', 'record 3: b']],
    ['a record, its title last', `[{"text":"${big}","title":"b"},${B}]`, ['record 1 too-large', 'record 2: b']],
    ['a record, its keys last', `[{"x":"${big}","title":"b"},${B}]`, ['record 1 too-large', 'record 2: b']],
    [
      'a record with others in it',
      `[{"title":"b","text":"c","xyz":[${B},"${big}"]},${A}]`,
      ['record 1 too-large', 'record 2: a'],
    ],
    [
      'an envelope with a title',
      `{"title":"b","items":[${A},{"x":"${big}"},${B}]}`,
      ['items › 1: a', 'items › 2 too-large', 'items › 3: b'],
    ],
    [
      'an envelope, its keys last',
      `{"xyz":[${A},{"title":"${big}"}],"title":"x","text":"y"}`,
      ['xyz › 1: a', 'xyz › 2 too-large'],
    ],
    ['a key', `{"${big}":[${A}]}`, ['… › 1: a']],
    ['a number', `{"xyz":[${A}],"n":${'1'.repeat(2_100_000)}}`, ['xyz › 1: a']],
    ['a record that never ends', `[${A},{"title":"${big}`, ['record 1: a', 'line 1 invalid-json']],
  ])('%s', async (_, text, expected) => {
    expect(summary(await read(text, 65_536))).toEqual(expected);
  });

  test('are never held', async () => {
    const record = JSON.stringify({ title: 'a', text: 'Une phrase. '.repeat(100) });
    const day = Buffer.from(`[${Array.from({ length: 200 }, () => record).join(',')}]`);
    let highest = 0;
    const before = process.memoryUsage().arrayBuffers;
    async function* corpus(): AsyncGenerator<Buffer> {
      yield Buffer.from('{"data-all":{"2024":{"01":{"1":[]');
      for (let at = 0; at < 250; at++) {
        highest = Math.max(highest, process.memoryUsage().arrayBuffers - before);
        yield Buffer.concat([Buffer.from(`,"k${at}":`), day]);
      }
      yield Buffer.from('}}}}');
    }
    let records = 0;
    for await (const { kind } of (await readRecords(corpus(), { filename: 'a.json' })).records) {
      if (kind === 'fields') records++;
    }
    expect(records).toBe(50_000);
    expect(highest).toBeLessThan(48 * 1024 * 1024);
  });
});
