import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type EmbeddedPostgres, startPostgres } from '@vigie/postgres';
import pg from 'pg';
import { type FaultyNetwork, faultyNetwork } from '../app/faulty-network.js';
import type { Client } from '../system/client.js';
import { makeDataDir, type Server, startServer } from '../system/server.js';
import { until } from '../system/until.js';
import { makeReplica, removeFolder, type StreamingReplica } from './streaming-replica.js';

const ARTICLES = 12;
const folder = makeDataDir('replica');
let primary: EmbeddedPostgres;
let replica: StreamingReplica;
let network: FaultyNetwork;
let server: Server;
let admin: Client;
let ids: string[];

beforeAll(async () => {
  primary = await startPostgres({ dataDir: `${folder}/primary` });
  replica = await makeReplica(primary, `${folder}/primary`, `${folder}/replica`);
  network = await faultyNetwork(replica.url);
  server = await startServer(`${folder}/app`, {
    DATABASE_URL: primary.url,
    // The second one is the primary itself by another name.
    DATABASE_REPLICA_URLS: [network.through(replica.url), primary.url.replace('127.0.0.1', 'localhost')].join(),
    CUBE: 'off',
  });
  admin = server.admin;
  const records = Array.from({ length: ARTICLES }, (_, place) => ({
    url: `https://gazette.example/replica/${place}`,
    title: `Floods reach Niamey, part ${place}`,
    text: `Water rose in Niamey for the third day. Number ${place}.`,
    countries: ['NE'],
    publishedAt: '2025-02-03T10:00:00Z',
  }));
  const upload = await admin.records(records, { labels: 'given' });
  ids = (await admin.items(upload.id)).map(({ articleId }) => articleId ?? '');
}, 120_000);

afterAll(async () => {
  await server?.stop();
  network?.close();
  await replica?.stop();
  await primary?.stop();
  removeFolder(folder);
});

const correct = async (id: string, codes: string[]) => {
  const value = codes.map((code) => ({ code, role: 'focus' }));
  const answer = await admin.post(`/api/v1/articles/${id}/corrections/countries`, { value }, 'PUT');
  expect(answer.status).toBe(200);
};
const codesOf = async (id: string): Promise<string[]> =>
  (await admin.ask(`articles/${id}`)).countries.map(({ code }: { code: string }) => code);

/** A sample of what Prometheus is told. */
async function metric(name: string, labels: string): Promise<number> {
  const { text } = await admin.get('/metrics');
  const line = text.split('\n').find((one) => one.startsWith(`${name}{`) && one.includes(labels));
  return Number(line?.split(' ').at(-1) ?? 0);
}
const named = () => `127.0.0.1:${new URL(network.through(replica.url)).port}/vigie`;
const readsOf = (name: string) => metric('vigie_reads_total', `server="${name}"`);
const usable = () => metric('vigie_replica_usable', named());
const back = () => until('the replica is asked again', async () => (await usable()) === 1);
const linesAbout = (text: string) =>
  server
    .output()
    .split('\n')
    .filter((line) => line.includes(text)).length;

async function askPrimary(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: primary.adminUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** As long as this runs, whoever reads texts waits, on the replica too. */
async function lockTexts(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: primary.adminUrl });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE article_text IN ACCESS EXCLUSIVE MODE');
  await until('the replica holds the lock too', async () => {
    const [held] = await replica.query(
      `SELECT count(*)::int AS locks FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND relation = 'article_text'::regclass`,
    );
    return held?.locks !== 0;
  });
  return async () => {
    await client.query('ROLLBACK');
    await client.end();
  };
}

describe('a replica', () => {
  test('answers what only reads', async () => {
    await back();
    const before = { replica: await readsOf(named()), primary: await readsOf('primary') };
    expect((await admin.ask('articles', { q: 'water', limit: 5 })).total).toBe(ARTICLES);
    expect(await codesOf(ids[0]!)).toEqual(['NE']);
    expect((await admin.ask('countries')).items).toMatchObject([{ code: 'NE', articles: ARTICLES }]);
    expect(await admin.count({ country: 'NE' })).toBe(ARTICLES);
    expect((await readsOf(named())) - before.replica).toBeGreaterThanOrEqual(4);
    expect(await readsOf('primary')).toBe(before.primary);
  });

  test('finds the words for what is counted in memory', async () => {
    const counting = await startServer(`${folder}/cube`, {
      DATABASE_URL: primary.url,
      DATABASE_REPLICA_URLS: network.through(replica.url),
    });
    try {
      await until('the cube is filled', async () =>
        /^vigie_cube_ready 1$/m.test((await counting.admin.get('/metrics')).text),
      );
      const readers = `FROM pg_stat_activity WHERE application_name = 'vigie text'`;
      // Once filled, it rehearses on two connections, on whichever server may be asked then.
      await until('the rehearsal is over', async () => {
        const idle = `SELECT 1 ${readers} AND state = 'idle'`;
        const [there, here] = await Promise.all([askPrimary(idle), replica.query(idle)]);
        return there.length + here.length >= 2;
      });
      await replica.pause();
      const [clock] = await replica.query('SELECT clock_timestamp()::text AS now');
      const searches = async () =>
        (await replica.query(`SELECT 1 ${readers} AND query_start > '${String(clock?.now)}'`)).length;
      // The replica is behind: the primary is asked, and the answer is the present one.
      await correct(ids[0]!, ['ML']);
      expect(await counting.admin.count({ q: 'water', country: 'ML' })).toBe(1);
      expect(await searches()).toBe(0);
      await replica.resume();
      await until('the replica is asked', async () => {
        // Words that nobody looked for before, or the ids would be known.
        const q = `water NOT no${Math.random().toString(36).slice(2, 8)}`;
        expect(await counting.admin.count({ q, country: 'ML' })).toBe(1);
        return (await searches()) > 0;
      });
      // What was found on the replica is brought to the state of the primary.
      await correct(ids[0]!, ['NE']);
      expect(await counting.admin.count({ q: 'water', country: 'ML' })).toBe(0);
    } finally {
      await counting.stop();
    }
  }, 90_000);

  test('that does not follow the primary is never asked', async () => {
    expect(await metric('vigie_replica_usable', 'localhost')).toBe(0);
    expect(await readsOf('localhost')).toBe(0);
    expect(linesAbout('follows another database, or none')).toBe(1);
  });

  test('gives no stale answer, whether it is held up or not', async () => {
    let stale = 0;
    for (let round = 0; round < 24; round += 1) {
      if (round % 6 === 2) await replica.pause();
      if (round % 6 === 5) await replica.resume();
      const id = ids[round % ARTICLES]!;
      const codes = round % 2 === 0 ? ['ML'] : ['BJ', 'TD'];
      await correct(id, codes);
      const [detail, listed, counted] = await Promise.all([
        codesOf(id),
        admin.ask('articles', { country: codes[0]!, limit: 200 }),
        admin.count({ country: codes[0]! }),
      ]);
      expect([...detail].sort()).toEqual(codes);
      expect(listed.items.map((item: { id: string }) => item.id)).toContain(id);
      expect(listed.total).toBe(counted);
      const [row] = await replica.query(`SELECT countries::text AS countries FROM article WHERE id = ${id}`);
      if (!String(row?.countries).includes(codes[0]!)) stale += 1;
      await correct(id, ['NE']);
    }
    // Else nothing was shown.
    expect(stale).toBeGreaterThan(4);
    await back();
  }, 90_000);

  test('that stays behind is left out, said so, and taken back', async () => {
    const told = linesAbout('behind the primary');
    await replica.pause();
    await correct(ids[0]!, ['ML']);
    await until('it is left out', async () => (await usable()) === 0);
    await until('by how much', async () => (await metric('vigie_replica_behind_bytes', named())) > 0);
    const before = await readsOf(named());
    expect(await codesOf(ids[0]!)).toEqual(['ML']);
    expect(await readsOf(named())).toBe(before);
    await until('it is said', () => linesAbout('behind the primary') === told + 1);
    await replica.resume();
    await back();
    expect(await codesOf(ids[0]!)).toEqual(['ML']);
    expect(await readsOf(named())).toBeGreaterThan(before);
  });

  test('that is killed in the middle of a read costs nobody an answer', async () => {
    await back();
    const unlock = await lockTexts();
    const answers = Promise.all(ids.slice(0, 6).map((id) => admin.get(`/api/v1/articles/${id}`)));
    try {
      await until('reads wait on the replica', async () => {
        const rows = await replica.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'`);
        return rows.length > 0;
      });
      await replica.kill();
    } finally {
      await unlock();
    }
    for (const answer of await answers) expect(answer.status).toBe(200);
    await until('it is left out', async () => (await usable()) === 0);
    expect(await codesOf(ids[1]!)).toEqual(['NE']);
    expect(linesAbout('out of reach')).toBeGreaterThan(0);
    await replica.start();
    await back();
    const before = await readsOf(named());
    expect(await codesOf(ids[1]!)).toEqual(['NE']);
    expect(await readsOf(named())).toBeGreaterThan(before);
  }, 90_000);

  test('that falls silent is not waited for', async () => {
    network.become('silent');
    const answers = await Promise.all(ids.map((id) => admin.get(`/api/v1/articles/${id}`)));
    for (const answer of answers) expect(answer.status).toBe(200);
    await until('it is left out', async () => (await usable()) === 0);
    network.become('open');
    await back();
  }, 90_000);
});
