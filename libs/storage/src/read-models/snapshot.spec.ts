import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { createDataSource } from '../data-source.js';
import { inSnapshot } from './snapshot.js';
import { SqlParameters } from './sql-parameters.js';

let made: TestDatabase;
let database: DataSource;

beforeAll(async () => {
  made = await createTestDatabase();
  database = createDataSource(made.url, { poolSize: 1, statementTimeout: 20_000, applicationName: 'snapshot spec' });
  database.setOptions({ extra: { ...database.options.extra, query_timeout: 700 } });
  await database.initialize();
});

afterAll(async () => {
  await database.destroy();
  await made.drop();
});

const one = () => inSnapshot(database, (snapshot) => snapshot.rows<{ one: number }>('SELECT 1 AS one'));

test('all questions see one state, at one time', async () => {
  const other = createDataSource(made.url, { poolSize: 1, statementTimeout: 0, applicationName: 'writer' });
  await other.initialize();
  await inSnapshot(database, async (snapshot) => {
    const count = 'SELECT count(*) AS count FROM story';
    const before = await snapshot.rows(count);
    await other.query('INSERT INTO story (fingerprint) VALUES (NULL)');
    expect(await snapshot.rows(count)).toEqual(before);
    expect(Math.abs(Date.parse(snapshot.asOf) - Date.now())).toBeLessThan(60_000);
  });
  await other.destroy();
});

test('nothing can be changed', async () => {
  const change = inSnapshot(database, (snapshot) => snapshot.rows('INSERT INTO story (fingerprint) VALUES (NULL)'));
  await expect(change).rejects.toThrow('read-only');
  expect(await one()).toEqual([{ one: 1 }]);
});

test('text that Postgres cannot hold is mended on the way', async () => {
  const parameters = new SqlParameters();
  const sql = `SELECT ${parameters.add('a\u0000b\ud800', 'text')} AS text, ${parameters.add(['\u0000'], 'text[]')} AS list`;
  const rows = await inSnapshot(database, (snapshot) => snapshot.rows(sql, parameters));
  expect(rows).toEqual([{ text: 'ab\ufffd', list: [''] }]);
});

test.each([
  ['is killed', 'SELECT pg_terminate_backend(pg_backend_pid())'],
  ['does not answer in time', 'SELECT pg_sleep(4)'],
])('a connection that %s is not lent again', async (_name, sql) => {
  await expect(inSnapshot(database, (snapshot) => snapshot.rows(sql))).rejects.toThrow();
  expect(await one()).toEqual([{ one: 1 }]);
});
