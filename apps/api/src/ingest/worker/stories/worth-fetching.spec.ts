import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StorySketch } from '@vigie/article';
import { addStoryMembers, createDataSource, dropEmptyStories } from '@vigie/storage';
import { sketchOf } from '@vigie/stories';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../../test/cluster/test-database.js';
import { joinStories } from './join-stories.js';
import { leaveStories } from './leave-stories.js';

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

const PARAGRAPHS = [
  { text: Array.from({ length: 60 }, (_, at) => `word${'abcdef'.charAt(at % 6)}`).join(' '), heading: false },
];
const told = { title: null, lead: null, paragraphs: PARAGRAPHS };
const { print } = sketchOf({
  words: Uint32Array.from({ length: 60 }, (_, at) => at),
  parts: new Uint8Array(60),
  isShort: false,
})!;

/** A sketch with these keys besides ones of its own, that has so many of the 48 values of a glimpse in common with all others. */
function sketchWith(keys: number[], agreed: number): StorySketch {
  const own = randomBytes(4 * (48 - keys.length));
  const forged = Uint8Array.from(print);
  // After six bytes, a byte of each least value, the third one being of the next band; then second ones.
  for (let value = agreed; value < 48; value += 1) forged[6 + (value < 42 ? 3 * value : 3 * (value - 42) + 1)]! ^= 15;
  return {
    digest: randomBytes(16).toString('hex'),
    keys: Uint32Array.from([
      ...keys,
      ...new Uint32Array(own.buffer.slice(own.byteOffset, own.byteOffset + own.length)),
    ]),
    print: forged,
  };
}

/** Writes articles with these sketches, all of the same words; gives their ids. */
async function write(sketches: readonly StorySketch[]): Promise<number[]> {
  return source.transaction(async (manager) => {
    const published = { at: null, day: null, offset: null, precision: 'unknown' as const };
    const joined = await joinStories(
      manager,
      sketches.map((sketch) => ({ articleId: null, sketch, told, sourceId: null, published })),
    );
    const rows: { id: number }[] = await manager.query(
      `INSERT INTO article (identity, tags, countries, topics, story_id, upload_id, date_precision)
       SELECT decode(a.identity, 'hex'), '{}', '[]', '[]', a.story_id, 1, 'unknown'
       FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY AS a(identity, story_id, place) ORDER BY a.place RETURNING id`,
      [sketches.map(({ digest }) => digest), joined.map(({ storyId }) => storyId)],
    );
    await manager.query(
      `INSERT INTO article_text (article_id, paragraphs, mentions, provenance, unclaimed, warnings)
       SELECT t.id, $2, '[]', '{}', '[]', '[]' FROM unnest($1::bigint[]) AS t(id)`,
      [rows.map(({ id }) => id), JSON.stringify(PARAGRAPHS)],
    );
    await addStoryMembers(
      manager,
      rows.map(({ id }, place) => ({ articleId: id, textId: joined[place]!.textId! })),
    );
    return rows.map(({ id }) => id);
  });
}

async function remove(ids: readonly number[]): Promise<void> {
  await source.transaction(async (manager) => {
    const rows: { id: number }[] = await manager.query('SELECT story_id AS id FROM article WHERE id = ANY($1)', [ids]);
    await leaveStories(manager, ids);
    await manager.query('DELETE FROM article WHERE id = ANY($1)', [ids]);
    await dropEmptyStories(
      manager,
      rows.map(({ id }) => id),
    );
  });
}

async function areOne(a: number, b: number): Promise<boolean> {
  const rows = await source.query('SELECT DISTINCT story_id FROM article WHERE id = ANY($1)', [[a, b]]);
  return rows.length === 1;
}

test.each([
  ['one key, and seven values of a glimpse', [1], 7, false],
  ['one key, and eight', [1], 8, true],
  ['two keys, and seven', [1, 2], 7, true],
  ['no key', [], 48, false],
])('texts with %s in common', async (_, keys, agreed, expected) => {
  const pair = () => [sketchWith(keys, 48), sketchWith(keys, agreed)] as const;
  const together = await write(pair());
  expect(await areOne(together[0]!, together[1]!)).toBe(expected);
  await remove(together);
  for (const order of [pair(), [...pair()].reverse()]) {
    const apart = [...(await write([order[0]!])), ...(await write([order[1]!]))];
    expect(await areOne(apart[0]!, apart[1]!)).toBe(expected);
    // What a third one held together stays together only where it would have been joined without it.
    const between = sketchWith([...keys, 77, ...order[0]!.keys.slice(-2), ...order[1]!.keys.slice(-2)], 48);
    const [third] = await write([between]);
    expect(await areOne(apart[0]!, apart[1]!)).toBe(true);
    await remove([third!]);
    expect(await areOne(apart[0]!, apart[1]!)).toBe(expected);
    await remove(apart);
  }
});

test('a text that is a million texts older is found by one key all the same', async () => {
  const [first] = await write([sketchWith([501], 48)]);
  await source.query(`SELECT setval(pg_get_serial_sequence('story_text', 'id'), 3000000)`);
  const others = [...(await write([sketchWith([502], 48)])), ...(await write([sketchWith([502], 48)]))];
  const [last] = await write([sketchWith([501], 48)]);
  expect(await areOne(first!, last!)).toBe(true);
  await remove([first!, last!, ...others]);
});
