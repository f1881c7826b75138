import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { createDataSource } from '../data-source.js';
import { copyIn } from './copy-in.js';
import { periodEnd } from './fresh-articles.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase('empty');
  const limits = { poolSize: 2, statementTimeout: 30_000, applicationName: 'spec' };
  source = await createDataSource(database.url, limits).initialize();
  await source.query(`CREATE TABLE kinds (place int PRIMARY KEY, words text, tree jsonb, large bigint, moment timestamptz, day date,
    bytes bytea, names text[], numbers int[], sums bigint[])`);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const COLUMNS = 'place, words, tree, large, moment, day, bytes, names, numbers, sums'.split(', ');
const NONE = {
  words: null,
  tree: null as unknown,
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
  { ...NONE, words: '', tree: {}, large: 0, moment: '2000-01-01T00:00:00.000Z', day: '2000-01-01' },
  { ...NONE, words: `a"b\\'\n{},\tNULL é 日本 😀`, names: ['', 'a,b', '"', '\\', '{NULL}', 'é😀'], bytes: '00ff5c' },
  { ...NONE, tree: { 'a"\\': ['😀', null, 1.5, true, { b: '\\u0041' }] }, large: -1, numbers: [1, -2, 2 ** 31 - 1] },
  { ...NONE, large: 2 ** 53 - 1, sums: [-(2 ** 40), 2 ** 40], moment: '1899-12-31T23:59:59.999Z', day: '1899-12-31' },
  { ...NONE, moment: '2024-02-29T11:57:00.250Z', day: '2999-12-31', words: 'x'.repeat(900_000) },
];

async function write(kinds: readonly (typeof KINDS)[number][], first: number): Promise<void> {
  await source.transaction((manager) =>
    copyIn(manager, 'kinds', COLUMNS, [...kinds.entries()], (rows, [place, kind]) => {
      rows
        .int4(first + place)
        .text(kind.words)
        .json(kind.tree)
        .int8(kind.large)
        .instant(kind.moment)
        .day(kind.day);
      rows.data(Buffer.from(kind.bytes, 'hex')).texts(kind.names).int4s(kind.numbers).int8s(kind.sums);
    }),
  );
}

const read = (first: number) =>
  source.query(
    `SELECT words, tree, large, moment, day, encode(bytes, 'hex') AS bytes, names, numbers, sums FROM kinds WHERE place >= $1 ORDER BY place`,
    [first],
  );

test('what is copied in is what is read again', async () => {
  await write(KINDS, 0);
  const rows: { moment: Date | null }[] = await read(0);
  expect(rows.map((row) => ({ ...row, moment: row.moment?.toISOString() ?? null }))).toEqual(KINDS);
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
  ['2024-12-01', 2, '2025-01-01'],
  ['2024-01-01', 1, '2025-01-01'],
  [null, 5, null],
])('the period from %s, known as exactly as %s, ends before %s', (start, precision, end) => {
  expect(periodEnd(start, precision)).toBe(end);
});
