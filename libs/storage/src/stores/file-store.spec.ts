import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import { createDataSource } from '../data-source.js';
import { appendBytes, findOpenFile, finishFile, readBytes, readRange, rewindFile, startFile } from './file-store.js';
import { createUpload, moveUpload } from './upload-store.js';

let database: TestDatabase;
let source: DataSource;
let uploadId: number;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.url, { poolSize: 4, statementTimeout: 30_000, applicationName: 'spec' });
  await source.initialize();
  const options = { format: null, labels: 'given', timezone: 'UTC', language: null, source: null } as const;
  uploadId = await createUpload(source.manager, 'spec', { ...options, mapping: null, dryRun: false }, null);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const start = (name: string) => startFile(source.manager, uploadId, name);
const append = (file: number, at: number, text: string) => appendBytes(source.manager, file, at, Buffer.from(text));

async function content(file: number): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of readBytes(source.manager, file)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

test('of two requests that write the same place one is told no', async () => {
  const file = (await start('race'))!;
  const told = await Promise.all(['one', 'two', 'six'].map((text) => append(file, 0, text)));
  expect(told.filter(Boolean)).toHaveLength(1);
  expect(await append(file, 7, 'gap')).toBe(false);
  expect(await append(file, 3, 'end')).toBe(true);
  expect(await content(file)).toMatch(/^(one|two|six)end$/);
});

test('a file that was started again belongs to whoever started it last', async () => {
  const first = (await start('again'))!;
  const second = (await start('again'))!;
  expect(await append(first, 0, 'late')).toBe(false);
  expect(await append(second, 0, 'new')).toBe(true);
  await finishFile(source.manager, second, 'digest');
  expect(await append(second, 3, 'more')).toBe(false);
  expect(await start('again')).toBeNull();
});

test('a part that broke off is sent again from where it began', async () => {
  const file = (await start('parts'))!;
  for (const [at, text] of [
    [0, 'first '],
    [6, 'sec'],
    [9, 'ond'],
  ] as const)
    await append(file, at, text);
  expect(await rewindFile(source.manager, file, 7)).toBe(false);
  expect(await rewindFile(source.manager, file, 6)).toBe(true);
  expect(await findOpenFile(source.manager, uploadId, 'parts')).toEqual({ id: file, bytes: 6 });
  expect(await append(file, 6, 'second')).toBe(true);
  expect(await content(file)).toBe('first second');
});

test.each([
  [0, 15, 'first second'],
  [0, 0, ''],
  [3, 9, 'st sec'],
  [6, 9, 'sec'],
  [8, 10, 'co'],
  [11, 99, 'd'],
  [12, 99, ''],
])('a range from %i to %i', async (from, to, expected) => {
  const file = (await start(`range ${from} ${to}`))!;
  for (const [at, text] of [
    [0, 'first '],
    [6, 'sec'],
    [9, 'ond'],
  ] as const)
    await append(file, at, text);
  const pieces: Buffer[] = [];
  for await (const piece of readRange(source.manager, file, from, to)) pieces.push(piece);
  expect(Buffer.concat(pieces).toString()).toBe(expected);
});

test('an upload that is not open takes no file', async () => {
  await moveUpload(source.manager, uploadId, ['open'], 'queued');
  expect(await start('too late')).toBeNull();
});
