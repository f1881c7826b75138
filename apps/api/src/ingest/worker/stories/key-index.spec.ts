import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addStoryTexts, createDataSource, listSegments } from '@vigie/storage';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../../test/cluster/test-database.js';
import { KeyIndex } from './key-index.js';

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

/** New texts, each with a key of its own, a key of its group, and keys in between. */
async function addTexts(group: number) {
  const sketches = Array.from({ length: 20 }, (_, n) => ({
    digest: randomBytes(16).toString('hex'),
    keys: Uint32Array.from({ length: 48 }, (_, key) => (key === 0 ? group : (n * 48 + key) * 4_000_000 + group)),
    print: new Uint8Array(0),
  }));
  const ids = await addStoryTexts(source.manager, sketches);
  return sketches.map(({ digest, keys }) => ({ text: ids.get(digest)!.id, keys }));
}

test('parts are joined piece by piece, without texts that are gone', async () => {
  const { manager } = source;
  // Pages of 240 entries, two of them at once: a joined part is written in a dozen pieces.
  const index = new KeyIndex(2);
  const texts: Awaited<ReturnType<typeof addTexts>> = [];
  for (let group = 0; group < 8; group += 1) {
    const some = await addTexts(group);
    texts.push(...some);
    if (group === 7) await source.query('DELETE FROM story_text WHERE id % 3 = 0 AND id < $1', [some[0]!.text]);
    await index.add(manager, some);
  }
  const last = texts.at(-20)!.text;
  const left = texts.filter(({ text }) => text % 3 !== 0 || text >= last);
  expect((await listSegments(manager)).map(({ entries }) => entries)).toEqual([48 * left.length]);
  const owners = new Map<number, number[]>();
  for (const { text, keys } of left) for (const key of keys) owners.set(key, [...(owners.get(key) ?? []), text]);
  const keys = new Set(texts.flatMap((text) => [...text.keys]));
  expect(await index.find(manager, keys)).toEqual(owners);
  // As it was written, it is read by another process.
  expect(await new KeyIndex().find(manager, keys)).toEqual(owners);
});

test('of texts that are all gone no part is left', async () => {
  const { manager } = source;
  const index = new KeyIndex(2);
  await source.query('DELETE FROM story_segment');
  for (let group = 0; group < 8; group += 1) {
    const texts = await addTexts(group);
    if (group === 7) await source.query('DELETE FROM story_text');
    await index.add(manager, texts);
  }
  expect(await listSegments(manager)).toEqual([]);
  expect(await index.find(manager, [1, 2, 3])).toEqual(new Map());
});
