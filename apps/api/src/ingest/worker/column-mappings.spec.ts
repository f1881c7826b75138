import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource } from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/cluster/test-database.js';
import { ColumnMappings } from './column-mappings.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 2, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

type Said = Record<string, string | null> | null;

function uploadOf(id: number, mapping: Said, dryRun = false) {
  return new ColumnMappings(source.manager, id, { mapping, dryRun });
}

const row = (columns: string[], entry?: string) => ({
  fields: Object.fromEntries(columns.map((column) => [column, 'x'])),
  ...(entry === undefined ? {} : { entry }),
});

test('what one upload says of its columns holds for later ones with the same columns', async () => {
  const said = { title: 'h', section: null };
  expect(await uploadOf(10, null).of(row(['h', 't']))).toBeNull();
  expect(await uploadOf(11, said).of(row(['h', 't']))).toEqual(said);
  expect(await uploadOf(12, null).of(row(['t', 'h']))).toEqual(said);
  expect(await uploadOf(12, null).of(row(['t', 'h', 'u']))).toBeNull();
  // An earlier upload that is read again is read as it was.
  expect(await uploadOf(10, null).of(row(['h', 't']))).toBeNull();
  expect(await uploadOf(13, {}).of(row(['h', 't']))).toEqual({});
  expect(await uploadOf(14, null).of(row(['h', 't']))).toEqual({});
});

test('nothing is remembered of a dry run, nor of numbered columns', async () => {
  await uploadOf(20, { title: 'a' }, true).of(row(['a', 'b']));
  await uploadOf(21, { title: 'column 1' }).of(row(['column 1', 'column 2']));
  expect(await uploadOf(22, null).of(row(['a', 'b']))).toBeNull();
  expect(await uploadOf(22, null).of(row(['column 1', 'column 2']))).toBeNull();
});

test.each<[Said, boolean]>([
  [{ title: 'nope' }, false],
  [{ title: 'nope', text: 'm' }, true],
  [{ title: 'nope', section: null }, true],
  [{ 'publishedAt.order': 'day-first' }, true],
])('%j is remembered of columns of which one is m: %j', async (said, isRemembered) => {
  const columns = ['m', JSON.stringify(said)];
  expect(await uploadOf(25, said).of(row(columns))).toEqual(said);
  expect(await uploadOf(26, null).of(row(columns))).toEqual(isRemembered ? said : null);
});

test('every file inside a file has columns of its own', async () => {
  await uploadOf(30, { title: 'p' }).of(row(['p', 'q']));
  await uploadOf(31, { title: 'r' }).of(row(['r', 's']));
  const mappings = uploadOf(32, null);
  expect(await mappings.of(row(['p', 'q'], 'one.csv'))).toEqual({ title: 'p' });
  expect(await mappings.of(row(['p'], 'one.csv'))).toEqual({ title: 'p' });
  expect(await mappings.of(row(['r', 's'], 'two.csv'))).toEqual({ title: 'r' });
});
