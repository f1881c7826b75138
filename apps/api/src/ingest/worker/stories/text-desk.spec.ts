import { expect, test } from '@jest/globals';
import { sketchOf } from '@vigie/stories';
import type { DataSource, EntityManager } from 'typeorm';
import { TextDesk } from './text-desk.js';
import { wordShelfOf } from './word-shelf.js';

/** Words that a text of 600 kB has, of which the shelf keeps six; every one with its own last word. */
const paragraphs = (id: number) => [{ text: `${'slow boat '.repeat(60_000)} harbour${id}`, heading: false }];

/** A database with texts that are all long; notes which words are read. */
function databaseOf(read: number[][]): EntityManager {
  const query = (sql: string, [ids]: [number[]]) => {
    if (sql.includes('JOIN article_text')) {
      read.push(ids);
      return Promise.resolve(
        ids.map((textId) => ({ textId, title: null, lead: null, paragraphs: paragraphs(textId) })),
      );
    }
    const { print } = sketchOf({ words: new Uint32Array(30), parts: new Uint8Array(30), isShort: false })!;
    const isText = sql.includes('FROM story_text');
    return Promise.resolve(isText ? ids.map((id) => ({ id, keys: Buffer.alloc(4), print: Buffer.from(print) })) : []);
  };
  return { query, connection: {} as DataSource } as unknown as EntityManager;
}

test('words that were told to be needed are read once, however many they are', async () => {
  const read: number[][] = [];
  const manager = databaseOf(read);
  const desk = new TextDesk(manager);
  const ids = Array.from({ length: 9 }, (_, place) => place + 1);
  await desk.fetch(ids);
  await desk.expect(ids);
  expect(read).toEqual([ids]);
  expect(wordShelfOf(manager).has(1)).toBe(false);
  expect(await desk.isSame(1, 2)).toBe(true);
  expect(await desk.isSame(1, 9)).toBe(true);
  expect(read).toEqual([ids]);
  // Those that are expected again stay as well; what is expected no more is read when it is asked for.
  await desk.expect([1, 2]);
  await desk.isSame(2, 1);
  expect(read).toEqual([ids]);
  await desk.isSame(1, 3);
  expect(read).toEqual([ids, [3]]);
});
