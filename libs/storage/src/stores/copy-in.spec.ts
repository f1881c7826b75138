import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { createDataSource } from '../data-source.js';
import { periodEnd } from './article-rows.js';
import type { Columns } from './columns.js';
import { copyIn } from './copy-in.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase('empty');
  const limits = { poolSize: 2, statementTimeout: 30_000, applicationName: 'spec' };
  source = await createDataSource(database.url, limits).initialize();
  await source.query(`CREATE TABLE kinds (place int PRIMARY KEY, words text, tree jsonb, small smallint, large bigint, moment timestamptz, day date,
    bytes bytea, names text[], numbers int[], sums bigint[])`);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const COLUMNS = {
  place: 'int4',
  words: 'text',
  tree: 'json',
  small: 'int2',
  large: 'int8',
  moment: 'instant',
  day: 'day',
  bytes: 'data',
  names: 'texts',
  numbers: 'int4s',
  sums: 'int8s',
} as const;
const NONE = {
  words: null,
  tree: null as unknown,
  small: 0,
  large: null,
  moment: null,
  day: null,
  bytes: '',
  names: [],
  numbers: [],
  sums: [],
};
const KINDS = [
  NONE,
  { ...NONE, words: '', tree: {}, small: -32_768, large: 0, moment: '2000-01-01T00:00:00.000Z', day: '2000-01-01' },
  { ...NONE, words: `a"b\\'\n{},\tNULL é 日本 😀`, names: ['', 'a,b', '"', '\\', '{NULL}', 'é😀'], bytes: '00ff5c' },
  { ...NONE, tree: { 'a"\\': ['😀', null, 1.5, true, { b: '\\u0041' }] }, large: -1, numbers: [1, -2, 2 ** 31 - 1] },
  { ...NONE, large: 2 ** 53 - 1, sums: [-(2 ** 40), 2 ** 40], moment: '1899-12-31T23:59:59.999Z', day: '1899-12-31' },
  { ...NONE, moment: '2024-02-29T11:57:00.250Z', day: '2999-12-31', words: 'x'.repeat(900_000) },
];

type Kind = Omit<typeof NONE, 'words' | 'large' | 'moment' | 'day' | 'names' | 'numbers' | 'sums'> & {
  words: string | null;
  large: number | null;
  moment: string | null;
  day: string | null;
  names: string[];
  numbers: number[];
  sums: number[];
};

async function write(kinds: readonly Kind[], first: number, columns: Columns = COLUMNS): Promise<void> {
  const rows = kinds.map((kind, at) => ({ ...kind, place: first + at, bytes: Buffer.from(kind.bytes, 'hex') }));
  await source.transaction((manager) => copyIn(manager, 'kinds', columns, rows));
}

const read = (first: number) =>
  source.query(
    `SELECT words, tree, small, large, moment, day, encode(bytes, 'hex') AS bytes, names, numbers, sums FROM kinds WHERE place >= $1 ORDER BY place`,
    [first],
  );

test('what is copied in is what is read again', async () => {
  await write(KINDS, 0);
  const rows: { moment: Date | null }[] = await read(0);
  expect(rows.map((row) => ({ ...row, moment: row.moment?.toISOString() ?? null }))).toEqual(KINDS);
});

test('the order of columns does not matter', async () => {
  const reversed = Object.fromEntries(Object.entries(COLUMNS).reverse());
  await write(KINDS, 50, reversed);
  expect(await read(50)).toEqual((await read(0)).slice(0, KINDS.length));
});

test.each<[string, Partial<Kind>, string]>([
  ['no day', { day: '2024-02-30' }, `kinds.day: '2024-02-30' is no day of the calendar`],
  ['no date', { day: 'soon' }, `kinds.day: 'soon' is no day of the calendar`],
  ['no instant', { moment: '2024-02-30T10:00:00Z' }, `kinds.moment: '2024-02-30' is no day of the calendar`],
  ['no number', { large: Number.NaN }, 'kinds.large: NaN is no whole number of 64 bits'],
  ['no exact number', { large: 2 ** 53 }, `kinds.large: ${2 ** 53} is no whole number of 64 bits`],
  ['a large number', { small: 32_768 }, 'kinds.small: 32768 is no whole number of 16 bits'],
  ['a large number of a list', { numbers: [1, 2 ** 31] }, `kinds.numbers: ${2 ** 31} is no whole number of 32 bits`],
])('%s is refused, in words that say it', async (_, kind, words) => {
  await expect(write([NONE, { ...NONE, ...kind }], 1000)).rejects.toThrow(words);
  expect(await read(1000)).toEqual([]);
});

test('what Postgres would refuse is left out', async () => {
  await write([{ ...NONE, words: 'a\u0000b\ud800c', names: ['\udc00'], tree: { 'k\u0000': '\ud800' } }], 100);
  expect(await read(100)).toMatchObject([{ words: 'ab\ufffdc', names: ['\ufffd'], tree: { k: '\ufffd' } }]);
});

test('a row that is refused takes all others with it, and the connection can be used', async () => {
  await expect(write([...KINDS, ...KINDS], 195).then(() => write(KINDS, 195))).rejects.toThrow('kinds_pkey');
  await write(KINDS, 300);
  expect(await read(195)).toHaveLength(3 * KINDS.length);
});

test.each([
  ['2024-02-29', 3, '2024-03-01'],
  ['2024-12-31', 3, '2025-01-01'],
  ['9999-12-31', 3, '10000-01-01'],
  ['2024-12-01', 2, '2025-01-01'],
  ['2024-01-31', 2, '2024-02-29'],
  ['2023-01-29', 2, '2023-02-28'],
  ['2023-01-28', 2, '2023-02-28'],
  ['2024-05-31', 2, '2024-06-30'],
  ['9999-12-01', 2, '10000-01-01'],
  ['2024-01-01', 1, '2025-01-01'],
  ['2024-02-29', 1, '2025-02-28'],
  ['2023-12-31', 1, '2024-12-31'],
  ['9999-01-01', 1, '10000-01-01'],
  ['0099-01-01', 1, '0100-01-01'],
])('the period from %s, known as exactly as %s, ends before %s', async (start, precision, end) => {
  expect(periodEnd(start, precision)).toBe(end);
  const added = `$1::date + CASE $2::int WHEN 3 THEN interval '1 day' WHEN 2 THEN interval '1 month' ELSE interval '1 year' END`;
  expect(await source.query(`SELECT (${added})::date AS end`, [start, precision])).toEqual([{ end }]);
  await write([{ ...NONE, day: end }], 2000);
  expect(await source.query('DELETE FROM kinds WHERE place = 2000 RETURNING day')).toEqual([[{ day: end }], 1]);
});
