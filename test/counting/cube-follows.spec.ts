import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { fortyRecords } from '../fixtures/forty-records.js';
import type { Server } from '../system/server.js';
import { until } from '../system/until.js';
import { answers, countedBySql, Engines } from './engines.js';

let engines: Engines;
let cube: Server;
let other: Server;
let sql: Server;
let client: pg.Client;

beforeAll(async () => {
  engines = await Engines.open();
  cube = await engines.start();
  other = await engines.start();
  sql = await engines.start(undefined, { CUBE: 'off' });
  client = new pg.Client({ connectionString: engines.database.url });
  client.on('error', () => undefined);
  await client.connect();
  await cube.admin.records(fortyRecords, { labels: 'given' });
}, 120_000);

afterAll(async () => {
  await client.end();
  await engines.close();
});

/** All processes give the same numbers, and those with a cube do not ask the database for them. */
async function expectSame(): Promise<void> {
  const before = [await countedBySql(cube), await countedBySql(other)];
  const truth = await answers(sql.admin);
  expect(await answers(cube.admin)).toEqual(truth);
  expect(await answers(other.admin)).toEqual(truth);
  expect([await countedBySql(cube), await countedBySql(other)]).toEqual(before);
}

const story = (place: number, source: string, end = '') => ({
  url: `https://${source}.example/${place}`,
  source,
  title: 'Ferry stays in harbour',
  publishedAt: `2025-04-0${place}T08:00:00Z`,
  text: `The ferry of Kolm stays in the harbour for the third week, as its master waits for a shaft from the yard at Istra.
    Those who live on the island are brought over by two fishing boats, which take no cars, and only when the wind is low.
    The office hopes that the shaft comes on Friday; the yard says that it was sent to another harbour by mistake. ${end}`,
});

describe('the cube equals the database', () => {
  test('after an upload', async () => {
    expect(await cube.admin.count()).toBe(fortyRecords.length);
    expect(await other.admin.count()).toBe(fortyRecords.length);
    await expectSame();
  });

  test('after a new version of an article', async () => {
    const [first] = fortyRecords;
    await cube.admin.records(
      [{ ...first, publishedAt: '2025-06-01T10:00:00Z', topics: ['rain'], modifiedAt: '2026-01-01T00:00:00Z' }],
      { labels: 'given' },
    );
    expect(await cube.admin.count({ topic: 'rain', from: '2025-06-01', to: '2025-06-01' })).toBe(1);
    await expectSame();
  });

  test('after copies joined a story, and after one of them left', async () => {
    const stories = async () => (await cube.admin.ask('facets')).total.stories;
    const before = await stories();
    await other.admin.records([story(1, 'kolm'), story(2, 'istra', 'Our reporter is on the island.')], {
      labels: 'given',
    });
    const upload = await other.admin.records([story(3, 'larkmere')], { labels: 'given' });
    expect(await stories()).toBe(before + 1);
    await expectSame();
    await other.admin.undo(upload.id);
    await expectSame();
  });

  test('after an upload was undone', async () => {
    const upload = await cube.admin.records(
      [
        { ...fortyRecords[0], title: 'Later', modifiedAt: '2026-02-01T00:00:00Z' },
        { title: 'Only here', text: 'Said.' },
      ],
      { labels: 'given' },
    );
    await expectSame();
    await cube.admin.undo(upload.id);
    expect(await cube.admin.count()).toBe(fortyRecords.length + 2);
    await expectSame();
  });

  test('after a correction, at once', async () => {
    const article = (await cube.admin.ask('articles', { country: 'GH', limit: 1 })).items[0];
    const before = await cube.admin.count({ country: 'GH' });
    const answer = await cube.admin.post(`/api/v1/articles/${article.id}/corrections/countries`, { value: [] }, 'PUT');
    expect([answer.status, await cube.admin.count({ country: 'GH' })]).toEqual([200, before - 1]);
    await expectSame();
  });

  test('after articles were labelled anew', async () => {
    await cube.admin.records([story(4, 'gruntal', 'Niger and Benin sent word.')]);
    const topic = { label: 'Boats', rule: 'ferry OR boats' };
    expect((await cube.admin.post('/api/v1/topics', topic)).status).toBe(201);
    await until('all is labelled', async () => (await cube.admin.ask('labelling')).upToDate === true);
    expect(await cube.admin.count({ topic: 'boats' })).toBe(1);
    await expectSame();
  });

  test.each([
    `UPDATE source SET name = 'Alpha Evening' WHERE name = 'Alpha Post'`,
    `UPDATE source SET country = 'TG' WHERE name = 'Beta Times'`,
    `WITH made AS (INSERT INTO collection (name) VALUES ('Coast') RETURNING id)
     INSERT INTO collection_source SELECT made.id, source.id FROM made, source WHERE source.name <> 'Gamma Radio'`,
    `UPDATE topic SET parent_id = (SELECT t.id FROM topic t WHERE t.key = '20000638') WHERE key = 'ports'`,
    `UPDATE tag SET label = 'Sea' WHERE key = 'sea'`,
    `DELETE FROM collection_source WHERE source_id IN (SELECT s.id FROM source s WHERE s.name = 'Alpha Evening')`,
  ])('after %s', async (change) => {
    await client.query(change);
    await expectSame();
  });

  test('with two writers of which the one that began first commits last', async () => {
    const late = new pg.Client({ connectionString: engines.database.url });
    await late.connect();
    const change = (who: pg.Client, language: string, n: number) =>
      who.query(
        `WITH changed AS (UPDATE fact SET language = $1 WHERE article_id = (SELECT a.id FROM article a WHERE a.title = $2) RETURNING article_id)
        INSERT INTO change_log (xid, article_id, kind) SELECT pg_current_xact_id()::text::bigint, article_id, 'put' FROM changed`,
        [language, `Row ${n}`],
      );
    await late.query('BEGIN');
    await change(late, 'sw', 24);
    await client.query('BEGIN');
    await change(client, 'ha', 25);
    await client.query('COMMIT');
    expect([await cube.admin.count({ language: 'ha' }), await cube.admin.count({ language: 'sw' })]).toEqual([1, 0]);
    await expectSame();
    await late.query('COMMIT');
    expect(await cube.admin.count({ language: 'sw' })).toBe(1);
    await expectSame();
    await late.end();
  });

  test('while a transaction stays open for long', async () => {
    await client.query(`BEGIN; INSERT INTO tag (key, label) VALUES ('never', 'Never')`);
    for (let turn = 5; turn < 8; turn += 1) {
      await other.admin.records([story(turn, 'stannel')], { labels: 'given' });
      await expectSame();
    }
    await client.query('ROLLBACK');
    await expectSame();
  });

  test('after its connections were ended by the server', async () => {
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'vigie %' AND datname = current_database()`,
    );
    await other.admin.records([story(8, 'upper')], { labels: 'given' });
    await until('both have it', async () => (await cube.admin.count({ source: 'upper.example' })) === 1);
    await expectSame();
  });
});

test('an article is told of, and is in both processes, within a second of its commit', async () => {
  const response = await fetch(`${other.url}/api/v1/live`, { headers: { cookie: other.admin.cookie } });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  const count = await other.admin.count();
  await cube.admin.records([story(9, 'istra-evening')], { labels: 'given' });
  await reader.read();
  expect([await cube.admin.count(), await other.admin.count()]).toEqual([count + 1, count + 1]);
  await reader.cancel();
});

test('many identical questions at once are answered once', async () => {
  const before = await cube.admin.ask('facets', { limit: 7 });
  const all = await Promise.all(Array.from({ length: 30 }, () => cube.admin.ask('facets', { limit: 7 })));
  for (const { asOf: _, ...answer } of all) expect(answer).toEqual({ ...answer, total: before.total });
});
