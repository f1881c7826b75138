import { types } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FactRow, NameRow } from '@vigie/article';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/cluster/test-database.js';
import '../data-source.js';
import { countArticles } from './count-check.js';
import { factEstimate } from './fact-estimate.js';
import { Feed, type FeedSink, type FeedState } from './feed.js';

/** Keeps what it is given, and how often. */
class Mirror implements FeedSink {
  readonly facts = new Map<number, FactRow>();
  readonly names = new Map<string, NameRow>();
  puts = 0;

  put(fact: FactRow): void {
    this.puts += 1;
    this.facts.set(fact.articleId, structuredClone(fact));
  }

  remove(articleId: number): void {
    this.facts.delete(articleId);
  }

  name(row: NameRow): void {
    this.names.set(`${row.kind} ${row.id}`, row);
  }

  forget(kind: NameRow['kind'], id: number): void {
    this.names.delete(`${kind} ${id}`);
  }
}

let database: TestDatabase;
let one: pg.Client;
let two: pg.Client;
let feed: Feed;
let mirror: Mirror;
let state: FeedState;

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

beforeAll(async () => {
  database = await createTestDatabase();
  [one, two] = [await connect(), await connect()];
  await one.query(`
    INSERT INTO source (name, name_key, country) VALUES ('Lantern', 'lantern', 'FR'), ('Ferry', 'ferry', NULL);
    INSERT INTO collection (name) VALUES ('West');
    INSERT INTO collection_source VALUES (1, 1);
    INSERT INTO source_host VALUES ('lantern.example', 1), ('b.lantern.example', 1);
    INSERT INTO topic (key, label, label_fr, origin) VALUES ('rain', 'Rain', 'Pluie', 'own');
    INSERT INTO tag (key, label) VALUES ('sahel', 'Sahel');
    INSERT INTO story (fingerprint) VALUES (NULL), (NULL)`);
}, 60_000);

afterAll(async () => {
  await one.end();
  await two.end();
  await database.drop();
});

beforeEach(async () => {
  feed = await Feed.open(database.url, () => undefined);
  mirror = new Mirror();
  state = await feed.load(mirror);
});

afterEach(() => feed.close());

/** Adds an article with its log row; gives its id. */
async function add(client: pg.Client, fields: Record<string, string> = {}): Promise<number> {
  const { rows } = await client.query(
    `INSERT INTO article (identity, tags, countries, topics, story_id, upload_id, date_precision)
     VALUES (uuid_send(gen_random_uuid()), '{}', '[]', '[]', 1, 1, 'unknown') RETURNING id`,
  );
  const id = Number(rows[0].id);
  const all = {
    precision: '0',
    story_id: '1',
    topics: `'{}'`,
    countries: `'{}'`,
    focus_countries: `'{}'`,
    tags: `'{}'`,
    uploads: `'{1}'`,
    ...fields,
  };
  await client.query(
    `INSERT INTO fact (article_id, ${Object.keys(all).join()}) VALUES (${id}, ${Object.values(all).join()})`,
  );
  await log(client, id);
  return id;
}

const log = (client: pg.Client, id: number) =>
  client.query(
    `INSERT INTO change_log (xid, article_id, kind) VALUES (pg_current_xact_id()::text::bigint, ${id}, 'put')`,
  );

test('how many facts there are is known at once, about', async () => {
  await add(one);
  await one.query('ANALYZE fact');
  const { rows } = await one.query('SELECT count(*)::int AS facts FROM fact');
  let found = -1;
  await feed.load(mirror, async (read) => {
    found = await factEstimate(read);
  });
  expect([found, rows[0].facts > 0]).toEqual([rows[0].facts, true]);
});

async function step(): Promise<FeedState> {
  mirror.puts = 0;
  state = await feed.step(state.snapshot, mirror);
  return state;
}

test('a fact arrives as it is, whatever is unknown in it', async () => {
  const full = await add(one, {
    precision: '5',
    published_at: `'2024-01-19T11:57:08.123456Z'`,
    ordered_at: `'1913-05-01T00:00:00.001Z'`,
    period_start: `'1969-12-31'`,
    period_end: `'1970-01-01'`,
    source_id: '2',
    language: `'zh-Hant'`,
    story_id: '2',
    topics: `'{1,7}'`,
    countries: `'{350,351,676}'`,
    focus_countries: `'{351}'`,
    tags: `'{1}'`,
    uploads: `'{3,4294967299}'`,
  });
  const bare = await add(one);
  for (const anew of [false, true]) {
    if (anew) await feed.load(mirror);
    else await step();
    expect(mirror.facts.get(full)).toEqual({
      articleId: full,
      storyId: 2,
      sourceId: 2,
      language: 'zh-Hant',
      precision: 5,
      publishedAt: Date.parse('2024-01-19T11:57:08.123Z'),
      orderedAt: Date.parse('1913-05-01T00:00:00.001Z'),
      periodStart: -1,
      periodEnd: 0,
      topics: [1, 7],
      countries: [350, 351, 676],
      focusCountries: [351],
      tags: [1],
      uploads: [3, 4294967299],
    });
    expect(mirror.facts.get(bare)).toMatchObject({
      sourceId: null,
      language: null,
      publishedAt: null,
      topics: [],
      uploads: [1],
    });
  }
});

test('names arrive with all that belongs to them', async () => {
  expect(mirror.names.get('source 1')).toEqual({
    kind: 'source',
    id: 1,
    name: 'Lantern',
    country: 'FR',
    hosts: ['b.lantern.example', 'lantern.example'],
    collections: [1],
  });
  expect(mirror.names.get('topic 1')).toEqual({
    kind: 'topic',
    id: 1,
    key: 'rain',
    label: 'Rain',
    labelFr: 'Pluie',
    parentId: null,
  });
  expect(mirror.names.get('tag 1')).toEqual({ kind: 'tag', id: 1, key: 'sahel', label: 'Sahel' });
  expect(mirror.names.get('collection 1')).toEqual({ kind: 'collection', id: 1, name: 'West' });
});

describe('what changes comes once', () => {
  test('new, edited and removed articles', async () => {
    const [kept, gone] = [await add(one), await add(one)];
    expect(await step()).toMatchObject({ changed: true });
    expect(mirror.facts.has(gone)).toBe(true);
    await one.query(
      `BEGIN; UPDATE fact SET language = 'fr' WHERE article_id = ${kept}; DELETE FROM article WHERE id = ${gone}`,
    );
    await log(one, kept);
    await log(one, gone);
    await log(one, gone);
    expect(await step()).toMatchObject({ changed: false });
    await one.query('COMMIT');
    expect(await step()).toMatchObject({ changed: true });
    expect([mirror.facts.get(kept)?.language, mirror.facts.has(gone), mirror.puts]).toEqual(['fr', false, 1]);
    expect(await step()).toMatchObject({ changed: false });
  });

  test('of two writers the one that began first commits last', async () => {
    await one.query('BEGIN');
    const early = await add(one);
    await two.query('BEGIN');
    const late = await add(two);
    await two.query('COMMIT');
    await step();
    expect([mirror.facts.has(early), mirror.facts.has(late)]).toEqual([false, true]);
    await one.query('COMMIT');
    await step();
    expect([mirror.facts.has(early), mirror.puts]).toEqual([true, 1]);
  });

  test('past a transaction that stays open, and that is taken back in the end', async () => {
    await one.query('BEGIN');
    const never = await add(one);
    for (let turn = 0; turn < 3; turn += 1) {
      const id = await add(two);
      await step();
      expect([mirror.facts.has(id), mirror.puts]).toEqual([true, 1]);
    }
    expect(await step()).toMatchObject({ changed: false });
    await one.query('ROLLBACK');
    expect(await step()).toMatchObject({ changed: false });
    expect(mirror.facts.has(never)).toBe(false);
  });

  test('by many writers at once nothing is missed', async () => {
    const clients = await Promise.all(Array.from({ length: 4 }, connect));
    let writing = true;
    const writers = clients.map(async (client, place) => {
      for (let turn = 0; turn < 25; turn += 1) {
        await client.query('BEGIN');
        await add(client);
        await client.query(`SELECT pg_sleep(${((turn * 7 + place * 3) % 10) / 1000})`);
        await client.query(turn % 5 === 4 ? 'ROLLBACK' : 'COMMIT');
      }
    });
    const done = Promise.all(writers).then(() => (writing = false));
    let puts = 0;
    const before = mirror.facts.size;
    while (writing) {
      await step();
      puts += mirror.puts;
    }
    await done;
    await step();
    expect([mirror.facts.size - before, puts + mirror.puts]).toEqual([80, 80]);
    await Promise.all(clients.map((client) => client.end()));
  });
});

describe('changed names', () => {
  test.each([
    [`UPDATE source SET name = 'The Lantern' WHERE id = 1`, 'source 1', { name: 'The Lantern' }],
    [`UPDATE source SET country = 'NE' WHERE id = 2`, 'source 2', { country: 'NE' }],
    [`INSERT INTO source_host VALUES ('c.example', 2)`, 'source 2', { hosts: ['c.example'] }],
    [`UPDATE source_host SET source_id = 1 WHERE host = 'c.example'`, 'source 2', { hosts: [] }],
    [`DELETE FROM source_host WHERE host <> 'lantern.example'`, 'source 1', { hosts: ['lantern.example'] }],
    [`INSERT INTO collection_source VALUES (1, 2)`, 'source 2', { collections: [1] }],
    [`UPDATE collection SET name = 'East'`, 'collection 1', { name: 'East' }],
    [`INSERT INTO topic (key, label, origin, parent_id) VALUES ('snow', 'Snow', 'own', 1)`, 'topic 2', { parentId: 1 }],
    [`UPDATE topic SET label_fr = 'Averse' WHERE id = 1`, 'topic 1', { labelFr: 'Averse' }],
    [`DELETE FROM topic WHERE id = 1`, 'topic 2', { parentId: null }],
    [`UPDATE tag SET label = 'SAHEL'`, 'tag 1', { label: 'SAHEL' }],
  ])('%s', async (sql, name, expected) => {
    await one.query(sql);
    expect(await step()).toMatchObject({ changed: true });
    expect(mirror.names.get(name)).toMatchObject(expected);
    const fresh = new Mirror();
    await feed.load(fresh);
    expect(mirror.names).toEqual(fresh.names);
  });

  test('that are gone are forgotten', async () => {
    await one.query('DELETE FROM collection');
    await step();
    expect([mirror.names.has('collection 1'), mirror.names.get('source 2')]).toMatchObject([
      false,
      { collections: [] },
    ]);
  });

  test.each([
    `UPDATE topic SET rule = 'snow', rule_version = 2`,
    `UPDATE source SET owner = 'somebody'`,
    `UPDATE tag SET label = label`,
    `UPDATE source SET name = 'x' WHERE id = 99`,
    `INSERT INTO tag (key, label) VALUES ('sahel', 'x') ON CONFLICT DO NOTHING`,
  ])('%s is no change', async (sql) => {
    await one.query(sql);
    expect(await step()).toMatchObject({ changed: false });
  });
});

describe('going on from a state', () => {
  test('is refused in another database, and where the log does not lead on', async () => {
    await add(one);
    await step();
    const last = state.last!;
    const position = { ...state };
    await expect(feed.resume(position)).resolves.toMatch(/^\d+:\d+:$/);
    await expect(feed.resume({ ...position, database: 'elsewhere' })).rejects.toThrow('another database');
    await expect(feed.resume({ ...position, last: { ...last, xid: last.xid + 1 } })).rejects.toThrow('another way');
    await expect(feed.resume({ ...position, last: { ...last, id: last.id + 1 } })).rejects.toThrow('another way');
    await expect(feed.resume({ ...position, snapshot: '4000000000:4000000000:' })).rejects.toThrow('earlier time');
    await expect(feed.step('3:3:', mirror)).resolves.toMatchObject({ changed: true });
  });

  test('looks at what came last again, as numbers of transactions may be given twice by a server that crashed', async () => {
    const id = await add(one);
    await step();
    mirror.facts.delete(id);
    expect(await feed.step(await feed.resume(state), mirror)).toMatchObject({ changed: true });
    expect(mirror.facts.has(id)).toBe(true);
  });

  test('rows that were copied from a cluster with later transactions are not read for ever', async () => {
    await one.query(`INSERT INTO change_log (xid, article_id, kind) VALUES (4000000000, 1, 'put')`);
    expect(await step()).toMatchObject({ changed: false });
    await one.query(`DELETE FROM change_log WHERE xid = 4000000000`);
  });

  test('what somebody put in place of a snapshot is not run', async () => {
    await expect(feed.step(`1:1:'; DROP TABLE fact; --`, mirror)).rejects.toThrow('Not a snapshot');
  });
});

test('articles are counted in the state that is read', async () => {
  let count = Promise.resolve(-1);
  const before = mirror.facts.size;
  await feed.load(mirror, async (loading) => {
    await add(one);
    ({ count } = await countArticles(database.url, loading));
    await add(one);
  });
  expect(await count).toBe(before);
});

test('a fault of the sink reaches whoever reads', async () => {
  const full = new Mirror();
  full.put = () => {
    throw new RangeError('full');
  };
  await expect(feed.load(full)).rejects.toThrow(RangeError);
  await expect(feed.load(mirror)).resolves.toMatchObject({ changed: true });
});

test('a lost connection is told, and what waits fails', async () => {
  let told: Error | undefined;
  const other = await Feed.open(database.url, (error) => (told = error));
  await one.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'vigie counting'`);
  await expect(other.step(state.snapshot, mirror)).rejects.toThrow();
  // The error of a broken line comes from outside of the test's own realm, whose Error is another.
  expect(types.isNativeError(told)).toBe(true);
  await other.close();
});
