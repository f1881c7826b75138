import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { createDataSource } from '../data-source.js';
import { startFile } from './file-store.js';
import { listReasons } from './record-list.js';
import { createUpload } from './upload-store.js';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 1, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** The reasons of an upload whose 2001 records say things of so many kinds. */
async function reasonsOf(kinds: number) {
  const options = { format: null, labels: 'given', timezone: 'UTC', language: null, source: null } as const;
  const id = await createUpload(source.manager, 'spec', { ...options, mapping: null, dryRun: false }, null);
  await source.query(
    `INSERT INTO record (upload_id, file_id, seq, position, byte_start, byte_end, outcome, reason_code, reason_message)
     SELECT $1, $2, n, '', 0, 0, 'rejected', 'damaged', repeat('z', 1000 - n % $3) FROM generate_series(0, 2000) n`,
    [id, await startFile(source.manager, id, 'file'), kinds],
  );
  return listReasons(source.manager, id);
}

test('reasons are told apart by kind, or of too many kinds by code, with what the first and the last record say', async () => {
  const damaged = { outcome: 'rejected', code: 'damaged' };
  const [z, y] = ['z'.repeat(1000), 'z'.repeat(999)];
  expect(await reasonsOf(2)).toEqual([
    { ...damaged, kind: expect.any(String), count: 1001, first: z, last: z },
    { ...damaged, kind: expect.any(String), count: 1000, first: y, last: y },
  ]);
  expect(await reasonsOf(1001)).toEqual([
    { ...damaged, kind: null, count: 2001, first: z, last: 'z'.repeat(1000 - (2000 % 1001)) },
  ]);
});
