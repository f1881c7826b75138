import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { line, readAll } from '../../../../test/fixtures/read-all.js';
import { httpAnswer, responseRecord } from '../../../../test/fixtures/warc-records.js';

const text = (size: number) => Array.from({ length: size }, (_, at) => `<p>${(at * 7919) % 104_729}</p>`).join('');
const member = (size = 30) => gzipSync(responseRecord(httpAnswer(`<!DOCTYPE html><title>Le lac</title>${text(size)}`)));
const spoilt = (bytes: Buffer, at: number) => Buffer.from(bytes).fill(0x55, at, at + 40);
const TABLE = gzipSync('title,date\nLe lac,2024-01-19\nLa mer,2024-01-20\n');
const JUNK = Buffer.from('junk');
const ZEROS = Buffer.alloc(1200);

test.each<[string, string, Buffer[], string[]]>([
  [
    'something behind the last',
    'a.warc.gz',
    [member(), member(), JUNK],
    ['record 1: html', 'record 2: html', 'after record 2: damaged'],
  ],
  [
    'one in the middle',
    'a.warc.gz',
    [member(), spoilt(member(), 60), member(), member()],
    ['record 1: html', 'record 2: html', 'record 3: html', 'after record 3: damaged'],
  ],
  [
    'two, and one that was cut',
    'a.warc.gz',
    [member(), spoilt(member(), 60), member(), member(200).subarray(0, 400), member()],
    ['record 1: html', 'record 2: html', 'record 3: damaged', 'record 4: html', 'after record 4: damaged'],
  ],
  [
    'a large one in the middle, which was read in part',
    'a.warc.gz',
    [member(), spoilt(member(60_000), 90_000), member(), member()],
    ['record 1: html', 'record 2: damaged', 'record 3: html', 'record 4: html', 'after record 4: damaged'],
  ],
  [
    'the first',
    'a.warc.gz',
    [spoilt(member(), 12), member(), member()],
    ['record 1: html', 'record 2: html', 'after record 2: damaged'],
  ],
  [
    'what lies behind zeros',
    'a.warc.gz',
    [member(), ZEROS, JUNK, member()],
    ['record 1: html', 'record 2: html', 'after record 2: damaged'],
  ],
  ['something behind a table', 'a.csv.gz', [TABLE, JUNK], ['row 2: fields', 'row 3: fields', 'after row 3: damaged']],
  [
    'another member of a table, which could belong anywhere',
    'a.csv.gz',
    [TABLE, JUNK, TABLE],
    ['row 2: fields', 'row 3: fields', 'after row 3: damaged'],
  ],
])('of a file of packed members %s is damaged', async (_, name, members, expected) => {
  const bytes = Buffer.concat(members);
  for (const piece of [bytes.length, 65_536, 999, 64])
    expect((await readAll(bytes, name, { piece })).records.map(line)).toEqual(expected);
});

test.each<[string, string, Buffer[], string[]]>([
  ['between members of a web archive', 'a.warc.gz', [member(), ZEROS, member()], ['record 1: html', 'record 2: html']],
  ['behind the last', 'a.warc.gz', [member(), member(), ZEROS], ['record 1: html', 'record 2: html']],
  [
    'between and behind parts of a table',
    'a.csv.gz',
    [TABLE, ZEROS, gzipSync('Le port,2024-01-21\n'), ZEROS],
    ['row 2: fields', 'row 3: fields', 'row 4: fields'],
  ],
])('zeros %s are nothing', async (_, name, members, expected) => {
  const bytes = Buffer.concat(members);
  for (const piece of [bytes.length, 999, 64, 1])
    expect((await readAll(bytes, name, { piece })).records.map(line)).toEqual(expected);
});

test('signs of beginnings without end are given up', async () => {
  const bytes = Buffer.concat([member(), JUNK, Buffer.alloc(600_000, Buffer.from([0x1f, 0x8b, 8])), member()]);
  const { records } = await readAll(bytes, 'a.warc.gz', { piece: 65_536 });
  expect(records.map(line)).toEqual(['record 1: html', 'after record 1: damaged']);
});
