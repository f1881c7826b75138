import { afterAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const made: TestDatabase[] = [];
afterAll(async () => {
  for (const database of made) await database.drop();
});

async function make(kind?: 'migrated' | 'empty'): Promise<TestDatabase> {
  const database = await createTestDatabase(kind);
  made.push(database);
  return database;
}

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('createTestDatabase', () => {
  test('gives a database with the schema of the product', async () => {
    const { url } = await make();
    const tables = await rows(url, "SELECT 1 FROM information_schema.tables WHERE table_schema = 'public'");
    expect(tables.length).toBeGreaterThan(5);
  }, 30_000);

  test('gives an empty one on demand', async () => {
    const { url } = await make('empty');
    expect(await rows(url, "SELECT 1 FROM information_schema.tables WHERE table_schema = 'public'")).toEqual([]);
  });

  test('gives each caller its own, also when many ask at once', async () => {
    const urls = (await Promise.all(Array.from({ length: 6 }, () => make()))).map((database) => database.url);
    expect(new Set(urls).size).toBe(6);
    await rows(urls[0] ?? '', 'CREATE TABLE only_here (n int)');
    await expect(rows(urls[1] ?? '', 'SELECT * FROM only_here')).rejects.toThrow('does not exist');
  });

  test('drops it although somebody is still connected', async () => {
    const { url, drop } = await createTestDatabase('empty');
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await drop();
    await expect(rows(url, 'SELECT 1')).rejects.toThrow('does not exist');
    await client.end().catch(() => undefined);
  });
});
