import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource } from '@vigie/storage';
import { addSubscription, claimFeed, listPolls } from '@vigie/storage/subscriptions';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/cluster/test-database.js';
import {
  conditional,
  type FeedServer,
  feedItem,
  rssFeed,
  startFeedServer,
} from '../../../../../test/fixtures/feed-server.js';
import { until } from '../../../../../test/system/until.js';
import type { Network } from '../fetching/fetch-feed.js';
import { HostTurns } from '../fetching/host-turns.js';
import { Reachable } from '../fetching/reachable.js';
import { PollLoop } from './poll-loop.js';

let database: TestDatabase;
let source: DataSource;
let site: FeedServer;

beforeAll(async () => {
  [database, site] = await Promise.all([createTestDatabase(), startFeedServer()]);
  const limits = { poolSize: 4, statementTimeout: 30_000, applicationName: 'spec' };
  source = await createDataSource(database.url, limits).initialize();
});
afterAll(async () => {
  site.close();
  await source.destroy();
  await database.drop();
});

function start(stopping: AbortController): { ended: Promise<void>; said: string[] } {
  const reachable = new Reachable({ addresses: ['127.0.0.1'], ports: [site.port] }, async () => []);
  const network: Network = {
    ...{ reachable, turns: new HostTurns(5000), deadline: 20_000, limit: 1_000_000, stopping: stopping.signal },
  };
  const said: string[] = [];
  return { ended: new PollLoop(source, network, (_, message) => said.push(message), 20).run(), said };
}

async function subscribe(path: string): Promise<number> {
  const feed = { url: site.url + path, host: '127.0.0.1', title: null, minutes: 60, items: 0, createdBy: null };
  return (await addSubscription(source.manager, feed))!;
}

test('what is due is polled', async () => {
  site.answers.set('/feed', conditional(rssFeed([]), '"a"'));
  const id = await subscribe('/feed');
  const stopping = new AbortController();
  const { ended, said } = start(stopping);
  await until('it is polled', async () => (await listPolls(source.manager, id, null, 1)).length > 0);
  stopping.abort();
  await ended;
  expect(said).toEqual(['A feed was polled.']);
});

test('a poll that is stopped is no fault of the feed, which is due again at once', async () => {
  site.answers.set('/hang', () => undefined);
  const id = await subscribe('/hang');
  const stopping = new AbortController();
  const { ended } = start(stopping);
  await until('it is asked', () => site.asked.at(-1)?.url === '/hang');
  stopping.abort();
  await ended;
  expect(await listPolls(source.manager, id, null, 1)).toEqual([]);
  expect(await claimFeed(source.manager, 'other')).toMatchObject({ id, attempts: 1 });
});

test('what cannot be kept is no fault of the feed, and is soon tried again', async () => {
  await source.query('DELETE FROM feed_subscription');
  site.answers.set('/feed', conditional(rssFeed([]), '"a"'));
  const id = await subscribe('/feed');
  const stopping = new AbortController();
  await source.query('ALTER TABLE feed_poll RENAME TO hidden');
  const { ended, said } = start(stopping);
  const state = async () =>
    (
      await source.query(
        `SELECT faults, attempts, holder, extract(epoch FROM next_at - now())::float8 AS seconds FROM feed_subscription WHERE id = $1`,
        [id],
      )
    )[0];
  const given = await until('it is given back', async () => {
    const now = await state();
    return said.length > 0 && now.holder === null ? now : undefined;
  });
  stopping.abort();
  await ended;
  await source.query('ALTER TABLE hidden RENAME TO feed_poll');
  expect(said).toEqual(['A feed could not be polled, through no fault of its own.']);
  expect(given).toMatchObject({ faults: 0, attempts: 0 });
  expect(given.seconds).toBeGreaterThan(0);
  // In the very moment that it is given back it may be 15 s and a rounding.
  expect(given.seconds).toBeLessThan(15.5);
});

test.each([
  [
    'what the database refuses of a feed is noted as its fault, and logged',
    'P0001',
    ['A feed could not be read or kept.'],
  ],
  [
    'trouble that stays with one feed is noted in the end',
    '57014',
    [...Array(5).fill('A feed could not be polled, through no fault of its own.'), 'A feed could not be read or kept.'],
  ],
])('%s', async (_, code, words) => {
  await source.query('DELETE FROM feed_subscription');
  await source.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE 'no' USING ERRCODE = '${code}'; END $$`);
  await source.query('CREATE TRIGGER refusal BEFORE INSERT ON feed_item FOR EACH ROW EXECUTE FUNCTION refuse()');
  site.answers.set('/feed', conditional(rssFeed([feedItem('ferry', 'it rained')]), '"a"'));
  const id = await subscribe('/feed');
  const stopping = new AbortController();
  const { ended, said } = start(stopping);
  const polls = await until('it is noted', async () => {
    await source.query('UPDATE feed_subscription SET next_at = now() WHERE holder IS NULL AND faults = 0');
    const noted = await listPolls(source.manager, id, null, 5);
    return noted.length > 0 && noted;
  });
  stopping.abort();
  await ended;
  await source.query('DROP FUNCTION refuse CASCADE');
  expect(polls).toMatchObject([
    { outcome: 'fault', message: expect.stringMatching(/could not be read or kept \(\w+\)/) },
  ]);
  expect(said).toEqual(words);
});

test('without a database it goes on trying, and says so once', async () => {
  const stopping = new AbortController();
  await source.query('ALTER TABLE feed_subscription RENAME TO hidden');
  const { ended, said } = start(stopping);
  await until('it is said', () => said.length > 0);
  stopping.abort();
  await ended;
  await source.query('ALTER TABLE hidden RENAME TO feed_subscription');
  expect(said).toEqual(['Feeds cannot be polled; trying on.']);
});
